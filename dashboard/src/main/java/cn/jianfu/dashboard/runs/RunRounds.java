package cn.jianfu.dashboard.runs;

import cn.jianfu.database.AutomaticRuns;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether a run is due that nobody has to ask for. */
@Configuration
@EnableScheduling
@Profile("!test")
class RunRounds {
    private static final Logger LOG = LoggerFactory.getLogger(RunRounds.class);

    private final AutomaticRuns automatic;

    RunRounds(AutomaticRuns automatic) {
        this.automatic = automatic;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            if (automatic.step(Instant.now())) {
                LOG.info("Asked for a run over what has come in");
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not look whether a run is due", e);
        }
    }
}
