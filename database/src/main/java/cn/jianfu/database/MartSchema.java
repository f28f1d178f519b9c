package cn.jianfu.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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

    /** Puts rows into the tables of {@code mart/}; the connection's search path is the schema to fill, within a transaction that is not to be ended. */
    @FunctionalInterface
    public interface Filling {
        void into(Connection connection) throws SQLException, IOException;
    }

    /**
     * Fills and switches. When {@code filling} fails, the marts in use stay as they are.
     *
     * <p>All of it is one transaction: PostgreSQL need not log the rows of tables that nobody else can see yet (where its {@code wal_level} is minimal), and
     * takes them as settled ({@code COPY … FREEZE}).
     *
     * @throws SQLException what PostgreSQL refused, for instance rows that break the contract's constraints
     */
    public static void publish(DataSource dataSource, Filling filling) throws SQLException, IOException {
        publish(dataSource, filling, connection -> {});
    }

    /**
     * The same, if the tables pass a test.
     *
     * @param test asked when all rows are in, with keys and indexes; what it throws leaves the marts in use as they are
     */
    public static void publish(DataSource dataSource, Filling filling, Filling test) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + STAGING + " CASCADE");
            statement.execute("DROP SCHEMA IF EXISTS " + RETIRED + " CASCADE");
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL maintenance_work_mem = '256MB'");
            statement.execute("CREATE SCHEMA " + STAGING);
            statement.execute("SET LOCAL search_path TO " + STAGING);
            for (String subject : SUBJECTS) {
                statement.execute(resource("mart/" + subject + ".sql"));
            }
            List<String> keys = withoutKeys(statement);
            filling.into(connection);
            for (String key : keys) {
                statement.execute(key);
            }
            statement.execute(resource("mart_indexes.sql"));
            analyze(statement);
            test.into(connection);
            statement.execute("DO $$ BEGIN IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'mart') THEN"
                    + " ALTER SCHEMA mart RENAME TO " + RETIRED + "; END IF; END $$");
            statement.execute("ALTER SCHEMA " + STAGING + " RENAME TO mart");
            connection.commit();
            connection.setAutoCommit(true);
            // In a transaction of its own: dropping waits for those who still read the old figures.
            statement.execute("DROP SCHEMA IF EXISTS " + RETIRED + " CASCADE");
        }
    }

    /**
     * Changes rows of the marts in use: a reader sees the rows of before or those of after.
     *
     * @param changing the connection's search path is the schema in use
     * @param test asked when all is changed; what it throws leaves the marts as they were
     */
    public static void change(DataSource dataSource, Filling changing, Filling test) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL search_path TO mart, pg_temp");
            changing.into(connection);
            test.into(connection);
            connection.commit();
        }
    }

    /** Takes the primary keys off the empty tables; the answer puts them back. An index is made faster of all rows than row by row. */
    private static List<String> withoutKeys(Statement statement) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> adds = new ArrayList<>();
        try (ResultSet keys = statement.executeQuery(
                "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint"
                        + " WHERE contype = 'p' AND connamespace = '" + STAGING + "'::regnamespace")) {
            while (keys.next()) {
                String table = "ALTER TABLE " + keys.getString(1);
                drops.add(table + " DROP CONSTRAINT " + keys.getString(2));
                adds.add(table + " ADD CONSTRAINT " + keys.getString(2) + " " + keys.getString(3));
            }
        }
        for (String drop : drops) {
            statement.execute(drop);
        }
        return adds;
    }

    /** The new tables alone: those of others have their own times. */
    private static void analyze(Statement statement) throws SQLException {
        String tables;
        try (ResultSet names = statement.executeQuery("SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables"
                + " WHERE schemaname = '" + STAGING + "'")) {
            names.next();
            tables = names.getString(1);
        }
        statement.execute("ANALYZE " + tables);
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
