package cn.jianfu.dashboard.campaign;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether a first campaign is to be taken in: soon after the first run, since pages begin with its period. */
@Component
@EnableScheduling
@Profile("!test")
class CampaignRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignRounds.class);

    private final CampaignIntake intake;

    CampaignRounds(CampaignIntake intake) {
        this.intake = intake;
    }

    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            intake.takeIn();
        } catch (DataAccessException e) {
            LOG.warn("No campaign could be taken in: {}", e.getClass().getSimpleName());
        }
    }
}
