package cn.jianfu.database;

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
    private static final Duration PATIENCE = Postmaster.PATIENCE;

    private final DatabaseSettings settings;
    private final @Nullable Postmaster postmaster;
    private final @Nullable FileChannel ownership;

    private EmbeddedServer(
            DatabaseSettings settings, @Nullable Postmaster postmaster, @Nullable FileChannel ownership) {
        this.settings = settings;
        this.postmaster = postmaster;
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
        long began = System.nanoTime();
        Postmaster postmaster = Postmaster.start(directory, port, closed ? passwords.superuser() : null);
        DatabaseSettings settings =
                new DatabaseSettings("jdbc:postgresql://127.0.0.1:" + port + "/jianfu", "jianfu", passwords.user());
        try {
            if (!closed) {
                try (Connection connection = postmaster.connect();
                        Statement statement = connection.createStatement()) {
                    PasswordGate.close(statement, data, passwords);
                }
                postmaster.askFor(passwords.superuser());
            }
            ServerNotice.write(directory, settings);
        } catch (IOException | SQLException | RuntimeException e) {
            postmaster.close();
            throw e;
        }
        LOG.info("PostgreSQL on port {} after {} ms", port, (System.nanoTime() - began) / 1_000_000);
        return new EmbeddedServer(settings, postmaster, ownership);
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
        if (postmaster == null) {
            return;
        }
        postmaster.close();
        try {
            if (ownership != null) {
                ownership.close();
            }
        } catch (IOException e) {
            LOG.warn("The owner's lock was not released", e);
        }
    }
}
