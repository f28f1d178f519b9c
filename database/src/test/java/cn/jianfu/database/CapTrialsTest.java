package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapTrialsTest {
    private static final CapTrial.Outcome OUTCOME = new CapTrial.Outcome(
            "run-1",
            List.of(new CapTrial.Figure("A", 7, 3, 4, 2, 1), new CapTrial.Figure("B", null, 0, 0, 0, 0)),
            List.of(new CapTrial.Breach(
                    true, "A", "ROW", 5L, 7, null, 2024, LocalDate.of(2024, 1, 2), BigDecimal.TEN, BigDecimal.ONE)));

    private TestDatabase database;
    private CapTrials trials;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        trials = new CapTrials(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void people_are_told_whether_anybody_answers() throws Exception {
        assertThat(trials.answered()).isFalse();
        try (CapTrials.Attendance ignored = trials.attend()) {
            assertThat(trials.answered()).isTrue();
        }
        assertThat(trials.answered()).isFalse();
    }

    @Test
    void a_desk_that_waits_hears_that_somebody_asks() throws Exception {
        try (CapTrials.Attendance attendance = trials.attend()) {
            CompletableFuture<Void> desk = CompletableFuture.runAsync(() -> {
                try {
                    attendance.await(Duration.ofMinutes(1));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            long id = trials.ask("表", "guanli");
            desk.get(20, TimeUnit.SECONDS);
            assertThat(trials.take()).hasValueSatisfying(taken -> {
                assertThat(taken.id()).isEqualTo(id);
                assertThat(taken.content()).isEqualTo("表");
            });
        }
    }

    @Test
    void an_answer_is_kept_and_one_that_nobody_wants_any_more_is_dropped() throws Exception {
        long first = trials.ask("一", "guanli");
        long other = trials.ask("一", "wang");
        trials.take();
        long second = trials.ask("二", "guanli");
        trials.done(first, OUTCOME);
        assertThat(trials.find(first)).isEmpty();
        assertThat(trials.find(other)).isPresent();
        trials.done(second, OUTCOME);
        assertThat(trials.find(second)).hasValueSatisfying(done -> {
            assertThat(done.state()).isEqualTo(RunRequest.State.DONE);
            assertThat(done.runId()).isEqualTo("run-1");
        });
        assertThat(count("app.cap_trial_figure")).isEqualTo(2);
        assertThat(count("app.cap_trial_breach")).isEqualTo(1);
        trials.ask("三", "guanli");
        assertThat(count("app.cap_trial_figure")).isZero();
    }

    @Test
    void a_second_worker_leaves_alone_what_the_first_is_answering() throws Exception {
        long asked = trials.ask("code\n", "guanli");
        try (CapTrials.Attendance first = trials.attend()) {
            assertThat(trials.take()).isPresent();
            try (CapTrials.Attendance second = trials.attend()) {
                assertThat(trials.find(asked))
                        .hasValueSatisfying(trial -> assertThat(trial.state()).isEqualTo(RunRequest.State.RUNNING));
                second.await(Duration.ofMillis(1));
            }
            first.await(Duration.ofMillis(1));
        }
    }

    @Test
    void a_trial_that_a_killed_worker_left_is_told_to_be_asked_again() throws Exception {
        long id = trials.ask("一", "guanli");
        trials.take();
        trials.attend().close();
        assertThat(trials.find(id)).hasValueSatisfying(left -> {
            assertThat(left.state()).isEqualTo(RunRequest.State.FAILED);
            assertThat(left.message()).contains("请再试一次");
        });
    }

    private int count(String table) throws Exception {
        try (var connection = database.dataSource().getConnection();
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
