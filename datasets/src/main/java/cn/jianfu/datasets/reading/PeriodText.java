package cn.jianfu.datasets.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a year, a month and a period in the words of a title, a sheet's name or a file's name. The words are plain: no blanks, no full-width digits. */
final class PeriodText {
    private static final String YEAR = "((?:19|20)\\d{2})";
    // The sample of the form lost its dash: 2023年1月1日7月31日.
    private static final Pattern DAYS = Pattern.compile(YEAR
            + "[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:[-—–―~~至到]+|(?<=日))(?:" + YEAR
            + "[年./-])?(\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern MONTHS =
            Pattern.compile(YEAR + "[年./-](\\d{1,2})月?(?:[-—–―~~至到]+)(?:" + YEAR + "年)?(\\d{1,2})月");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "年?度?第?([一二三四1234])季度");
    private static final Pattern HALF = Pattern.compile(YEAR + "年?度?([上下])半年");
    private static final Pattern MONTH = Pattern.compile(YEAR + "(?:年|[./-])(\\d{1,2})(?:月份?(?!\\d|日)|$)");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)" + YEAR + "(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern REPORT_DAY = Pattern.compile(YEAR + "年\\d{0,2}月\\d{0,2}日");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d{5})年?");
    private static final Pattern CHINESE_YEAR = Pattern.compile("(二[〇○零0][一二三四五六七八九〇○零]{2})年");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<!\\d)([12]\\d)年(?=度|第|[上下]半|\\d{1,2}月)(?!\\d{1,2}月\\d)");
    private static final Pattern SHORT_YEAR_MONTH = Pattern.compile("(?<!\\d)([12]\\d)年(\\d{1,2})月(?!\\d|[-—–―~至到])");
    private static final Pattern CHINESE_YEAR_MONTH =
            Pattern.compile("(二[〇○零0][一二三四五六七八九〇○零]{2})年(十[一二]?|[一二三四五六七八九])月(?![一二三四五六七八九十]|[-—–―~至到])");
    private static final int CENTURY = 2000;
    private static final Pattern MONTH_ALONE = Pattern.compile("^\\D{0,12}?(1[0-2]|0?[1-9])月份?\\D{0,8}$");
    private static final Pattern CHINESE_MONTH = Pattern.compile("(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月份?");

    private static final Pattern TWO_YEARS = Pattern.compile(
            "(?<!\\d)" + YEAR + "年?(?:学年|年?度)?[-—–―~～至到/、]+" + YEAR + "(?:年?(学年)|年?度|年)?(?![\\d./])(?!年?\\d{1,2}月)");
    private static final Pattern NAMED_YEAR =
            Pattern.compile("(?<!\\d)" + YEAR + "(?=年(?!\\d{1,2}月\\d{1,2}日)|$|[^\\d./_年-])");
    private static final int SCHOOL_BEGINS = 9;

    private PeriodText() {}

    /** The year that a file's or a sheet's name says as such, null when it says none or that of a day or month. */
    static @Nullable Integer namedYear(String plain) {
        Matcher named = NAMED_YEAR.matcher(plain);
        return named.find() ? number(named.group(1)) : null;
    }

    /**
     * The year that a file's or a sheet's name says besides the title, null when it says the same, none, or when it may
     * tell when the ledger was sent.
     */
    static @Nullable Integer otherYear(String title, String name) {
        Integer named = namedYear(name);
        Integer said = year(title);
        if (said == null || named == null || title.contains(named.toString()) || name.contains(said.toString())) {
            return null;
        }
        Period here = period(title);
        Period there = period(name);
        boolean sent = here != null
                && there != null
                && here.from().getMonthValue() != there.from().getMonthValue();
        return sent || TWO_YEARS.matcher(title).find() ? null : named;
    }

    /** The period that the words state, null when they state none, or no more than a year. */
    static @Nullable Period period(String plain) {
        try {
            Matcher two = TWO_YEARS.matcher(plain);
            if (two.find() && number(two.group(2)) == number(two.group(1)) + 1) {
                return twoYears(number(two.group(1)), two.group(3) != null || plain.contains("学年"));
            }
            Matcher days = DAYS.matcher(plain);
            if (days.find()) {
                int from = number(days.group(1));
                int to = days.group(4) == null ? from : number(days.group(4));
                return new Period(
                        LocalDate.of(from, number(days.group(2)), number(days.group(3))),
                        LocalDate.of(to, number(days.group(5)), number(days.group(6))));
            }
            Matcher months = MONTHS.matcher(plain);
            if (months.find()) {
                int from = number(months.group(1));
                int to = months.group(3) == null ? from : number(months.group(3));
                return Period.months(from, number(months.group(2)), number(months.group(2)))
                        .and(Period.months(to, number(months.group(4)), number(months.group(4))));
            }
            Matcher quarter = QUARTER.matcher(plain);
            if (quarter.find()) {
                int q = "一二三四".indexOf(quarter.group(2)) + 1;
                q = q == 0 ? number(quarter.group(2)) : q;
                return Period.months(number(quarter.group(1)), q * 3 - 2, q * 3);
            }
            Matcher half = HALF.matcher(plain);
            if (half.find()) {
                int first = half.group(2).equals("上") ? 1 : 7;
                return Period.months(number(half.group(1)), first, first + 5);
            }
            Matcher month = MONTH.matcher(plain);
            if (month.find()) {
                return Period.months(number(month.group(1)), number(month.group(2)), number(month.group(2)));
            }
            Matcher chinese = CHINESE_YEAR_MONTH.matcher(plain);
            if (chinese.find()) {
                int inYear = number(ChineseNumerals.toDigits(chinese.group(1)));
                int inMonth = number(ChineseNumerals.toDigits(chinese.group(2)));
                return Period.months(inYear, inMonth, inMonth);
            }
            Matcher shorter = SHORT_YEAR_MONTH.matcher(plain);
            if (shorter.find()) {
                int inMonth = number(shorter.group(2));
                return Period.months(CENTURY + number(shorter.group(1)), inMonth, inMonth);
            }
            Matcher digits = DIGITS.matcher(plain);
            if (digits.find()) {
                return Period.months(number(digits.group(1)), number(digits.group(2)), number(digits.group(2)));
            }
            return null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** A school year runs from September to August; else both years are meant as a whole. */
    private static Period twoYears(int first, boolean school) {
        return school
                ? Period.months(first, SCHOOL_BEGINS, 12).and(Period.months(first + 1, 1, SCHOOL_BEGINS - 1))
                : Period.year(first).and(Period.year(first + 1));
    }

    /** The year in the words, null when there is none. The year of a day on which something was signed does not count. */
    static @Nullable Integer year(String plain) {
        String rest = REPORT_DAY.matcher(plain).replaceAll("");
        Matcher years = ANY_YEAR.matcher(rest);
        if (years.find()) {
            return number(years.group(1));
        }
        Matcher chinese = CHINESE_YEAR.matcher(rest);
        if (chinese.find()) {
            return number(ChineseNumerals.toDigits(chinese.group(1)));
        }
        Matcher two = SHORT_YEAR.matcher(rest);
        return two.find() ? CENTURY + number(two.group(1)) : null;
    }

    /** The year of a day on which something was signed, null when there is none. */
    static @Nullable Integer yearSigned(String plain) {
        Matcher day = REPORT_DAY.matcher(plain);
        return day.find() ? number(day.group(1)) : null;
    }

    /** The month from 1 to 12 that words without a year name, null when they name none. */
    static @Nullable Integer month(String plain) {
        Matcher alone = MONTH_ALONE.matcher(plain);
        if (alone.matches()) {
            return number(alone.group(1));
        }
        Matcher chinese = CHINESE_MONTH.matcher(plain);
        return chinese.find() ? number(ChineseNumerals.toDigits(chinese.group(1))) : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
