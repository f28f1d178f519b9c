package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutomaticRunsTest {
    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");

    private TestDatabase database;
    private RunRequests requests;
    private AutomaticRuns automatic;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        requests = new RunRequests(database.dataSource());
        automatic = new AutomaticRuns(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_burst_of_files_is_one_run_when_no_more_come() {
        arrived(0);
        arrived(20);
        arrived(40);
        assertThat(automatic.step(at(69))).isFalse();
        assertThat(automatic.next()).contains(at(70));
        assertThat(automatic.step(at(70))).isTrue();
        assertThat(automatic.step(at(80))).isFalse();
        run();
        assertThat(automatic.next()).isEmpty();
        assertThat(automatic.step(at(9999))).isFalse();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void files_that_never_stop_coming_are_counted_all_the_same() {
        for (int second = 0; second < 600; second += 20) {
            arrived(second);
        }
        assertThat(automatic.next()).contains(at(300));
    }

    @Test
    void what_comes_during_a_run_is_counted_by_exactly_one_more() {
        arrived(0);
        automatic.step(at(30));
        RunRequest running = requests.take().orElseThrow();
        arrived(35);
        arrived(36);
        assertThat(automatic.step(at(200))).isFalse();
        requests.done(running.id(), "run", "完成");
        assertThat(automatic.step(at(200))).isTrue();
        run();
        assertThat(automatic.step(at(9999))).isFalse();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void a_run_that_somebody_asked_for_counts_what_has_come_as_well() {
        arrived(0);
        requests.request("张科员");
        assertThat(automatic.next()).isEmpty();
        run();
        assertThat(automatic.step(at(9999))).isFalse();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void a_run_that_fails_is_tried_three_times_and_then_only_when_something_new_comes() {
        arrived(0);
        Instant now = at(30);
        for (int tries = 1; tries <= 3; tries++) {
            assertThat(automatic.step(now)).isTrue();
            requests.failed(requests.take().orElseThrow().id(), "磁盘已满");
            assertThat(automatic.step(Instant.now())).as("not at once").isFalse();
            now = Instant.now().plus(Duration.ofHours(1));
        }
        assertThat(automatic.step(now)).isFalse();
        assertThat(asked()).isEqualTo(3);
        arrived(90);
        assertThat(automatic.next()).contains(at(120));
    }

    @Test
    void nothing_is_computed_by_itself_where_the_switch_is_off_and_all_that_came_when_it_is_on_again() {
        automatic.enable(false, "guanli");
        arrived(0);
        assertThat(automatic.enabled()).isFalse();
        assertThat(automatic.step(at(9999))).isFalse();
        automatic.enable(true, "guanli");
        assertThat(automatic.step(at(9999))).isTrue();
    }

    @Test
    void where_nothing_has_come_nothing_is_computed() {
        assertThat(automatic.enabled()).isTrue();
        assertThat(automatic.step(at(9999))).isFalse();
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }

    private void run() {
        requests.done(requests.take().orElseThrow().id(), "run", "完成");
    }

    private void arrived(int second) {
        try (Connection connection = database.dataSource().getConnection();
                var insert = connection.prepareStatement("INSERT INTO app.ledger_change (changed_at) VALUES (?)")) {
            insert.setObject(1, OffsetDateTime.parse(at(second).toString()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int asked() {
        try (Connection connection = database.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM app.run_request")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
