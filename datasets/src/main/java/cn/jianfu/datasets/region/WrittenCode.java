package cn.jianfu.datasets.region;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A region code as tables write it: 2, 4, 6, 9 or 12 digits (统计用区划代码和城乡划分代码编制规则: province 2, city 2, county 2, township
 * 3, community 3), as a text or as
 * a number, zeros at the end or not.
 */
final class WrittenCode {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}");
    private static final Pattern FRACTION = Pattern.compile("\\.0+$");
    private static final Pattern ROUNDED = Pattern.compile("[0-9](?:\\.[0-9]+)?[eE]\\+?[0-9]+");
    /** Shorter numbers are serial numbers as well. */
    private static final int SURELY = 6;

    private WrittenCode() {}

    /** All 12 digits; null when it is no code. */
    static @Nullable String read(String written) {
        String plain = FRACTION.matcher(WrittenForm.plain(written)).replaceFirst("");
        return DIGITS.matcher(plain).matches() ? padded(plain) : null;
    }

    /** Whether it can hardly be anything else. */
    static boolean surely(String written) {
        return read(written) != null && WrittenForm.plain(written).length() >= SURELY;
    }

    /** Whether a spreadsheet has rounded it: 3.50502E+11. */
    static boolean rounded(String written) {
        return ROUNDED.matcher(WrittenForm.plain(written)).matches();
    }

    static String padded(String digits) {
        return digits + "0".repeat(12 - digits.length());
    }
}
