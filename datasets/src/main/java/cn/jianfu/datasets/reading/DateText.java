package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.FieldType.Span;
import cn.jianfu.datasets.reading.DateReading.Known;
import cn.jianfu.datasets.reading.DateReading.Unknown;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.MidnightMissed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, in whichever of the usual ways each is written. */
final class DateText {
    static final String TIME = "(?:T?[上下]?[午]?\\d{1,2}[:时点](?:\\d{1,2})?[:分]?(?:\\d{2}(?:\\.\\d+)?)?秒?)?";
    private static final String TAIL = "(?:\\(?(?:星期|周)[一二三四五六日天]\\)?|[上下]午)?";
    static final String POINT = "[-./\\\\、,。_~‐‑–—−·]";
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})(?:年|" + POINT + ")(\\d{1,2})(?:月|" + POINT + ")(\\d{1,2})[日号.]?" + TAIL + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d{2})" + TIME);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(\\d{1,2})(?:月|" + POINT + ")(\\d{1,2})[日号]?" + TAIL + TIME);
    private static final Pattern WITHOUT_DAY =
            Pattern.compile("(?:19|20)\\d{2}(?:年|" + POINT + ")(?:\\d{1,2}月?(?:份|[日号])?)?|(?:1[0-2]|0?[1-9])月份?");
    private static final Pattern DAY_ALONE = Pattern.compile("(\\d{1,2})[日号]?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s ]+(?=\\d)");
    private static final Pattern BEFORE_CLOCK = Pattern.compile("(?<=\\d)[\\s ]+(?=\\d{1,2}[:：])");
    private static final int MOST_SEEN = 4096;
    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2099;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final Unknown IMPOSSIBLE = new Unknown("IMPOSSIBLE_DATE");
    private static final Unknown MISSING = new Unknown("MISSING_DATE");

    private final LocalDate epoch;
    private final @Nullable Integer year;
    private final Map<String, DateReading> seen = new HashMap<>();
    private final Map<String, MonthDay> withoutYears = new HashMap<>();
    private final DayYears years;
    private @Nullable Integer month;
    private final ShortYears shortYears;
    /** Whether the field that is read is the one by whose days the table goes on. */
    private boolean leads;
    /** Month and day of what was read last, where it has no year. */
    private @Nullable MonthDay withoutYear;

    /**
     * Reads with what the sheet says of itself.
     *
     * @param from1904 whether serial numbers count from 1904
     * @param year the year for dates without one, null when the sheet names none
     * @param month the month for days without one, null when the sheet names none
     * @param years which year a day without one is of
     */
    DateText(boolean from1904, @Nullable Integer year, @Nullable Integer month, DayYears years) {
        this.epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
        this.year = year;
        this.month = month;
        this.years = years;
        this.shortYears = new ShortYears(year);
    }

    /** A line within the table says that another month begins. */
    void month(int now) {
        month = now;
        seen.clear();
    }

    DayYears years() {
        return years;
    }

    /**
     * What the days of the table's first rows say together: the years of those that have one, and how all of them are
     * written.
     */
    void ahead(List<Integer> yearsAround, List<String> written) {
        if (shortYears.ahead(yearsAround, written)) {
            seen.clear();
        }
    }

    /** Whether the cells that are read next are of the field by whose days the table goes on. */
    DateText leading(boolean now) {
        leads = now;
        return this;
    }

    /** Month and day of a cell that has no year, null when it says something else. */
    @Nullable
    MonthDay monthDay(@Nullable Cell cell) {
        withoutYear = null;
        read(cell);
        return withoutYear;
    }

    DateReading read(@Nullable Cell cell) {
        String text = cell == null ? null : cell.text();
        if (cell == null || text == null) {
            return MISSING;
        }
        return switch (cell.kind()) {
            case DATE -> remembered(text, this::day);
            case NUMBER -> number(text);
            case TEXT, BOOLEAN, ERROR, UNCALCULATED, LOST -> remembered(text, this::read);
        };
    }

    /** A date where a cell may say more, or less, than a single day. */
    DateReading read(@Nullable Cell cell, Span span) {
        DateReading exact = read(cell);
        if (span == Span.ONE || cell == null || cell.text() == null || exact instanceof Known) {
            return exact;
        }
        DateReading first = LooseDay.first(cell.shown(), span, this::read);
        return first == null ? exact : first;
    }

    /** A date in three cells. What is missing of year and month is taken from the sheet. */
    DateReading read(@Nullable String yearCell, @Nullable String monthCell, @Nullable String dayCell) {
        if (monthCell == null && dayCell == null) {
            return MISSING;
        }
        Integer y = yearCell == null ? year : digits(yearCell);
        Integer m = monthCell == null ? month : digits(monthCell);
        Integer d = dayCell == null ? null : digits(dayCell);
        if (y == null) {
            return new Unknown(yearCell == null ? "DATE_WITHOUT_YEAR" : "UNREADABLE_DATE");
        }
        if (d == null || m == null) {
            return new Unknown(dayCell == null ? "DATE_WITHOUT_DAY" : "UNREADABLE_DATE");
        }
        return yearCell == null && m >= 1 && m <= 12 && d >= 1 && d <= 31
                ? ofYear(m, d)
                : date(y < 100 ? 2000 + y : y, m, d);
    }

    private DateReading ofYear(int inMonth, int onDay) {
        try {
            withoutYear = MonthDay.of(inMonth, onDay);
        } catch (DateTimeException e) {
            return IMPOSSIBLE;
        }
        return years.of(inMonth, onDay, leads);
    }

    static @Nullable Integer digits(String cell) {
        String digits = ChineseNumerals.toDigits(WrittenForm.plain(cell)).replaceAll("[年月日号份]|\\.0+$", "");
        return digits.matches("\\d{1,4}") ? Integer.valueOf(digits) : null;
    }

    /** {@code 2023-03-05} or {@code 2023-03-05T09:30}. */
    private DateReading day(String iso) {
        return iso.length() >= 10 && iso.charAt(4) == '-'
                ? date(
                        Integer.parseInt(iso, 0, 4, 10),
                        Integer.parseInt(iso, 5, 7, 10),
                        Integer.parseInt(iso, 8, 10, 10))
                : new Unknown("UNREADABLE_DATE");
    }

    private DateReading number(String digits) {
        Matcher fraction = WITHOUT_YEAR.matcher(digits);
        if (fraction.matches()) {
            // 3.10 loses its zero when it is taken for a number: 3.1 may be the first or the tenth.
            boolean mayHaveLostZero = fraction.group(2).matches("[123]");
            return mayHaveLostZero ? new Unknown("AMBIGUOUS_DATE") : withoutYear(fraction);
        }
        return plain(digits);
    }

    /** Few dates make a ledger: each way of writing one is understood once. */
    private DateReading remembered(String text, Function<String, DateReading> reader) {
        DateReading known = seen.get(text);
        if (known == null) {
            MonthDay each = withoutYears.get(text);
            if (each != null) {
                return ofYear(each.getMonthValue(), each.getDayOfMonth());
            }
            withoutYear = null;
            known = reader.apply(text);
            // Which year a day without one is of hangs on the rows around it.
            if (withoutYear != null && withoutYears.size() < MOST_SEEN) {
                withoutYears.put(text, withoutYear);
            } else if (withoutYear == null && seen.size() < MOST_SEEN) {
                seen.put(text, known);
            }
        }
        return known;
    }

    private DateReading read(String text) {
        PlainDay plainly = PlainDay.of(text);
        if (plainly != null) {
            return plainly.year() == PlainDay.NO_YEAR
                    ? ofYear(plainly.month(), plainly.day())
                    : date(plainly.year(), plainly.month(), plainly.day());
        }
        return asWritten(text);
    }

    private DateReading asWritten(String text) {
        ClockTimes times = ClockTimes.in(text);
        if (times != null && times.after().isEmpty()) {
            // From when to when is not a part of the day.
            return read(times.before());
        }
        String spaced = BETWEEN_DIGITS.matcher(text.strip()).replaceAll("-");
        // A time after the date was set apart by a blank, and is not a part of the date.
        String plain = WrittenForm.plain(
                spaced.matches(".*\\d-\\d{1,2}:.*")
                        ? BEFORE_CLOCK.matcher(text.strip()).replaceFirst("T")
                        : spaced);
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > 0x3000 && "〇○零一二三四五六七八九十廿".indexOf(plain.charAt(i)) >= 0) {
                return plain(plain.matches(".*[年月].*") ? dated(plain) : plain);
            }
        }
        return plain(plain);
    }

    /** 二〇二三年三月五日 in digits; the weekday keeps its character. */
    private static String dated(String plain) {
        String withoutWeekday = plain.replaceAll("\\(?(?:星期|周)[一二三四五六日天]\\)?", "");
        return ChineseNumerals.toDigits(withoutWeekday);
    }

    private DateReading plain(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return MidnightMissed.in(text) && date(whole, 1, 2, 3) instanceof Known(var day)
                    ? known(day.plusDays(1))
                    : date(whole, 1, 2, 3);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits, 1, 2, 3);
        }
        if (SERIAL.matcher(text).matches()) {
            return known(epoch.plusDays((long) MidnightMissed.mended(Double.parseDouble(text))));
        }
        Matcher withoutYear = WITHOUT_YEAR.matcher(text);
        if (withoutYear.matches()) {
            return withoutYear(withoutYear);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            int first = Integer.parseInt(yearLast.group(1));
            int second = Integer.parseInt(yearLast.group(2));
            if (first <= 12 && second <= 12 && first != second) {
                return new Unknown("AMBIGUOUS_DATE");
            }
            int inYear = Integer.parseInt(yearLast.group(3));
            return first > 12 ? date(inYear, second, first) : date(inYear, first, second);
        }
        Matcher shortYear = ShortYears.matcher(text);
        if (shortYear.matches()) {
            int[] parts = shortYears.of(shortYear);
            return parts.length == 0 ? new Unknown("AMBIGUOUS_DATE") : date(parts[0], parts[1], parts[2]);
        }
        if (WITHOUT_DAY.matcher(text).matches()) {
            return new Unknown("DATE_WITHOUT_DAY");
        }
        Matcher day = DAY_ALONE.matcher(text);
        if (month != null && day.matches()) {
            return year == null ? new Unknown("DATE_WITHOUT_YEAR") : date(year, month, Integer.parseInt(day.group(1)));
        }
        return new Unknown("UNREADABLE_DATE");
    }

    private DateReading withoutYear(Matcher parts) {
        return ofYear(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    private static DateReading date(Matcher parts, int y, int m, int d) {
        return date(
                Integer.parseInt(parts.group(y)), Integer.parseInt(parts.group(m)), Integer.parseInt(parts.group(d)));
    }

    private static DateReading date(int year, int month, int day) {
        try {
            return known(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return IMPOSSIBLE;
        }
    }

    private static DateReading known(LocalDate date) {
        return date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR ? new Known(date) : IMPOSSIBLE;
    }
}
