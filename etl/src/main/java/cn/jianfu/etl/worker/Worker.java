package cn.jianfu.etl.worker;

import cn.jianfu.database.RunRequest;
import cn.jianfu.database.RunRequests;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.run.RunMode;
import cn.jianfu.etl.run.RunSummary;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for run requests and does them one by one; the Spark session stays warm between them. */
public final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final PipelineRun pipeline;
    private final RunRequests requests;
    private final DataSource database;

    public Worker(PipelineRun pipeline, DataSource database) {
        this.pipeline = pipeline;
        this.requests = new RunRequests(database);
        this.database = database;
    }

    /** Works until the thread is interrupted. Where nothing has been published yet though there are ledgers, it asks for the first run itself. */
    public void work() throws SQLException {
        if (pipeline.hasInput() && nothingPublished()) {
            requests.request("系统");
        }
        while (!Thread.currentThread().isInterrupted()) {
            requests.failAbandoned();
            if (!workOnce()) {
                requests.await(LOOK_AGAIN);
            }
        }
    }

    /** Does the oldest waiting request, if there is one. A run that fails is reported there; the worker goes on. */
    public boolean workOnce() {
        RunRequest request = requests.take().orElse(null);
        if (request == null) {
            return false;
        }
        try (Heartbeat ignored = new Heartbeat(() -> requests.alive(request.id()), RunRequests.HEARTBEAT)) {
            RunSummary summary = pipeline.run(
                    RunMode.WHEN_CHANGED,
                    (stage, fraction) -> requests.progress(request.id(), stage, fraction),
                    published -> requests.done(request.id(), published.runId(), published.sentence()));
            LOG.info("Run {} done in {} ms", summary.runId(), summary.took().toMillis());
        } catch (Exception e) {
            LOG.error("Run request {} failed", request.id(), e);
            requests.failed(request.id(), FailureSentence.of(e));
        }
        return true;
    }

    /** While an installation is set up, its regions are published before any run. */
    private boolean nothingPublished() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return !holds(statement, "SELECT to_regclass('mart.run') IS NOT NULL")
                    || !holds(statement, "SELECT EXISTS (SELECT FROM mart.run)");
        }
    }

    private static boolean holds(Statement statement, String question) throws SQLException {
        try (ResultSet result = statement.executeQuery(question)) {
            return result.next() && result.getBoolean(1);
        }
    }
}
