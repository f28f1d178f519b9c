package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one row into values and faults, by the fields of the layout's kind. */
final class RowValues {
    private static final Set<String> VAGUE = Set.of("UNREADABLE_DATE", "DATE_WITHOUT_DAY");
    private static final int MOST_NAMES = 2000;
    private static final Pattern SAME_DAY = Pattern.compile("^(?:当天|当日|即日|即时|立即|马上|立刻|随即|布置当[天日])");

    private final Layout layout;
    private final List<Field> fields;
    private final DateText dates;
    private final List<Fault> remarks = new ArrayList<>();
    private final int minutes;
    private final int community;
    private final Exchanged exchanged;
    /** Names that are names, and what is kept of them: a ledger has few, and each is looked at once. */
    private final List<Map<String, String>> names = new ArrayList<>();
    /** Nearly every row is of the community of the one above. */
    private @Nullable String communityShown;

    private @Nullable String communityKept;
    private final AmountCells amounts;
    private final ChoiceCells choices;

    RowValues(Layout layout, List<SheetRow> header, DateText dates) {
        this.layout = layout;
        this.fields = layout.kind.fields();
        this.dates = dates;
        this.community = fields.stream().map(Field::name).toList().indexOf("community");
        this.exchanged = new Exchanged(layout.kind);
        this.minutes = fields.stream().map(Field::name).toList().indexOf("minutes");
        fields.forEach(field -> names.add(new HashMap<>()));
        this.amounts = new AmountCells(layout, header);
        this.choices = new ChoiceCells(layout);
    }

    /** What is doubtful about the row that was read last, though it may be taken in. */
    List<Fault> remarks() {
        return remarks;
    }

