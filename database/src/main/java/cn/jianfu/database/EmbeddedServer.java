package cn.jianfu.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL under the data directory. The process that holds {@code owner.lock} runs the server; others join it.
 *
 * <p>Why, and what was not done: {@code docs/decisions/0002-a-database-module.md}.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int USUAL_PORT = 54329;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DatabaseSettings settings;
    private final @Nullable EmbeddedPostgres postgres;
    private final @Nullable FileChannel ownership;

    private EmbeddedServer(
            DatabaseSettings settings, @Nullable EmbeddedPostgres postgres, @Nullable FileChannel ownership) {
        this.settings = settings;
        this.postgres = postgres;
        this.ownership = ownership;
    }

    static EmbeddedServer startOrJoin(Path directory, Map<String, String> environment) {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return new EmbeddedServer(ServerNotice.await(directory, PATIENCE), null, null);
            }
            try {
                return start(directory, environment, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new DatabaseUnavailableException("自带的数据库没有启动成功，请检查目录 " + directory + " 可写、磁盘未满：" + e.getMessage(), e);
        }
    }

    private static EmbeddedServer start(Path directory, Map<String, String> environment, FileChannel ownership)
            throws IOException, SQLException {
        Path data = directory.resolve("data");
        OrphanedPostmaster.stop(data);
        ServerPasswords passwords = ServerPasswords.open(directory.resolve("passwords.properties"));
        boolean closed = PasswordGate.isClosed(data);
        int port = freePort(Integer.parseInt(environment.getOrDefault("JIANFU_DB_PORT", "" + USUAL_PORT)));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
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
        if (closed) {
            builder.setConnectConfig("password", passwords.superuser());
        }
        long began = System.nanoTime();
        EmbeddedPostgres postgres = builder.start();
        DatabaseSettings settings =
                new DatabaseSettings("jdbc:postgresql://127.0.0.1:" + port + "/jianfu", "jianfu", passwords.user());
        try {
            if (!closed) {
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    PasswordGate.close(statement, data, passwords);
                }
            }
            ServerNotice.write(directory, settings);
        } catch (IOException | SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
        LOG.info("PostgreSQL on port {} after {} ms", port, (System.nanoTime() - began) / 1_000_000);
        return new EmbeddedServer(settings, postgres, ownership);
    }

    /** The wanted port, or any free one when something else sits there. */
    private static int freePort(int wanted) throws IOException {
        for (int candidate : new int[] {wanted, 0}) {
            try (ServerSocket socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                LOG.info("Port {} is in use", candidate);
            }
        }
        throw new IOException("没有空闲的端口");
    }

    DatabaseSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop in order", e);
        }
        try {
            if (ownership != null) {
                ownership.close();
            }
        } catch (IOException e) {
            LOG.warn("The owner's lock was not released", e);
        }
    }
}
