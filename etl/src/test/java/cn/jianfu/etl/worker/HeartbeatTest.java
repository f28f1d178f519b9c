package cn.jianfu.etl.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
    @Test
    void a_worker_that_is_busy_with_one_thing_shows_that_it_lives_even_after_the_database_was_away() throws Exception {
        CountDownLatch beats = new CountDownLatch(3);
        try (Heartbeat ignored = new Heartbeat(
                () -> {
                    beats.countDown();
                    if (beats.getCount() == 2) {
                        throw new IllegalStateException("away");
                    }
                },
                Duration.ofMillis(1))) {
            assertThat(beats.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
