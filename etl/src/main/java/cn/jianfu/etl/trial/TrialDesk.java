package cn.jianfu.etl.trial;

import cn.jianfu.database.CapTrial;
import cn.jianfu.database.CapTrials;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.etl.run.UnusableInputException;
import cn.jianfu.etl.worker.FailureSentence;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers trials one by one, beside the worker: a person who edits does not wait for a run to end. */
public final class TrialDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TrialDesk.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final CapTrialRun trial;
    private final CapTrials trials;

    public TrialDesk(CapTrialRun trial, CapTrials trials) {
        this.trial = trial;
        this.trials = trials;
    }

    /** Works until the thread is interrupted; a database that is away for a while is looked for again. */
    public void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try (CapTrials.Attendance attendance = trials.attend()) {
                while (!Thread.currentThread().isInterrupted()) {
                    if (!workOnce()) {
                        attendance.await(LOOK_AGAIN);
                    }
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warn("Trials are not answered for a moment: {}", e.toString());
                pause();
            }
        }
    }

    /** Does the oldest waiting trial, if there is one. One that fails is told so; the desk goes on. */
    public boolean workOnce() {
        CapTrial asked = trials.take().orElse(null);
        if (asked == null) {
            return false;
        }
        long began = System.nanoTime();
        try {
            Caps caps = UnusableInputException.orSaid(() -> Caps.parse("上限标准", asked.content()));
            trials.done(asked.id(), trial.of(caps));
            LOG.info("Trial {} answered in {} ms", asked.id(), (System.nanoTime() - began) / 1_000_000);
        } catch (RuntimeException | IOException | SQLException e) {
            if (FailureSentence.own(e).isEmpty()) {
                LOG.error("Trial {} failed", asked.id(), e);
            }
            trials.failed(asked.id(), FailureSentence.of(e));
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
