package cn.jianfu.dashboard.cases.effect;

import cn.jianfu.datasets.effect.Counted;
import cn.jianfu.datasets.effect.Evidence;
import cn.jianfu.datasets.effect.Others;
import cn.jianfu.datasets.effect.Peers;
import cn.jianfu.datasets.effect.Spread;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code evidence.sql} counts of a case with a letter. */
record CountedCase(
        long caseId,
        LocalDate beforeFrom,
        LocalDate beforeTo,
        LocalDate afterFrom,
        LocalDate afterTo,
        int look,
        @Nullable LocalDate nextLook,
        int monthsBefore,
        long beforeCertificates,
        long beforeExposure,
        long afterCertificates,
        long afterExposure,
        long afterDue,
        long moved,
        long otherCases,
        long otherBefore,
        long otherAfter,
        double pearson,
        long freedom,
        long peerCases,
        double peerCertificates,
        double peerSquares) {
    Evidence evidence() {
        double spread = Spread.of(pearson, freedom);
        return new Evidence(
                new Counted(beforeCertificates, beforeExposure),
                new Counted(afterCertificates, afterExposure),
                monthsBefore,
                look,
                afterDue,
                moved,
                new Others(otherCases, otherBefore, otherAfter),
                Peers.fit(peerCases, peerCertificates, peerSquares, beforeExposure, spread),
                spread);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("case_id", caseId);
        values.put("before_from", beforeFrom);
        values.put("before_to", beforeTo);
        values.put("after_from", afterFrom);
        values.put("after_to", afterTo);
        values.put("look", look);
        values.put("next_look", nextLook);
        values.put("months_before", monthsBefore);
        values.put("before_certificates", beforeCertificates);
        values.put("before_exposure", beforeExposure);
        values.put("after_certificates", afterCertificates);
        values.put("after_exposure", afterExposure);
        values.put("after_due", afterDue);
        values.put("moved", moved);
        return values;
    }
}
