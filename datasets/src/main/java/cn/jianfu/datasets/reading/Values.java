package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads yes and no, and choices. */
final class Values {
    private static final Set<String> NO = Set.of(
            "否", "×", "x", "X", "无", "0", "不是", "没有", "FALSE", "false", "✗", "✘", "╳", "N", "n", "不", "未", "-", "—",
            "/", "——", "不需要", "☐", "□", "○");
    private static final Set<String> YES = Set.of(
            "是", "√", "✓", "✔", "1", "有", "对号", "TRUE", "true", "Y", "y", "对", "☑", "■", "●", "v", "V", "勾", "需要", "☒",
            "∨", "ˇ", "需", "P", "R", "ü", "打勾");
    private static final Pattern BLANK = Pattern.compile("[-—/\\\\]+|无");

    private static final Pattern DOUBT = Pattern.compile(
            "[?？!！….。,，、~～]+|.*[?？]|(?:待|尚未|未|还未|有待|需|再).*|(?:同|见|参照|如)[上下前后左右].*|.*(?:不确定|不清楚|不知道|不好说|说不清|有争议|存疑|可能|或许|大概|疑似|暂定|研判中).*|(?i)n/?a|null|tbd");

    private Values() {}

    /** Whether a cell says in so many words that there is nothing in it. */
    static boolean none(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        // Asked of every row: what begins with a word or a number is done with at a glance.
        return (first == '无' || !Character.isLetterOrDigit(first))
                && BLANK.matcher(WrittenForm.plain(text)).matches();
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

    /** Whether what stands in a column of ticks is no tick but a doubt: 待研判, ？. */
    static boolean doubtful(String text) {
        String plain = WrittenForm.plain(text);
        return !YES.contains(plain) && DOUBT.matcher(plain).matches();
    }

    /** The choice that a text names, null when it names none. */
    static @Nullable String choice(String text, FieldType.OneOf oneOf) {
        String plain = HeadingForms.bare(WrittenForm.plain(text));
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
