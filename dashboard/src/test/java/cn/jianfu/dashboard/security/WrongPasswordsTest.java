package cn.jianfu.dashboard.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {
    private Instant now = Instant.parse("2023-03-01T00:00:00Z");
    private final WrongPasswords wrong = new WrongPasswords(() -> now);

    @Test
    void of_forty_guesses_in_two_seconds_nearly_all_are_not_even_looked_at_and_the_wait_grows() {
        int looked = 0;
        for (int i = 0; i < 40; i++) {
            now = now.plusMillis(50);
            looked += wrong.begin("minzheng", "10.0.0.1", false).isZero() ? 1 : 0;
        }
        assertThat(looked).isLessThan(9);
        Duration before = Duration.ZERO;
        for (int i = 0; i < 5; i++) {
            now = now.plus(wrong.begin("minzheng", "10.0.0.1", false));
            assertThat(wrong.begin("minzheng", "10.0.0.1", false)).isZero();
            Duration wait = wrong.begin("minzheng", "10.0.0.1", false);
            assertThat(wait).isGreaterThanOrEqualTo(before);
            before = wait;
        }
        assertThat(before).isBetween(Duration.ofSeconds(20), Duration.ofMinutes(1));
    }

    @Test
    void a_few_slips_cost_nothing_and_the_right_password_wipes_them_out() {
        for (int round = 0; round < 3; round++) {
            for (int slip = 0; slip < 4; slip++) {
                assertThat(wrong.begin("minzheng", "10.0.0.1", false)).isZero();
            }
            assertThat(wrong.begin("minzheng", "10.0.0.1", false)).isZero();
            wrong.right("minzheng", "10.0.0.1");
        }
    }

    @Test
    void whoever_guesses_from_elsewhere_does_not_shut_the_office_out() {
        for (int i = 0; i < 200; i++) {
            wrong.begin("minzheng", "10.6.6." + i % 50, false);
            now = now.plusSeconds(2);
        }
        assertThat(wrong.begin("minzheng", "10.0.0.1", false))
                .as("another place")
                .isZero();
        for (int i = 0; i < 200; i++) {
            wrong.begin("minzheng", "10.0.0.1", false);
        }
        assertThat(wrong.begin("minzheng", "browser", true))
                .as("the same place, a browser that is known")
                .isZero();
    }

    @Test
    void many_names_from_one_place_are_made_to_wait_too_and_the_memory_is_bounded() {
        int looked = 0;
        for (int i = 0; i < 30_000; i++) {
            looked += wrong.begin("name" + i, "10.0.0.1", false).isZero() ? 1 : 0;
        }
        assertThat(looked).isLessThan(50);
        for (int i = 0; i < 30_000; i++) {
            wrong.begin("name" + i, "10.1." + i / 250 + "." + i % 250, false);
        }
        assertThat(wrong.remembered()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void what_was_long_ago_is_forgotten() {
        for (int i = 0; i < 20; i++) {
            wrong.begin("minzheng", "10.0.0.1", false);
            now = now.plusSeconds(1);
        }
        now = now.plus(Duration.ofMinutes(16));
        assertThat(wrong.begin("minzheng", "10.0.0.1", false)).isZero();
        assertThat(wrong.begin("minzheng", "10.0.0.1", false)).isZero();
    }
}
