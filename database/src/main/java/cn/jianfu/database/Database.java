package cn.jianfu.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The one way to PostgreSQL: an office's own server when the environment names one, else a server that the program
 * keeps under its data directory. Its schema {@code app} is brought up to date on the way in.
 */
public final class Database implements AutoCloseable {
    private final DatabaseSettings settings;
    private final @Nullable EmbeddedServer server;

    private Database(DatabaseSettings settings, @Nullable EmbeddedServer server) {
        this.settings = settings;
        this.server = server;
    }

    /**
     * @param home the data directory; the embedded server lives in {@code home/postgres}
     * @param environment {@code JIANFU_DB_URL}, {@code JIANFU_DB_USER}, {@code JIANFU_DB_PASSWORD} name a server of
     *     one's own; {@code JIANFU_DB_PORT} the port of the embedded one (a free one is taken when it is in use)
     * @throws DatabaseUnavailableException with a Chinese sentence that says what to mend
     */
    public static Database open(Path home, Map<String, String> environment) {
        Optional<DatabaseSettings> own = DatabaseSettings.fromEnvironment(environment);
        if (own.isPresent()) {
            close(home);
            return migrated(own.get(), null);
        }
        close(home);
        EmbeddedServer server = EmbeddedServer.startOrJoin(home.resolve("postgres"), environment);
        try {
            // What the first start has unpacked is open to all.
            close(home);
            return migrated(server.settings(), server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void close(Path home) {
        try {
            HomeModes.close(home);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Database migrated(DatabaseSettings settings, @Nullable EmbeddedServer server) {
        migrate(settings.unpooled());
        return new Database(settings, server);
    }

    /** Brings the schema {@code app} up to date. */
    static void migrate(DataSource dataSource) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas("app")
                    .defaultSchema("app")
                    .createSchemas(true)
                    .locations("classpath:cn/jianfu/database/migration")
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            throw new DatabaseUnavailableException("数据库连接不上或无法更新表结构，请检查地址、账号和权限：" + e.getMessage(), e);
        }
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** Unpooled connections; a web server puts a pool of its own over {@link #settings()}. */
    public DataSource dataSource() {
        return settings.unpooled();
    }

    /** Stops the embedded server if it was started here; does nothing to a server that others started. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
