package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.table.CsvTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the columns of the truth mean, said once more in terms of what the reader hands out. */
final class RowMeasures {
    private final Map<String, String> lists = new HashMap<>();

    /** With the lists on which tasks stand, by their words. */
    RowMeasures(Path taskTexts) {
        CsvTable.read(taskTexts, "task", "list").forEach(row -> lists.put(row.text("task"), row.text("list")));
    }

    BigDecimal of(String measure, LedgerRecord row) {
        return switch (measure) {
            case "rows" -> BigDecimal.ONE;
            case "minutes" -> number(row, "minutes");
            case "attendees", "pages", "characters", "times", "items", "hours", "pieces" -> number(row, measure);
            case "minutes_a_day" -> number(row, "minutesADay");
            case "person_minutes" ->
                number(row, "minutes")
                        .multiply(number(row, row.kind().code().equals("meetings") ? "attendees" : "attendants"));
            case "person_hours" -> number(row, "hours").multiply(number(row, "people"));
            case "over_90_minutes" -> one(number(row, "minutes").intValue() > 90);
            case "same_day_notice" -> one(value(row, "heldOn").equals(value(row, "notifiedOn")));
            case "above_township" -> one(!value(row, "level").equals("乡级"));
            case "not_admitted" -> one(value(row, "admitted").equals(false));
            case "short_deadline" ->
                one(value(row, "dueOn") instanceof LocalDate due
                        && value(row, "askedOn") instanceof LocalDate asked
                        && due.toEpochDay() - asked.toEpochDay() <= 1);
            case "photos" -> one(value(row, "photos").equals(true));
            case "over_10_pages" -> one(number(row, "pages").intValue() > 10);
            case "over_4000_characters" -> one(number(row, "characters").intValue() > 4000);
            case "over_5000_characters" -> one(number(row, "characters").intValue() > 5000);
            case "without_number" -> one(value(row, "documentNo").equals(""));
            case "comprehensive" -> one(value(row, "form").equals("综合检查"));
            case "not_approved" -> one(value(row, "approved").equals(false));
            case "apps" -> one(!value(row, "type").toString().endsWith("群"));
            case "sign_in" -> one(value(row, "signIn").equals(true));
            case "points" -> one(value(row, "points").equals(true));
            case "online_time" -> one(value(row, "onlineTime").equals(true));
            case "upright" -> pieces(row, "竖牌");
            case "marks" -> pieces(row, "门头标识");
            case "guides" -> pieces(row, "引导牌");
            case "awards" -> pieces(row, "奖牌");
            case "wall_rules" -> pieces(row, "上墙制度");
            case "pledges" -> pieces(row, "目标责任书");
            // A community's own column may be blank: the words say on which list a task stands.
            case "duty", "assist", "excluded", "unlisted", "pending" -> one(measure.equalsIgnoreCase(onList(row)));
            case "counted_duty", "counted_assist", "counted_excluded", "counted_unlisted", "counted_pending" ->
                one(measure.equalsIgnoreCase("counted_" + (disputed(row) ? "pending" : onList(row))));
            case "disputed" -> one(disputed(row));
            default -> throw new IllegalArgumentException(measure);
        };
    }

    private String onList(LedgerRecord row) {
        return Objects.requireNonNull(lists.get(value(row, "task").toString()));
    }

    /** Whether the community's own column says something else than the words. */
    private boolean disputed(LedgerRecord row) {
        String said = value(row, "list").toString();
        return !said.isEmpty() && !said.equals(onList(row));
    }

    private static BigDecimal pieces(LedgerRecord row, String type) {
        return value(row, "type").equals(type) ? number(row, "pieces") : BigDecimal.ZERO;
    }

    private static BigDecimal one(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal number(LedgerRecord row, String field) {
        return value(row, field) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    private static Object value(LedgerRecord row, String field) {
        Object value = row.value(row.kind().indexOf(field));
        return value == null ? "" : value;
    }
}
