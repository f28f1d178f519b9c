package cn.jianfu.dashboard.cases.effect;

import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.effect.Counted;
import cn.jianfu.datasets.effect.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a case with a letter, over the whole county; days are the first of months.
 *
 * @param look whole months after; 0 before the first look
 * @param afterDue community-months of which a ledger should lie
 * @param ratio null, as what follows, without a rate on both sides
 * @param corrected against what was to be expected of a case that was chosen for its count
 * @param found how many cases the question finds in all
 */
public record CaseEffect(
        long caseId,
        String county,
        String unitName,
        String itemName,
        CaseState state,
        long freshRows,
        Finding finding,
        @Nullable LocalDate beforeFrom,
        @Nullable LocalDate beforeTo,
        @Nullable LocalDate afterFrom,
        @Nullable LocalDate afterTo,
        int look,
        @Nullable LocalDate nextLook,
        int monthsBefore,
        long beforeCertificates,
        long beforeExposure,
        long afterCertificates,
        long afterExposure,
        long afterDue,
        long moved,
        double spread,
        @Nullable Double ratio,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double corrected,
        @Nullable Double correctedLower,
        @Nullable Double correctedUpper,
        long found) {
    /** What was counted before the letter. */
    public Counted before() {
        return new Counted(beforeCertificates, beforeExposure);
    }

    /** What was counted since the reply was due. */
    public Counted after() {
        return new Counted(afterCertificates, afterExposure);
    }
}
