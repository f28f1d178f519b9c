package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks at the days of a table's first rows, since each of them alone may be of several years. */
final class DaysAhead {
    private static final int LONGEST_NUMBER = 15;

    private DaysAhead() {}

    /** Tells {@code dates} what the rows say together. */
    static void look(List<SheetRow> rows, Layout layout, DateText dates) {
        int day = layout.splitDay;
        if (day < 0) {
            return;
        }
        int community = column(layout, "community");
        int number = column(layout, "certNo");
        List<YearTurn.Seen> without = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<String> written = new ArrayList<>();
        String of = null;
        for (SheetRow row : rows) {
            String own = text(row, community);
            of = own == null ? of : own;
            Cell cell = layout.columns[day] == Layout.NONE ? null : row.cell(layout.columns[day]);
            if (!layout.splitsDay() && cell != null && cell.kind() == Cell.Kind.DATE) {
                // It has its year, and is written as the program writes all of them.
                if (dates.read(cell) instanceof DateReading.Known(var date)) {
                    years.add(date.getYear());
                }
                continue;
            }
            MonthDay each = layout.splitsDay() ? split(row, layout) : dates.monthDay(cell);
            if (each != null) {
                without.add(
                        new YearTurn.Seen(each.getMonthValue(), each.getDayOfMonth(), of, number(text(row, number))));
            } else if (cell != null) {
                if (cell.kind() == Cell.Kind.TEXT) {
                    written.add(WrittenForm.plain(cell.shown()));
                }
                if (dates.read(cell) instanceof DateReading.Known(var date)) {
                    years.add(date.getYear());
                }
            }
        }
        dates.ahead(years, written);
        dates.years().ahead(without, years);
    }

    private static int column(Layout layout, String field) {
        int place = layout.field(field);
        return place == Layout.NONE ? Layout.NONE : layout.columns[place];
    }

    private static @Nullable String text(SheetRow row, int column) {
        return column == Layout.NONE ? null : row.text(column);
    }

    private static @Nullable MonthDay split(SheetRow row, Layout layout) {
        if (text(row, layout.dayParts[0]) != null) {
            return null;
        }
        Integer month = DateText.digits(Objects.requireNonNullElse(text(row, layout.dayParts[1]), ""));
        Integer day = DateText.digits(Objects.requireNonNullElse(text(row, layout.dayParts[2]), ""));
        return month == null || day == null || month < 1 || month > 12 || day < 1 || day > 29
                ? null
                : MonthDay.of(month, day);
    }

    /** The number at the end of a certificate's, -1 where there is none. */
    static long number(@Nullable String text) {
        int from = text == null ? 0 : text.length();
        while (text != null && from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        return text == null || from == text.length() || text.length() - from > LONGEST_NUMBER
                ? -1
                : Long.parseLong(text.substring(from));
    }
}
