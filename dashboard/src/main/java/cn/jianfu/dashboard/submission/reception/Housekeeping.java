package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** After each run, takes ledgers that came by other ways into the record; once a day, clears away what need not be kept. */
@Component
public class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final Marts marts;
    private final SubmissionLog log;
    private final LedgerStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private @Nullable String adoptedOf;
    private Instant swept = Instant.MIN;

    Housekeeping(
            Marts marts,
            SubmissionLog log,
            LedgerStore store,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.marts = marts;
        this.log = log;
        this.store = store;
        this.transaction = transaction;
        this.events = events;
    }

    /** Does what has become due. */
    public synchronized void tidy(Instant now) {
        String run = marts.current().map(PublishedRun::runId).orElse(null);
        if (run != null && !run.equals(adoptedOf)) {
            transaction.executeWithoutResult(status -> {
                log.waitForTurn();
                int count = log.adopt(null, store);
                LOG.info("{} ledgers that came by other ways are on record now", count);
            });
            adoptedOf = run;
            events.publishEvent(new LedgersAdopted(run));
        }
        if (swept.isBefore(now.minus(DAY))) {
            store.sweep(now);
            swept = now;
        }
    }
}
