package cn.jianfu.dashboard.burden.row;

import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a ledger row says besides, under the headings of its ledger. */
final class RowDetails {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Field> fields;

    RowDetails(Topic topic) {
        // What every row must say has columns of its own.
        this.fields = LedgerKinds.find(topic.kind()).orElseThrow().fields().stream()
                .filter(field -> !field.required() && !field.name().equals("community"))
                .toList();
    }

    /** 时长(分钟) 120 · 参会人数 3; what is not said is left out. */
    String of(String details) {
        JsonNode said = JSON.readTree(details);
        List<String> parts = new ArrayList<>();
        for (Field field : fields) {
            Object value = value(said, field);
            if (value != null) {
                parts.add(field.label() + " " + value);
            }
        }
        return String.join(" · ", parts);
    }

    /** The same for a workbook, each in a column of its own. */
    List<cn.jianfu.dashboard.file.Field<BurdenRow>> columns() {
        return fields.stream()
                .map(field -> cn.jianfu.dashboard.file.Field.<BurdenRow>of(
                        field.label(), row -> value(JSON.readTree(row.details()), field)))
                .toList();
    }

    private static @Nullable Object value(JsonNode said, Field field) {
        JsonNode value = said.path(field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "是" : "否";
        }
        if (value.isNumber()) {
            return amount(value.decimalValue().stripTrailingZeros());
        }
        return field.type() instanceof FieldType.Day
                ? Figures.date(LocalDate.parse(value.asString()))
                : value.asString();
    }

    /** 3, not 3.0. */
    private static Number amount(BigDecimal value) {
        return value.scale() > 0 ? value : value.longValueExact();
    }
}
