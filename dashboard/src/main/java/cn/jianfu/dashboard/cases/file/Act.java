package cn.jianfu.dashboard.cases.file;

import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.Solution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a case.
 *
 * @param seen how many events the case had when it was looked at
 * @param letter what was sent, when a letter was
 */
public record Act(
        long caseId,
        int seen,
        CaseStep step,
        LocalDate on,
        String reason,
        String document,
        @Nullable Solution solution,
        @Nullable SentLetter letter) {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DOCUMENT = 100;

    /** A letter that goes out. */
    public record SentLetter(long letterId, LetterKind kind, LocalDate due) {}

    /** @throws IllegalArgumentException with a Chinese sentence when a text is too long */
    public Act {
        reason = bounded(reason, LONGEST_REASON, "说明");
        document = bounded(document, LONGEST_DOCUMENT, "文号");
    }

    /** One about which there is no more to say than why. */
    public static Act of(long caseId, int seen, CaseStep step, LocalDate on, String reason) {
        return new Act(caseId, seen, step, on, reason, "", null, null);
    }

    /** The same act by somebody who has been told what happened in between. */
    public Act afterSeeing(int events) {
        return new Act(caseId, events, step, on, reason, document, solution, letter);
    }

    private static String bounded(String text, int longest, String what) {
        String plain = text.strip().replaceAll("\\p{Cntrl}+", " ");
        if (plain.length() > longest) {
            throw new IllegalArgumentException(what + "最多 " + longest + " 个字，现在是 " + plain.length() + " 个字，请缩短");
        }
        return plain;
    }
}
