package cn.jianfu.dashboard.submission.inbox;

import cn.jianfu.dashboard.submission.reception.Housekeeping;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What is done from time to time without anybody asking. */
@Configuration
@EnableScheduling
@Profile("!test")
class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Inbox inbox;
    private final Housekeeping housekeeping;

    Rounds(Inbox inbox, Housekeeping housekeeping) {
        this.inbox = inbox;
        this.housekeeping = housekeeping;
    }

    /** The drop folder. */
    @Scheduled(fixedDelay = 30, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            inbox.scan(Instant.now());
        } catch (IOException | RuntimeException e) {
            LOG.warn("The drop folder could not be looked into", e);
        }
    }

    /** Ledgers that came by other ways, and files that need not be kept any longer. */
    @Scheduled(fixedDelay = 15, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void tidy() {
        try {
            housekeeping.tidy(Instant.now());
        } catch (RuntimeException e) {
            LOG.warn("Ledgers that came by other ways could not be put on record", e);
        }
    }
}
