package cn.jianfu.datasets.meaning;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A matter recognised by what a name means rather than by the name itself.
 *
 * @param says what a subject has to contain
 * @param unless words that give the subject another meaning; null when there are none
 * @param weak whether the words count only where nothing else is spoken of: 健康状况声明 is about 健康
 */
record MeaningRule(String matter, Pattern says, @Nullable Pattern unless, boolean weak) implements Serializable {

    /** The words of a subject by which a rule knows it, as places in the subject. */
    record Hit(String matter, int start, int end, boolean weak) {
        boolean within(Hit other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    /** The last and, from there, the longest place that the rule knows; null when there is none. */
    @Nullable
    Hit in(String subject) {
        Matcher matcher = says.matcher(subject);
        Hit last = null;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                last = new Hit(matter, matcher.start(), matcher.end(), weak);
            }
        }
        return last == null || (unless != null && unless.matcher(subject).find()) ? null : last;
    }
}
