package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.datasets.cases.LetterStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with a letter.
 *
 * @param seen how many things had been done with it when it was looked at
 * @param number of a signature: null for the next of the series
 * @param sentOn of a letter that went out
 */
public record LetterAct(
        long letterId,
        int seen,
        LetterStep step,
        String reason,
        @Nullable Integer number,
        @Nullable LocalDate sentOn,
        @Nullable SendingWay way) {
    private static final int LONGEST_REASON = 300;

    public LetterAct {
        reason = reason.strip().replaceAll("\\p{Cntrl}+", " ");
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("说明最多 " + LONGEST_REASON + " 个字");
        }
    }

    /** One about which there is no more to say than why. */
    public static LetterAct of(long letterId, int seen, LetterStep step, String reason) {
        return new LetterAct(letterId, seen, step, reason, null, null, null);
    }
}
