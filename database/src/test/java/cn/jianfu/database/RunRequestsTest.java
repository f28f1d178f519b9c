package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunRequestsTest {
    private TestDatabase database;
    private RunRequests requests;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        requests = new RunRequests(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void asking_twice_before_the_worker_begins_is_one_request() {
        assertThat(requests.request("甲")).isEqualTo(requests.request("乙"));
    }

    @Test
    void a_request_is_taken_once_and_shows_its_progress_until_it_is_done() {
        long id = requests.request("甲");
        assertThat(requests.take())
                .hasValueSatisfying(taken -> assertThat(taken.id()).isEqualTo(id));
        assertThat(requests.take()).isEmpty();

        requests.progress(id, "读取台账", 0.4);
        assertThat(requests.latest()).hasValueSatisfying(running -> {
            assertThat(running.stage()).isEqualTo("读取台账");
            assertThat(running.progress()).isEqualTo(0.4);
            assertThat(running.state()).isEqualTo(RunRequest.State.RUNNING);
        });

        requests.done(id, "run-1", "完成");
        assertThat(requests.find(id)).hasValueSatisfying(done -> {
            assertThat(done.state().over()).isTrue();
            assertThat(done.runId()).isEqualTo("run-1");
            assertThat(done.finishedAt()).isNotNull();
        });
    }

    @Test
    void a_waiting_worker_wakes_when_somebody_asks() throws Exception {
        CompletableFuture<Void> worker = CompletableFuture.runAsync(() -> {
            try {
                requests.await(Duration.ofMinutes(1));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        requests.request("甲");
        worker.get(20, TimeUnit.SECONDS);
        assertThat(requests.take()).isPresent();
    }
}
