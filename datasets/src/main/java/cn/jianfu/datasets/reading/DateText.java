package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.FieldType.Span;
import cn.jianfu.datasets.reading.DateReading.Known;
import cn.jianfu.datasets.reading.DateReading.Unknown;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, in whichever of the usual ways each is written. */
final class DateText {
    private static final String TIME = "(?:T?[上下]?[午]?\\d{1,2}[:时点](?:\\d{1,2})?[:分]?(?:\\d{2}(?:\\.\\d+)?)?秒?)?";
    private static final String TAIL = "(?:\\(?(?:星期|周)[一二三四五六日天]\\)?|[上下]午)?";
    private static final String POINT = "[-./\\\\、,。_~‐‑–—−·]";
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})(?:年|" + POINT + ")(\\d{1,2})(?:月|" + POINT + ")(\\d{1,2})[日号.]?" + TAIL + TIME);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{2})(?:年|" + POINT + ")(\\d{1,2})(?:月|" + POINT + ")(\\d{1,2})[日号]?" + TIME);
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
    private final @Nullable Period period;
    private @Nullable Integer month;

    /**
     * Reads with what the sheet says of itself.
     *
     * @param from1904 whether serial numbers count from 1904
     * @param year the year for dates without one, null when the sheet names none
     * @param month the month for days without one, null when the sheet names none
     * @param period what the sheet is about; where it reaches over New Year it tells the year of 1月3日
     */
    DateText(boolean from1904, @Nullable Integer year, @Nullable Integer month, @Nullable Period period) {
        this.epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
        this.year = year;
        this.month = month;
        this.period = period;
    }

    /** A line within the table says that another month begins. */
    void month(int now) {
        month = now;
        seen.clear();
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
        return date(y < 100 ? 2000 + y : y, m, d);
    }

    private static @Nullable Integer digits(String cell) {
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
            known = reader.apply(text);
            if (seen.size() < MOST_SEEN) {
                seen.put(text, known);
            }
        }
        return known;
    }

    private DateReading read(String text) {
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
            return date(whole, 1, 2, 3);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits, 1, 2, 3);
        }
        if (SERIAL.matcher(text).matches()) {
            return known(epoch.plusDays(new BigDecimal(text).longValue()));
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
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            return shortYear(shortYear);
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

    /** 23.3.5: only where the sheet's year agrees, or where nothing else can be meant. */
    private DateReading shortYear(Matcher parts) {
        int first = Integer.parseInt(parts.group(1));
        boolean agrees = year != null && year % 100 == first;
        boolean marked = parts.group().indexOf('年') > 0;
        return agrees || marked || first > 12
                ? date(2000 + first, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
                : new Unknown("AMBIGUOUS_DATE");
    }

    private DateReading withoutYear(Matcher parts) {
        if (year == null) {
            return new Unknown("DATE_WITHOUT_YEAR");
        }
        int inMonth = Integer.parseInt(parts.group(1));
        int onDay = Integer.parseInt(parts.group(2));
        DateReading first = date(year, inMonth, onDay);
        if (period == null || first instanceof Known known && period.contains(known.date())) {
            return first;
        }
        for (int later = period.from().getYear(); later <= period.to().getYear(); later++) {
            if (date(later, inMonth, onDay) instanceof Known known && period.contains(known.date())) {
                return known;
            }
        }
        return first;
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
