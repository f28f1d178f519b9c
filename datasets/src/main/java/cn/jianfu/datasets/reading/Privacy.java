package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.privacy.PersonalNumbers;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps people out of what is shown and out of free text. */
final class Privacy {
    private static final String DATE_WORDS = "昨今前明后天上下周月初底中旬年日号不详无未知待补填左右约春夏秋冬季度一二三四五六七八九十〇零";
    /** Labels of the fields in which long numbers belong. */
    private static final Set<String> NUMBERS = Set.of("证明编号", "文号");

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{9,}[xXxX]?");

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
        // Masked as a whole: half a number looks like nobody's.
        String whole = LONG_NUMBER.matcher(PersonalNumbers.masked(value)).replaceAll("***");
        return whole.length() > LONGEST_SHOWN ? whole.substring(0, LONGEST_SHOWN) : whole;
    }

    /** What is kept of a text field, whoever's it is. */
    static String kept(Field field, String text) {
        return kept(field.label(), text);
    }

    /**
     * What is kept of what a cell says, or of what is said about it.
     *
     * @param label the field's; null when it is of none: then names of files and sheets are quoted
     */
    static String kept(@Nullable String label, String text) {
        if (label == null) {
            return PersonalNumbers.maskedInName(text);
        }
        return NUMBERS.contains(label) ? PersonalNumbers.maskedWhereCertain(text) : PersonalNumbers.masked(text);
    }
}
