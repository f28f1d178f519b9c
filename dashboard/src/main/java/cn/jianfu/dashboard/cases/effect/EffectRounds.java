package cn.jianfu.dashboard.cases.effect;

import cn.jianfu.dashboard.figures.Figures;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether there is something to look at. */
@Component
@Profile("!test")
class EffectRounds {
    private static final Logger LOG = LoggerFactory.getLogger(EffectRounds.class);

    private final EffectLook look;

    EffectRounds(EffectLook look) {
        this.look = look;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 12, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            look.look(Figures.today());
        } catch (DataAccessException e) {
            LOG.warn("Letters were not looked at: {}", e.getClass().getSimpleName());
        }
    }
}
