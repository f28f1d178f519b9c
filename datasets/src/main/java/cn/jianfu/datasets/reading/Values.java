package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.text.WrittenForm;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts, yes and no, and choices. */
final class Values {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:约|大约|共|近)?(-?\\d{1,12}(?:\\.\\d{1,6})?)(?:个)?([\\u4e00-\\u9fa5a-zA-Z]{0,4})(?:左右|以上|余)?");
    private static final Pattern HALF_HOURS = Pattern.compile("(?:约)?(\\d{0,3})(?:个)?半(?:个)?(小时|天)|半(?:个)?(小时|天)");
    private static final Set<String> NO = Set.of(
            "否", "×", "x", "X", "无", "0", "不是", "没有", "FALSE", "false", "✗", "✘", "╳", "N", "n", "不", "未", "-", "—",
            "/", "——", "不需要", "☐", "□", "○");
    private static final Set<String> YES = Set.of(
            "是", "√", "✓", "✔", "1", "有", "对号", "TRUE", "true", "Y", "y", "对", "☑", "■", "●", "v", "V", "勾", "需要", "☒",
            "∨", "ˇ", "需", "P", "R", "ü", "打勾");
    private static final int MOST_DIGITS = 12;
    private static final Pattern BLANK = Pattern.compile("[-—/\\\\]+|无");
    private static final Pattern MINUTES = Pattern.compile("分|分钟|min|mins|m");
    private static final Pattern HOURS = Pattern.compile("小时|时|h|H|hour|hours|钟头");
    private static final Pattern COUNTED = Pattern.compile("人次|人|次|份|页|字|块|项|个|件|家|名|张|群|条");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private Values() {}

    /** Whether a cell says in so many words that there is no amount. */
    static boolean none(String text) {
        return BLANK.matcher(text).matches();
    }

    /** The amount in the field's own unit, null when it is none. Minutes and hours are turned into each other. */
    static @Nullable BigDecimal amount(String text, String unit) {
        // Nearly all amounts are digits and nothing else.
        if (onlyDigits(text)) {
            return new BigDecimal(text);
        }
        String plain = WrittenForm.plain(text).replaceAll("(?<=\\d),(?=\\d{3})", "");
        Matcher half = HALF_HOURS.matcher(plain);
        if (half.matches() && "小时".equals(half.group(2) == null ? half.group(3) : half.group(2))) {
            String whole = half.group(1);
            BigDecimal hours = new BigDecimal((whole == null || whole.isEmpty() ? "0" : whole) + ".5");
            return inUnit(hours, "小时", unit);
        }
        Matcher amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(amount.group(1));
        return number.signum() < 0 ? null : inUnit(number, amount.group(2), unit);
    }

    private static boolean onlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    private static @Nullable BigDecimal inUnit(BigDecimal number, String written, String unit) {
        boolean minutes = MINUTES.matcher(written).matches();
        boolean hours = HOURS.matcher(written).matches();
        if (unit.equals("分钟") && hours) {
            return number.multiply(SIXTY);
        }
        if (unit.equals("小时") && minutes) {
            return number.divide(SIXTY, 2, java.math.RoundingMode.HALF_UP);
        }
        boolean plainUnit = written.isEmpty()
                || written.equals(unit)
                || minutes
                || hours
                || COUNTED.matcher(written).matches();
        return plainUnit && !(minutes && !unit.equals("分钟") || hours && !unit.equals("小时")) ? number : null;
    }

    /** Yes, no, or null when it is neither. */
    static @Nullable Boolean yesNo(String text) {
        String plain = WrittenForm.plain(text);
        return YES.contains(plain) || plain.startsWith("是") || plain.startsWith("有")
                ? Boolean.TRUE
                : NO.contains(plain)
                                || plain.startsWith("否")
                                || plain.startsWith("无")
                                || plain.startsWith("不")
                                || plain.startsWith("未")
                                || plain.startsWith("没")
                        ? Boolean.FALSE
                        : null;
    }

    /** Whether a cell in a column of ticks is ticked: by whatever is in it, unless that says no. */
    static boolean ticked(@Nullable String text) {
        return text != null && !NO.contains(WrittenForm.plain(text));
    }

    /** The choice that a text names, null when it names none. */
    static @Nullable String choice(String text, FieldType.OneOf oneOf) {
        String plain = HeadingIndex.bare(WrittenForm.plain(text));
        for (FieldType.Option option : oneOf.options()) {
            if (plain.equals(option.label())
                    || plain.equals(option.value())
                    || option.headings().contains(plain)) {
                return option.value();
            }
        }
        return null;
    }
}
