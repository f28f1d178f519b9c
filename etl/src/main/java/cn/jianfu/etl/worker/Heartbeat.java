package cn.jianfu.etl.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows that this program lives for as long as it is open, whatever the work beside it does. */
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());

    Heartbeat(Runnable beat, Duration every) {
        clock.scheduleAtFixedRate(() -> beat(beat), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void beat(Runnable beat) {
        try {
            beat.run();
        } catch (RuntimeException e) {
            // The database may be away for a moment; a clock that throws would stop.
            LOG.warn("No heartbeat", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
