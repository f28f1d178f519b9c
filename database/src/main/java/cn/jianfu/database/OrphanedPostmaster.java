package cn.jianfu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server whose program was killed goes on alone and holds the data; whoever comes next stops it in order. */
final class OrphanedPostmaster {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostmaster.class);

    private OrphanedPostmaster() {}

    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        long pid = Long.parseLong(lines.getFirst().strip());
        ProcessHandle process = ProcessHandle.of(pid)
                .filter(handle -> handle.info()
                        .command()
                        .filter(c -> c.endsWith("postgres"))
                        .isPresent())
                .orElse(null);
        if (process == null) {
            return;
        }
        LOG.info("Stopping the PostgreSQL that an earlier, killed program left behind");
        // SIGINT is PostgreSQL's fast shutdown; Java's destroy() would send SIGTERM, which waits for clients.
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("先前留下的数据库进程 " + pid + " 停不下来，请手工结束它", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("启动被中断", e);
        }
    }
}
