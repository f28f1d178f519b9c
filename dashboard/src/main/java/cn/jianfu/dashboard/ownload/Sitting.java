package cn.jianfu.dashboard.ownload;

import java.time.Duration;
import java.time.Instant;

/** One stay, click by click. */
final class Sitting {
    /** Who does nothing for longer has gone to do something else. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final long id;
    private Instant last;
    private Duration active = Duration.ZERO;

    Sitting(long id, Instant began) {
        this.id = id;
        this.last = began;
    }

    /** Somebody clicked. */
    synchronized void click(Instant now) {
        Duration pause = Duration.between(last, now);
        if (pause.compareTo(LONGEST_PAUSE) <= 0 && !pause.isNegative()) {
            active = active.plus(pause);
        }
        last = now;
    }

    long id() {
        return id;
    }

    synchronized long activeSeconds() {
        return active.toSeconds();
    }
}
