package cn.jianfu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One table of rules: its versions, of which runs take the last that is in effect, and the file beside them, which holds the latest. A file that somebody
 * changed by hand becomes a version when a run or the screen next looks.
 *
 * @see <a href="file:docs/decisions/0012-caps-and-factors-as-versions.md">decision 0012</a>
 */
public final class RuleVersions {
    private static final String COLUMNS =
            "SELECT version, content, effective_on, saved_by, saved_at, reason, warnings FROM app.rule_version";

    private final DataSource dataSource;
    private final RuleTable table;
    private final Path file;
    private final Consumer<String> check;

    /**
     * @param file of the data directory; missing until the table is first saved or somebody puts it there
     * @param check refuses a text that cannot be understood, by an IllegalArgumentException with a Chinese sentence
     */
    public RuleVersions(DataSource dataSource, RuleTable table, Path file, Consumer<String> check) {
        this.dataSource = dataSource;
        this.table = table;
        this.file = file;
        this.check = check;
    }

    /**
     * A change that a person makes.
     *
     * @param expected version that the change was made to
     * @param effectiveOn first day on which runs take it
     */
    public record Change(
            int expected, String content, LocalDate effectiveOn, String savedBy, String reason, String warnings) {}

    /**
     * The latest version, be it in effect or not; the file is taken in first.
     *
     * @param comesWith the text that comes with the program, for an installation that has neither version nor file
     * @throws IllegalArgumentException with a Chinese sentence when the file cannot be understood
     */
    public RuleVersion latest(LocalDate today, Supplier<String> comesWith) {
        return together(connection -> {
            RuleVersion latest = one(connection, "", null).orElse(null);
            String said = Files.isRegularFile(file) ? Files.readString(file) : null;
            if (said == null && latest == null) {
                return record(connection, 1, comesWith.get(), today, null, "随程序提供的" + table.label(), "");
            }
            if (said == null || (latest != null && said.equals(latest.content()))) {
                return Objects.requireNonNull(latest);
            }
            check.accept(said);
            return latest == null
                    ? record(connection, 1, said, today, null, "最初的" + table.label(), "")
                    : record(connection, latest.version() + 1, said, today, null, table.label() + "文件在系统外被修改", "");
        });
    }

    /** The version that a run of that day takes: the last saved of those in effect. */
    public Optional<RuleVersion> inEffect(LocalDate day) {
        return together(connection -> one(connection, " AND effective_on <= ?", day));
    }

    /**
     * Saves a change, in the database and in the file.
     *
     * @return the new version; none when another change came in between
     * @throws IllegalArgumentException with a Chinese sentence when the text cannot be understood
     */
    public Optional<RuleVersion> save(Change change) {
        check.accept(change.content());
        return together(connection -> {
            RuleVersion latest = one(connection, "", null).orElse(null);
            if (latest == null || latest.version() != change.expected()) {
                return Optional.empty();
            }
            RuleVersion saved = record(
                    connection,
                    latest.version() + 1,
                    change.content(),
                    change.effectiveOn(),
                    change.savedBy(),
                    change.reason(),
                    change.warnings());
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, change.content());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(saved);
        });
    }

    /** Remembers that a run judged by a version. */
    public void used(String runId, int version) {
        together(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO app.rule_use (run_id, rule_table, version) VALUES (?, ?, ?)")) {
                insert.setString(1, runId);
                insert.setString(2, table.name());
                insert.setInt(3, version);
                return insert.executeUpdate();
            }
        });
    }

    private RuleVersion record(
            Connection connection,
            int version,
            String content,
            LocalDate effectiveOn,
            @Nullable String savedBy,
            String reason,
            String warnings)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO app.rule_version (rule_table, version, content, effective_on, saved_by, reason, warnings)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, table.name());
            insert.setInt(2, version);
            insert.setString(3, content);
            insert.setObject(4, effectiveOn);
            insert.setString(5, savedBy);
            insert.setString(6, reason.strip());
            insert.setString(7, warnings);
            insert.executeUpdate();
        }
        return one(connection, "", null).orElseThrow();
    }

    private Optional<RuleVersion> one(Connection connection, String condition, @Nullable LocalDate day)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                COLUMNS + " WHERE rule_table = ?" + condition + " ORDER BY version DESC LIMIT 1")) {
            query.setString(1, table.name());
            if (day != null) {
                query.setObject(2, day);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new RuleVersion(
                                row.getInt(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class),
                                row.getString(6),
                                row.getString(7)))
                        : Optional.empty();
            }
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** One at a time, in this program and in any other on the same database; all of it or nothing. */
    private <T> T together(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                connection.createStatement().execute("LOCK TABLE app.rule_version IN SHARE ROW EXCLUSIVE MODE");
                T done = work.with(connection);
                connection.commit();
                return done;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw RunRequests.unavailable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(table.label() + "文件读写不成，请检查磁盘空间和目录权限：" + file, e);
        }
    }
}