    /** The values in the order of the fields; {@code cells} holds the fields' cells, then the parts of the day, then the choices. */
    @Nullable
    Object[] read(@Nullable Cell[] cells, List<Fault> faults) {
        @Nullable Object[] values = new Object[fields.size()];
        remarks.clear();
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            if (field.personal() == Personal.DROPPED || field.beside()) {
                continue;
            }
            Cell cell = cells[i];
            if (cell != null && cell.text() == null) {
                if (field.required()) {
                    faults.add(broken(i, field, cell));
                }
                continue;
            }
            values[i] = switch (field.type()) {
                case FieldType.Text text -> text(i, field, cell, faults);
                case FieldType.Day day -> day(i, field, day.span(), cells, values, faults);
                case FieldType.Amount amount -> amounts.read(i, field, amount, cell, remarks, faults);
                case FieldType.YesNo yesNo -> yesNo(i, field, cell, faults);
                case FieldType.OneOf oneOf -> choices.read(i, field, oneOf, cells, faults);
            };
        }
        for (LedgerKind.Order order : layout.kind.orders()) {
            inOrder(order, values, faults);
        }
        lasting(cells, values, faults);
        exchanged.look(layout, values, faults);
        return values;
    }

    /** How long it took, where only the day's own cell says it: 2024.3.6 9:00-11:30. */
    private void lasting(@Nullable Cell[] cells, @Nullable Object[] values, List<Fault> faults) {
        Cell day = layout.splitDay < 0 ? null : cells[layout.splitDay];
        if (minutes < 0 || values[minutes] != null || day == null || day.text() == null) {
            return;
        }
        ClockTimes times = ClockTimes.in(day.shown());
        if (times != null && times.minutes() <= 0) {
            faults.add(fault(
                    "END_BEFORE_START",
                    layout.splitDay,
                    fields.get(layout.splitDay),
                    Privacy.harmless(day.shown()),
                    fields.get(layout.splitDay).label() + "里的结束时刻不晚于开始时刻，请核对"));
        } else if (times != null) {
            values[minutes] = BigDecimal.valueOf(times.minutes());
        }
    }

    private void inOrder(LedgerKind.Order order, @Nullable Object[] values, List<Fault> faults) {
        int first = layout.kind.indexOf(order.first());
        int then = layout.kind.indexOf(order.then());
        if (values[first] instanceof LocalDate before
                && values[then] instanceof LocalDate after
                && after.isBefore(before)) {
            // The one that may be left out is shown: it is the likelier slip.
            int shown = fields.get(then).required() ? first : then;
            faults.add(fault(
                    "END_BEFORE_START",
                    shown,
                    fields.get(shown),
                    String.valueOf(values[shown]),
                    fields.get(then).label() + "（" + after + "）早于"
                            + fields.get(first).label() + "（" + before + "），请核对这两个日期"));
        }
    }

    private @Nullable Object text(int place, Field field, @Nullable Cell cell, List<Fault> faults) {
        if (cell == null) {
            if (field.required()) {
                faults.add(fault("MISSING_" + field.code(), place, field, null, NameCell.blank(field)));
            }
            return null;
        }
        return field.required() ? name(place, field, cell.shown(), faults) : free(place, field, cell.shown());
    }

    private @Nullable String name(int place, Field field, String shown, List<Fault> faults) {
        Map<String, String> seen = names.get(place);
        String known = seen.get(shown);
        if (known != null) {
            return known;
        }
        String kept = Privacy.kept(field, shown);
        Fault wrong = NameCell.fault(field, layout.shownAt(place), shown, kept);
        if (wrong != null) {
            faults.add(wrong);
            return null;
        }
        if (seen.size() < MOST_NAMES) {
            seen.put(shown, kept);
        }
        return kept;
    }

    private @Nullable String free(int place, Field field, String shown) {
        if (place != community) {
            return Privacy.kept(field, shown);
        }
        if (!shown.equals(communityShown)) {
            String kept = Privacy.kept(field, shown);
            communityShown = shown;
            // A community of which nothing is said is the one that the heading tells.
            communityKept = NameCell.says(kept) ? kept : null;
        }
        return communityKept;
    }

    private @Nullable Object day(
            int place,
            Field field,
            FieldType.Span span,
            @Nullable Cell[] cells,
            @Nullable Object[] values,
            List<Fault> faults) {
        Cell cell = cells[place];
        dates.leading(place == layout.splitDay);
        int parts = fields.size();
        boolean split = place == layout.splitDay && layout.splitsDay();
        DateReading reading;
        String shown;
        if (split && (cell == null || cell.shown().length() <= 2)) {
            String day = text(cells[parts + 2]);
            String own = cell == null ? null : cell.text();
            reading = dates.read(text(cells[parts]), text(cells[parts + 1]), day == null ? own : day);
            shown = joined(text(cells[parts]), text(cells[parts + 1]), day);
        } else {
            reading = dates.read(cell, span);
            shown = cell == null ? null : cell.shown();
        }
        if (place == layout.splitDay && reading instanceof DateReading.Known(var date)) {
            dates.years().dated(date);
        }
        return switch (reading) {
            case DateReading.Known(var date) -> date;
            case DateReading.Unknown(String code) when code.equals("MISSING_DATE") && !field.required() -> null;
            case DateReading.Unknown(String code)
            when VAGUE.contains(code) && !field.required() -> inWords(place, field, shown, values);
            case DateReading.Unknown unknown -> {
                faults.add(
                        fault(unknown.code(), place, field, Privacy.harmless(shown), unknown.message(field.label())));
                yield null;
            }
        };
    }

    /** 当天 is the day that comes before it by the kind's order; other words leave a day open that may be left open, and are said. */
    private @Nullable Object inWords(int place, Field field, @Nullable String shown, @Nullable Object[] values) {
        if (shown == null || Values.none(shown)) {
            return null;
        }
        for (LedgerKind.Order order : layout.kind.orders()) {
            if (order.then().equals(field.name()) && SAME_DAY.matcher(shown).find()) {
                return values[layout.kind.indexOf(order.first())];
            }
        }
        remarks.add(fault(
                "DAY_LEFT_OPEN",
                place,
                field,
                Privacy.harmless(shown),
                field.label() + "认不出是哪一天，这一行照常计入，" + field.label() + "按未填处理；知道日期的请写成“2023-3-5”"));
        return null;
    }

    private static @Nullable String joined(@Nullable String year, @Nullable String month, @Nullable String day) {
        StringBuilder all = new StringBuilder();
        for (String part : new String[] {year, month, day}) {
            if (part != null) {
                all.append(all.isEmpty() ? "" : "-").append(part);
            }
        }
        return all.isEmpty() ? null : all.toString();
    }

    private @Nullable Object yesNo(int place, Field field, @Nullable Cell cell, List<Fault> faults) {
        if (cell == null) {
            return null;
        }
        Boolean answer = Values.yesNo(cell.shown());
        if (answer == null) {
            faults.add(fault("BAD_YES_NO", place, field, null, "“" + field.label() + "”应填“是”或“否”，请改正"));
        }
        return answer;
    }

    private Fault broken(int place, Field field, Cell cell) {
        if (cell.kind() == Cell.Kind.LOST) {
            String message = "文件已损坏，" + field.label() + "里的文字在文件中丢失了，请用 Excel 或 WPS 打开原来的台账，重新保存后再报送";
            return fault("LOST_TEXT", place, field, null, message);
        }
        return cell.kind() == Cell.Kind.ERROR
                ? fault(
                        "CELL_ERROR",
                        place,
                        field,
                        cell.shown(),
                        field.label() + "是公式的错误值 " + cell.shown() + "，请改成文字或数字")
                : fault(
                        "UNCALCULATED_FORMULA",
                        place,
                        field,
                        null,
                        field.label() + "是公式，没有算出结果，请用 Excel 或 WPS 打开，让公式重新计算并保存，或直接填写后再报送");
    }

    private Fault fault(String code, int place, Field field, @Nullable String value, String message) {
        return new Fault(code, field.label(), layout.shownAt(place), value, message);
    }

    private static @Nullable String text(@Nullable Cell cell) {
        return cell == null ? null : cell.text();
    }
}
