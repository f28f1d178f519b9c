package cn.jianfu.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** A note on the door: where the running server is, for processes that come after the one that started it. */
final class ServerNotice {
    private static final String FILE = "running.properties";

    private ServerNotice() {}

    static void write(Path directory, DatabaseSettings settings) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", settings.url());
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        Path draft = directory.resolve(FILE + ".new");
        OwnerOnlyFile.create(draft);
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, null);
        }
        Files.move(draft, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Waits until the server that another process is starting answers; an old note is no answer. */
    static DatabaseSettings await(Path directory, Duration patience) throws IOException, SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                DatabaseSettings settings = read(directory.resolve(FILE));
                settings.unpooled().getConnection().close();
                return settings;
            } catch (IOException | SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static DatabaseSettings read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabaseSettings(
                properties.getProperty("url"), properties.getProperty("user"), properties.getProperty("password"));
    }
}
