package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    private static final Map<String, String> ANY_PORT = Map.of("JIANFU_DB_PORT", "0");

    @TempDir
    private Path home;

    @Test
    void what_was_written_is_there_after_a_restart_and_nobody_comes_in_without_a_password() throws Exception {
        long request;
        try (Database database = Database.open(home, ANY_PORT)) {
            request = new RunRequests(database.dataSource()).request("测试");
            String url = database.settings().url();
            assertThatThrownBy(() -> new DatabaseSettings(url, "jianfu", "guess")
                            .unpooled()
                            .getConnection())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() ->
                            new DatabaseSettings(url, "postgres", "").unpooled().getConnection())
                    .isInstanceOf(SQLException.class);
        }
        try (Database database = Database.open(home, ANY_PORT)) {
            assertThat(new RunRequests(database.dataSource()).find(request)).isPresent();
        }
    }

    @Test
    void a_server_that_a_killed_program_left_behind_is_stopped_and_its_data_kept() throws Exception {
        Database first = Database.open(home, ANY_PORT);
        new RunRequests(first.dataSource()).request("测试");
        long pid = Long.parseLong(
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(pid)).isPresent();
        OrphanedPostmaster.stop(home.resolve("postgres/data"));
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        first.close();
        try (Database second = Database.open(home, ANY_PORT);
                Connection connection = second.dataSource().getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(new RunRequests(second.dataSource()).latest()).isPresent();
        }
    }

    @Test
    void a_server_that_dies_is_started_again_by_itself() throws Exception {
        try (Database database = Database.open(home, ANY_PORT)) {
            new RunRequests(database.dataSource()).request("测试");
            ProcessHandle dying =
                    OrphanedPostmaster.running(home.resolve("postgres/data")).orElseThrow();
            dying.destroyForcibly();
            dying.onExit().get();
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
                while (!answers(database)) {
                    Thread.onSpinWait();
                }
            });
            assertThat(new RunRequests(database.dataSource()).latest()).isPresent();
        }
    }

    private static boolean answers(Database database) {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Test
    void nobody_else_may_look_into_a_home_or_change_its_database_even_if_it_was_open_before() throws Exception {
        Files.createDirectories(home.resolve("ledgers/临江区"));
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        // As a version before left them; a process that has run a server already goes on using that one's programs.
        Path binaries = home.resolve("postgres/binaries");
        Path folder = Files.createDirectories(binaries.resolve("bin"));
        Path program = Files.writeString(folder.resolve("postgres"), "");
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rwxrwxrwx");
        for (Path open : List.of(home, home.resolve("ledgers"), inbox, binaries, folder, program)) {
            Files.setPosixFilePermissions(open, shared);
        }
        Database.open(home, ANY_PORT).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx--x--x");
        for (String room : List.of("ledgers", "lake", "postgres")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(room))))
                    .as(room)
                    .isEqualTo("rwx------");
        }
        assertThat(Files.getPosixFilePermissions(inbox)).as("the offices' own").isEqualTo(shared);
        try (Stream<Path> programs = Files.walk(home.resolve("postgres/binaries"))) {
            assertThat(programs.filter(path -> !Files.isSymbolicLink(path)))
                    .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                            .doesNotContain(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
        }
    }

    @Test
    void an_address_that_is_no_postgresql_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> Database.open(home, Map.of("JIANFU_DB_URL", "mysql://x")))
                .hasMessageContaining("JIANFU_DB_URL");
    }
}
