package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts as people write them: 90, 约800字, 30余项, 1小时30分, 半天, 9:00-11:30. */
final class AmountText {
    private static final Pattern COUNT = Pattern.compile(
            "(?:约|大约|共|近)?(-?\\d{1,12}(?:\\.\\d{1,6})?)(?:余|多)?(?:个)?(?:人次|人|次|份|页|字|块|项|个|件|家|名|张|群|条)?(?:左右|以上|余|多)?");
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})?)";
    private static final Pattern BARE = Pattern.compile("(?:约|大约|共|近)?(-?" + NUMBER + ")(?:左右|以上|余|多)?");
    private static final Pattern DURATION = Pattern.compile("(?:约|大约|共|近)?(?:" + NUMBER + "个?(?:工作)?[天日])?(?:" + NUMBER
            + "个?(?:小时|钟头|时|hours?|h|H))?(?:" + NUMBER + "(?:分钟|分|mins?|m))?(?:左右|以上|余|多)?");
    private static final Pattern HALF_AFTER = Pattern.compile(NUMBER + "个?(小时|钟头|天|日)半");
    private static final Pattern HALF_BEFORE = Pattern.compile("(?:" + NUMBER + "个)?半个?(小时|钟头|天|日)");
    private static final Pattern HALF_DAY = Pattern.compile("(?:上午|下午|晚上|半天|半日)(?:半天)?");
    /** 1:30, also as the cell of a spreadsheet that takes it for a time of its first day. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:1899-12-3[01]T|190[04]-01-0[01]T)?(\\d{1,2}):([0-5]\\d)(?::00)?");

    private static final Pattern HEADED = Pattern.compile("[(\\[【/](?:单位[::]?)?(小时|分钟|天)[)\\]】]?$");
    private static final Pattern WHOLE_DAY = Pattern.compile("(?:全|整|一整)[天日]");
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    /** 国务院关于职工工作时间的规定（国务院令第174号）第三条: eight hours a day; half of it is half a day. */
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private static final Pattern VAGUE = Pattern.compile(".*[\\d十百千万](?:余|多|来)(?:人|名|份|次|个|块|项|家|件).*");
    private static final Set<String> WHOLE_THINGS = Set.of("人", "次", "份", "块", "项", "页");

    private static final int MOST_DIGITS = 12;

    private AmountText() {}

    /**
     * The amount in the field's own unit, null when it is none or negative.
     *
     * @param unit the field's: minutes and hours are turned into each other, and durations are understood for these alone
     * @param headed the unit of time that the heading tells for numbers without one: 时长(小时); null when it tells none or the field's own
     */
    static @Nullable BigDecimal read(String text, String unit, @Nullable String headed) {
        boolean bare = headed != null && BARE.matcher(WrittenForm.plain(text)).matches();
        return read(bare ? WrittenForm.plain(text) + headed : text, unit);
    }

    /** The unit of time that a heading tells where it is not the field's own, null when it tells none. */
    static @Nullable String headed(String heading, String unit) {
        Matcher told = HEADED.matcher(WrittenForm.plain(heading));
        boolean time = unit.equals("分钟") || unit.equals("小时");
        return time && told.find() && !told.group(1).equals(unit) ? told.group(1) : null;
    }

    private static @Nullable BigDecimal read(String text, String unit) {
        // Nearly all amounts are digits and nothing else.
        if (onlyDigits(text)) {
            return new BigDecimal(text);
        }
        ClockTimes between = unit.equals("分钟") || unit.equals("小时") ? ClockTimes.in(text) : null;
        if (between != null) {
            return between.alone() && between.minutes() > 0
                    ? inUnit(BigDecimal.valueOf(between.minutes()), unit)
                    : null;
        }
        String plain = WrittenForm.plain(text).replaceAll("(?<=\\d),(?=\\d{3})", "");
        return switch (unit) {
            case "分钟", "小时" -> duration(plain, unit);
            default -> count(plain);
        };
    }

    private static boolean onlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    private static @Nullable BigDecimal count(String plain) {
        Matcher count = COUNT.matcher(inDigits(plain));
        return count.matches() ? positive(new BigDecimal(count.group(1))) : null;
    }

    /** Whether the text says no more than that there were more than so many: 十余人, 30多份. */
    static boolean vague(String text) {
        return text.length() > 1
                && (text.indexOf('余') > 0 || text.indexOf('多') > 0 || text.indexOf('来') > 0)
                && VAGUE.matcher(WrittenForm.plain(text)).matches();
    }

    /** Whether a number that counts whole things has a part of one: 5.5 people. */
    static boolean broken(BigDecimal number, String unit) {
        return WHOLE_THINGS.contains(unit) && number.stripTrailingZeros().scale() > 0;
    }

    /** A bare number counts in the field's unit. */
    private static @Nullable BigDecimal duration(String plain, String unit) {
        Matcher bare = BARE.matcher(plain);
        if (bare.matches()) {
            return positive(new BigDecimal(bare.group(1)));
        }
        BigDecimal minutes = minutes(plain);
        return minutes == null ? null : inUnit(minutes, unit);
    }

    private static BigDecimal inUnit(BigDecimal minutes, String unit) {
        return unit.equals("小时") ? minutes.divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP) : minutes;
    }

    private static @Nullable BigDecimal minutes(String plain) {
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return minutes(clock.group(1), "小时").add(minutes(clock.group(2), "分钟"));
        }
        if (HALF_DAY.matcher(plain).matches()) {
            return minutes("4", "小时");
        }
        if (WHOLE_DAY.matcher(plain).matches()) {
            return minutes("1", "天");
        }
        String digits = inDigits(plain);
        Matcher after = HALF_AFTER.matcher(digits);
        if (after.matches()) {
            return minutes(after.group(1), after.group(2)).add(minutes("0.5", after.group(2)));
        }
        Matcher before = HALF_BEFORE.matcher(digits);
        if (before.matches()) {
            String whole = before.group(1) == null ? "0" : before.group(1);
            return minutes(whole, before.group(2)).add(minutes("0.5", before.group(2)));
        }
        Matcher duration = DURATION.matcher(digits);
        if (!duration.matches()
                || duration.group(1) == null && duration.group(2) == null && duration.group(3) == null) {
            return null;
        }
        return minutes(duration.group(1), "天")
                .add(minutes(duration.group(2), "小时"))
                .add(minutes(duration.group(3), "分钟"));
    }

    private static BigDecimal minutes(@Nullable String number, String unit) {
        BigDecimal amount = number == null ? BigDecimal.ZERO : new BigDecimal(number);
        return switch (unit) {
            case "天", "日" -> amount.multiply(HOURS_A_DAY).multiply(MINUTES_AN_HOUR);
            case "分钟" -> amount;
            default -> amount.multiply(MINUTES_AN_HOUR);
        };
    }

    /** 两小时 and 三十分钟 in digits. */
    private static String inDigits(String plain) {
        return ChineseNumerals.toDigits(plain.replace('两', '二'));
    }

    private static @Nullable BigDecimal positive(BigDecimal number) {
        return number.signum() < 0 ? null : number;
    }
}
