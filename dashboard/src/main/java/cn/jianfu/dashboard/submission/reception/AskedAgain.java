package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.scope.RegionCode;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Files that count and whose header nobody knows any more wait for an answer again, so that all pages say the same of
 * them and nobody has to send them anew.
 */
@Component
public class AskedAgain {
    private final Reception reception;
    private final SubmissionLog log;

    AskedAgain(Reception reception, SubmissionLog log) {
        this.reception = reception;
        this.log = log;
    }

    /**
     * Looks at the files of an office, and those below it, that were read by a header that was withdrawn.
     *
     * @return how many wait for an answer now
     */
    public int readBy(RegionCode office, String fingerprint) {
        return ask(log.readBy(office, fingerprint));
    }

    /** What was not sent in here may hang on a header as well; a run tells. */
    @EventListener
    void look(LedgersAdopted event) {
        ask(log.unknownInRun());
    }

    private int ask(List<Long> submissions) {
        return (int) submissions.stream().filter(reception::asked).count();
    }
}
