package cn.jianfu.datasets.cases;

import cn.jianfu.datasets.catalogue.Attribute;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a case, as far as the case's state hangs on it; who did it and why is kept beside.
 *
 * @param number from 1, without gaps
 * @param on the day on which it happened, which may lie before the day on which it was written down
 * @param letter of a letter that was sent
 * @param due the day by which a reply to that letter is due
 * @param solution of a closing
 * @param attribute of the opening, or what the certificate is found to be now
 */
public record CaseEvent(
        int number,
        CaseStep step,
        LocalDate on,
        @Nullable LetterKind letter,
        @Nullable LocalDate due,
        @Nullable Solution solution,
        @Nullable Attribute attribute) {
    /** An event about which there is no more to say. */
    public static CaseEvent of(int number, CaseStep step, LocalDate on) {
        return new CaseEvent(number, step, on, null, null, null, null);
    }
}
