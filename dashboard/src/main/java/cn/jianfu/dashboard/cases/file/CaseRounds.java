package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.figures.Figures;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether a run has been published, which replies are overdue since the last look, and what came back. */
@Component
@EnableScheduling
@Profile("!test")
class CaseRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CaseRounds.class);

    private final CaseIntake intake;
    private final OverdueReplies overdue;
    private final Reopening reopening;

    CaseRounds(CaseIntake intake, OverdueReplies overdue, Reopening reopening) {
        this.intake = intake;
        this.overdue = overdue;
        this.reopening = reopening;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 8, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            intake.takeIn();
            overdue.mark(Figures.today());
            reopening.reopen(Figures.today());
        } catch (DataAccessException e) {
            LOG.warn("Cases were not looked after: {}", e.getClass().getSimpleName());
        }
    }
}
