package cn.jianfu.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Publishes the marts: a schema of its own is filled aside and becomes {@code mart} in one transaction, so a reader
 * sees the old figures or the new ones, never half of each.
 *
 * <p>The contract, what etl publishes and the dashboard reads, stands in {@code mart/SUBJECT.sql}: run in the order of {@link #SUBJECTS}, inside an
 * empty schema of its own that the search path points at.
 */
public final class MartSchema {
    private static final String STAGING = "mart_staging";
    private static final String RETIRED = "mart_retired";

    /** A table's file is named for what it speaks of; a new file is loaded once it stands here. */
    static final List<String> SUBJECTS =
            List.of("run", "reference", "intake", "certificates", "judgement", "burden", "topics", "tasks", "caps");

    private MartSchema() {}

    /** Puts rows into the tables of {@code mart/}; the connection's search path is the schema to fill. */
    @FunctionalInterface
    public interface Filling {
        void into(Connection connection) throws SQLException, IOException;
    }

    /**
     * Fills and switches. When {@code filling} fails, the marts in use stay as they are.
     *
     * @throws SQLException what PostgreSQL refused, for instance rows that break the contract's constraints
     */
    public static void publish(DataSource dataSource, Filling filling) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + STAGING + " CASCADE");
            statement.execute("DROP SCHEMA IF EXISTS " + RETIRED + " CASCADE");
            statement.execute("CREATE SCHEMA " + STAGING);
            statement.execute("SET search_path TO " + STAGING);
            for (String subject : SUBJECTS) {
                statement.execute(resource("mart/" + subject + ".sql"));
            }
            filling.into(connection);
            statement.execute(resource("mart_indexes.sql"));
            statement.execute("ANALYZE");
            connection.setAutoCommit(false);
            statement.execute("DO $$ BEGIN IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'mart') THEN"
                    + " ALTER SCHEMA mart RENAME TO " + RETIRED + "; END IF; END $$");
            statement.execute("ALTER SCHEMA " + STAGING + " RENAME TO mart");
            connection.commit();
            connection.setAutoCommit(true);
            // In a transaction of its own: dropping waits for those who still read the old figures.
            statement.execute("DROP SCHEMA IF EXISTS " + RETIRED + " CASCADE");
        }
    }

    private static String resource(String name) {
        try (InputStream in = MartSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
