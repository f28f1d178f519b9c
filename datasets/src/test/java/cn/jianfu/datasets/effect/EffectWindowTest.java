package cn.jianfu.datasets.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class EffectWindowTest {
    private static final LocalDate SENT = LocalDate.of(2023, 8, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 8, 31);

    @Test
    void months_before_end_before_the_letter_and_those_after_begin_when_the_reply_was_due() {
        EffectWindow window = at("2023-12-15");
        assertThat(window.beforeFrom()).isEqualTo("2022-08-01");
        assertThat(window.beforeTo()).isEqualTo("2023-07-01");
        assertThat(window.afterFrom()).isEqualTo("2023-09-01");
        assertThat(window.afterTo()).isEqualTo("2023-11-01");
        assertThat(window.look()).isEqualTo(3);
        assertThat(window.nextLook()).isEqualTo("2024-01-15");
    }

    @Test
    void a_word_is_said_on_its_day_and_stands_until_the_next() {
        assertThat(at("2023-12-14").look()).isZero();
        assertThat(at("2023-12-14").nextLook()).isEqualTo("2023-12-15");
        assertThat(at("2023-12-14").afterTo()).isEqualTo("2023-10-01");
        assertThat(at("2024-02-20").look()).isEqualTo(4);
        assertThat(at("2024-02-20").afterTo()).isEqualTo("2023-12-01");
        assertThat(at("2025-02-20").look()).isEqualTo(12);
        assertThat(at("2025-02-20").nextLook()).isNull();
    }

    @Test
    void nothing_is_looked_at_before_the_reply_was_due() {
        EffectWindow window = at("2023-09-01");
        assertThat(window.look()).isZero();
        assertThat(window.afterTo()).isBefore(window.afterFrom());
    }

    @Test
    void a_look_waits_for_the_ledgers_and_the_months_before_begin_with_them() {
        EffectWindow window =
                EffectWindow.of(SENT, DUE, YearMonth.of(2023, 1), YearMonth.of(2023, 11), LocalDate.of(2025, 1, 1));
        assertThat(window.beforeFrom()).isEqualTo("2023-01-01");
        assertThat(window.look()).isEqualTo(3);
    }

    private static EffectWindow at(String today) {
        return EffectWindow.of(SENT, DUE, YearMonth.of(2020, 1), YearMonth.of(2030, 1), LocalDate.parse(today));
    }
}
