package cn.jianfu.dashboard.burden;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a ledger row says besides, under the headings of its ledger. */
final class RowDetails {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Field> fields;

    RowDetails(Topic topic) {
        this.fields = LedgerKinds.find(topic.kind()).orElseThrow().fields();
    }

    /** 时长(分钟) 120 · 参会人数 3; what is not said is left out. */
    String of(String details) {
        JsonNode said = JSON.readTree(details);
        List<String> parts = new ArrayList<>();
        for (Field field : fields) {
            JsonNode value = said.path(field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            if (!value.isMissingNode() && !value.isNull()) {
                parts.add(
                        field.label() + " " + (value.isBoolean() ? (value.asBoolean() ? "是" : "否") : value.asString()));
            }
        }
        return String.join(" · ", parts);
    }
}
