package cn.jianfu.etl.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.jianfu.database.RunRequest;
import cn.jianfu.database.RunRequests;
import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.run.UnusableInputException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerTest {
    @TempDir
    private Path directory;

    @Test
    void who_asked_for_a_run_reads_what_came_out_of_it_or_why_it_failed() throws Exception {
        Sample.generate(directory, 3, SampleSize.tiny());
        DataDirectory home = new DataDirectory(directory);
        try (TestDatabase database = TestDatabase.create()) {
            RunRequests requests = new RunRequests(database.dataSource());
            Worker worker = new Worker(
                    new PipelineRun(TestSpark.session(), home, database.dataSource()), database.dataSource());
            assertThat(worker.workOnce()).isFalse();

            long id = requests.request("民政局");
            assertThat(worker.workOnce()).isTrue();
            assertThat(requests.find(id)).hasValueSatisfying(done -> {
                assertThat(done.state()).isEqualTo(RunRequest.State.DONE);
                assertThat(done.message()).contains("台账文件").contains("采纳");
                assertThat(done.runId()).isNotNull();
            });

            Lake.delete(home.ledgers());
            long second = requests.request("民政局");
            assertThat(worker.workOnce()).isTrue();
            assertThat(requests.find(second)).hasValueSatisfying(failed -> {
                assertThat(failed.state()).isEqualTo(RunRequest.State.FAILED);
                assertThat(failed.message()).contains("台账目录不存在");
            });
        }
    }

    @Test
    void a_failure_without_a_chinese_sentence_gets_one() {
        assertThat(FailureSentence.of(new IllegalStateException("boom"))).contains("原有数据不受影响");
        assertThat(FailureSentence.of(new IllegalStateException("/数据/朝阳社区台账.xlsx")))
                .as("a library that quotes a file's name says nothing to people")
                .contains("原有数据不受影响")
                .doesNotContain("朝阳社区");
        Throwable ours = catchThrowable(() -> UnusableInputException.orSaid(() -> {
            throw new IllegalArgumentException("参考表 caps.csv 缺少列");
        }));
        assertThat(FailureSentence.of(new RuntimeException("x", ours))).isEqualTo("参考表 caps.csv 缺少列");
    }
}
