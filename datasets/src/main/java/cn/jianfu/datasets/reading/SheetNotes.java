package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of a sheet outside of its table: in the rows above the header, the sheet's name, the file's name and its folders. What is nearest counts. */
final class SheetNotes {
    private static final Pattern COUNTY = Pattern.compile("县\\(市、?区\\)[::]?([^\\d_年月日::]{2,15})");
    private static final int MOST = 60;

    private final List<String> titles = new ArrayList<>();
    private final String sheet;
    private final String file;
    private final String stem;
    private final List<String> lines = new ArrayList<>();
    private @Nullable Integer elsewhere;

    /** @param stem the file's name, {@code file} with its folders */
    SheetNotes(String sheet, String file, String stem) {
        this.sheet = WrittenForm.plain(sheet);
        this.file = WrittenForm.plain(file);
        this.stem = WrittenForm.plain(stem);
    }

    void add(SheetRow row) {
        for (int column = 0; column < row.width() && titles.size() < MOST; column++) {
            Cell cell = row.cell(column);
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                titles.add(WrittenForm.plain(cell.shown()));
            }
        }
    }

    /** Whether all of a row's words have been said above. */
    boolean says(SheetRow row) {
        SheetNotes own = new SheetNotes(sheet, file, stem);
        own.add(row);
        return titles.containsAll(own.titles);
    }

    /** What is said of a table further down the sheet: by the lines right above it first. */
    SheetNotes below(List<SheetRow> lines) {
        SheetNotes below = new SheetNotes(sheet, file, stem);
        lines.forEach(below::add);
        below.lines.addAll(below.titles);
        below.titles.addAll(titles);
        below.elsewhere = elsewhere;
        return below;
    }

    /** The year that other sheets of the workbook tell, for a sheet that tells none. */
    void elsewhere(@Nullable Integer year) {
        elsewhere = year;
    }

    /** All of it, for words that speak for a kind. */
    String words() {
        return String.join(" ", titles) + " " + sheet + " " + file;
    }

    List<String> titles() {
        return List.copyOf(titles);
    }

    /** The year for dates without one, null when none is said. */
    @Nullable
    Integer year() {
        for (String text : nearestFirst()) {
            Integer year = PeriodText.year(text);
            if (year != null) {
                return year;
            }
        }
        for (String text : nearestFirst()) {
            Period period = PeriodText.period(text);
            Integer year = period == null
                    ? PeriodText.yearSigned(text)
                    : Integer.valueOf(period.from().getYear());
            if (year != null) {
                return year;
            }
        }
        return elsewhere;
    }

    /**
     * Another year that the file's or the sheet's name says than the title above the table, null when they agree or say
     * none.
     */
    @Nullable
    Integer otherYear() {
        for (String title : titles) {
            Integer said = PeriodText.year(title);
            if (said != null) {
                Integer inSheet = PeriodText.otherYear(title, sheet);
                return inSheet == null ? PeriodText.otherYear(title, stem) : inSheet;
            }
        }
        return null;
    }

    /** The month for days without one, null when none is said. */
    @Nullable
    Integer month() {
        Period period = period();
        if (period != null
                && period.equals(Period.months(
                        period.from().getYear(),
                        period.from().getMonthValue(),
                        period.from().getMonthValue()))) {
            return period.from().getMonthValue();
        }
        for (String line : lines) {
            Integer month = PeriodText.month(line);
            if (month != null) {
                return month;
            }
        }
        return PeriodText.month(sheet);
    }

    /** What the ledger is about by its own words, null when it does not say. */
    @Nullable
    Period period() {
        Integer year = year();
        Integer month = PeriodText.month(sheet);
        if (year != null && month != null && PeriodText.period(sheet) == null) {
            return Period.months(year, month, month);
        }
        Period inName = PeriodText.period(sheet);
        if (inName != null) {
            return inName;
        }
        for (String text : nearestFirst()) {
            Period period = PeriodText.period(text);
            if (period != null) {
                return period;
            }
        }
        return year == null ? null : Period.year(year);
    }

    @Nullable
    String county() {
        for (String text : titles) {
            Matcher county = COUNTY.matcher(text);
            if (county.find()) {
                return county.group(1);
            }
        }
        return null;
    }

    /** The community that the sheet's name or a title tells, null when none does. */
    @Nullable
    String community() {
        String named = WrittenCommunity.in(sheet);
        for (int i = 0; named == null && i < titles.size(); i++) {
            named = WrittenCommunity.in(titles.get(i));
        }
        return named;
    }

    private List<String> nearestFirst() {
        List<String> all = new ArrayList<>(titles);
        all.add(sheet);
        all.add(file);
        return all;
    }
}
