package cn.jianfu.datasets.catalogue;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question in the form in which it is compared.
 *
 * @param whole what the name is about, words in brackets included
 * @param bare the same without what stands in brackets, where people note a purpose; never empty unless {@code whole} is
 * @param purpose the purpose without blanks and marks, with what the name says of it
 */
record Asked(
        String whole,
        String bare,
        String purpose,
        String region,
        @Nullable LocalDate date) {
    /** Nobody names a certificate at greater length; what comes longer is text that slipped into the column. */
    private static final int LONGEST = 120;

    /** 死亡证明,用于银行销户: the name ends where the purpose begins. */
    private static final Pattern WITH_PURPOSE =
            Pattern.compile("^(.{2,}?证明)[(,;:、。-]*((?:用于|用来|用作|以便|以供|供|拿去|交给|给|因|为了|办理|申请|办).+)$");

    static Asked of(CertificateQuestion question) {
        String name = CertificateSubject.plain(cut(question.name()));
        String purpose = CertificateSubject.plain(cut(question.purpose())) + CertificateSubject.insideBrackets(name);
        Matcher matcher = WITH_PURPOSE.matcher(name);
        if (matcher.matches()) {
            name = matcher.group(1);
            purpose += matcher.group(2);
        }
        String whole = CertificateSubject.of(name);
        String bare = CertificateSubject.outsideBrackets(name);
        return new Asked(whole, bare.isEmpty() ? whole : bare, purpose, question.regionCode(), question.date());
    }

    /** Whether a row's condition on the purpose is met, by the purpose or by the name itself. */
    boolean meets(Pattern condition) {
        return condition.matcher(purpose).find() || condition.matcher(whole).find();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
