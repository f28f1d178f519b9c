package cn.jianfu.datasets.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps people out of what is shown and out of free text. */
final class Privacy {
    private static final String DATE_WORDS = "昨今前明后天上下周月初底中旬年日号不详无未知待补填左右约春夏秋冬季度一二三四五六七八九十〇零";
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-90-9]{9,}[xXxX]?");
    /** Identity numbers, masked or not, and telephones. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<![0-9])[0-9][0-9*xX×]{9,}[0-9xX*](?![0-9])");

    private Privacy() {}

    /** What may be shown of a cell in which no name belongs. Rows slip sideways: only what has digits or words of time is shown, and long numbers are not. */
    static @Nullable String harmless(@Nullable String value) {
        if (value == null) {
            return null;
        }
        boolean digits = value.chars().anyMatch(Character::isDigit);
        if (!digits && !value.chars().allMatch(c -> DATE_WORDS.indexOf(c) >= 0)) {
            return null;
        }
        String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) : value;
        return LONG_NUMBER.matcher(shown).replaceAll("***");
    }

    /** The text without the numbers of people in it. */
    static String withoutNumbers(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' || c == '*' ? digits + 1 : 0;
            if (digits >= 7) {
                return PERSONAL_NUMBER.matcher(text).replaceAll("***");
            }
        }
        return text;
    }
}
