package cn.jianfu.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's own process. One that ends without having been stopped is started again, on the same port. */
final class Postmaster {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int MOST_ATTEMPTS = 6;
    private static final int MOST_REVIVALS = 20;

    private final Path directory;
    private final int port;
    private @Nullable String password;
    private EmbeddedPostgres server;
    private boolean stopped;
    private int revivals;

    private Postmaster(Path directory, int port, @Nullable String password) throws IOException {
        this.directory = directory;
        this.port = port;
        this.password = password;
        this.server = started();
    }

    /** @param password of the superuser; null as long as the server asks for none */
    static Postmaster start(Path directory, int port, @Nullable String password) throws IOException {
        Postmaster postmaster = new Postmaster(directory, port, password);
        postmaster.watch();
        return postmaster;
    }

    private EmbeddedPostgres started() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setLocaleConfig("locale", "C")
                // The library turns both off, as tests like it; here people's decisions are kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("max_wal_size", "2GB")
                // Nobody copies this server while it runs: what a run publishes into new tables need not be logged as
                // well.
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setPGStartupWait(PATIENCE);
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    /** A connection of the superuser, to a server that asks for no password yet. */
    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** From now on the server asks for a password. */
    synchronized void askFor(String superuser) {
        password = superuser;
    }

    private void watch() throws IOException {
        OrphanedPostmaster.running(directory.resolve("data"))
                .ifPresent(process -> process.onExit().thenRunAsync(this::revive));
    }

    private synchronized void revive() {
        if (stopped) {
            return;
        }
        if (++revivals > MOST_REVIVALS) {
            LOG.error("PostgreSQL ended by itself {} times: it is not started again", revivals);
            return;
        }
        LOG.error("PostgreSQL ended by itself and is started again");
        release();
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !stopped; attempt++) {
            try {
                // The killed one's last processes may still hold its memory: later, and later still.
                TimeUnit.MILLISECONDS.timedWait(this, 500L << attempt);
                if (stopped) {
                    return;
                }
                OrphanedPostmaster.stop(directory.resolve("data"));
                server = started();
                watch();
                LOG.info("PostgreSQL is back on port {}", port);
                return;
            } catch (IOException | RuntimeException e) {
                LOG.warn("PostgreSQL did not start: {}", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        LOG.error("PostgreSQL could not be started again");
    }

    private void release() {
        try {
            server.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("What is left of it was not stopped in order", e);
        }
    }

    synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        notifyAll();
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop in order", e);
        }
    }
}
