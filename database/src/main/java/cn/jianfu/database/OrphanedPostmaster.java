package cn.jianfu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server whose program was killed goes on alone and holds the data; whoever comes next stops it in order. */
final class OrphanedPostmaster {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostmaster.class);

    private OrphanedPostmaster() {}

    /** The server's process that a data directory tells of, if it runs. */
    static Optional<ProcessHandle> running(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long number = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(number).filter(handle -> handle.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent());
    }

    static void stop(Path data) throws IOException {
        ProcessHandle process = running(data).orElse(null);
        if (process == null) {
            return;
        }
        long pid = process.pid();
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
