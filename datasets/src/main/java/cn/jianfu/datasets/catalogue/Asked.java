package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.text.WrittenForm;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question in the form in which it is compared.
 *
 * @param whole what the name is about, words in brackets included
 * @param bare the same without what stands in brackets, where people note a purpose; never empty unless {@code whole} is
 * @param purpose the purpose without blanks and marks
 */
record Asked(
        String whole,
        String bare,
        String purpose,
        String region,
        @Nullable LocalDate date) {
    /** Nobody names a certificate at greater length; what comes longer is text that slipped into the column. */
    private static final int LONGEST = 120;

    static Asked of(CertificateQuestion question) {
        String name = cut(question.name());
        String whole = CertificateSubject.of(name);
        String bare = CertificateSubject.outsideBrackets(name);
        return new Asked(
                whole,
                bare.isEmpty() ? whole : bare,
                WrittenForm.plain(cut(question.purpose())),
                question.regionCode(),
                question.date());
    }

    /** Whether a row's condition on the purpose is met, by the purpose or by the name itself. */
    boolean meets(Pattern condition) {
        return condition.matcher(purpose).find() || condition.matcher(whole).find();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
