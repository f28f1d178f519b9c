package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleVersionsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path home;

    private TestDatabase database;
    private Path file;
    private RuleVersions versions;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        file = home.resolve("reference/caps.csv");
        versions = new RuleVersions(database.dataSource(), RuleTable.CAPS, file, text -> {
            if (text.contains("坏")) {
                throw new IllegalArgumentException("读不懂");
            }
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_first_version_is_the_office_s_file_or_what_comes_with_the_program() throws IOException {
        assertThat(versions.latest(TODAY, () -> "自带").content()).isEqualTo("自带");
        assertThat(versions.latest(TODAY, () -> "别的").version()).as("once").isEqualTo(1);
        RuleVersions factors = new RuleVersions(
                database.dataSource(), RuleTable.FACTORS, Files.writeString(home.resolve("f.csv"), "本市"), text -> {});
        assertThat(factors.latest(TODAY, () -> "自带")).satisfies(first -> {
            assertThat(first.content()).isEqualTo("本市");
            assertThat(first.version()).isEqualTo(1);
            assertThat(first.savedBy()).isNull();
        });
    }

    @Test
    void a_saved_change_stands_in_the_file_and_is_no_change_from_outside() throws IOException {
        versions.latest(TODAY, () -> "一");
        assertThat(versions.save(change(1, "二", TODAY))).hasValueSatisfying(saved -> {
            assertThat(saved.version()).isEqualTo(2);
            assertThat(saved.savedBy()).isEqualTo("guanli");
            assertThat(saved.warnings()).isEqualTo("宽于全国性文件");
        });
        assertThat(Files.readString(file)).isEqualTo("二");
        assertThat(versions.latest(TODAY, () -> "一").version()).isEqualTo(2);
        assertThat(versions.save(change(1, "三", TODAY)))
                .as("made to a version that is no longer the last")
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo("二");
    }

    @Test
    void a_file_that_was_changed_by_hand_becomes_a_version_and_one_that_cannot_be_read_does_not() throws IOException {
        versions.latest(TODAY, () -> "一");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "手改");
        assertThat(versions.latest(TODAY, () -> "一")).satisfies(latest -> {
            assertThat(latest.version()).isEqualTo(2);
            assertThat(latest.reason()).contains("系统外");
        });
        Files.writeString(file, "坏");
        assertThatThrownBy(() -> versions.latest(TODAY, () -> "一")).hasMessage("读不懂");
        assertThatThrownBy(() -> versions.save(change(2, "坏", TODAY))).hasMessage("读不懂");
        assertThat(versions.inEffect(TODAY).orElseThrow().content()).isEqualTo("手改");
    }

    @Test
    void a_version_waits_for_its_day_and_a_later_one_takes_its_place() {
        versions.latest(TODAY, () -> "一");
        versions.save(change(1, "二", TODAY.plusDays(30)));
        assertThat(versions.inEffect(TODAY.plusDays(29)).orElseThrow().content())
                .isEqualTo("一");
        assertThat(versions.inEffect(TODAY.plusDays(30)).orElseThrow().content())
                .isEqualTo("二");
        versions.save(change(2, "三", TODAY.plusDays(1)));
        assertThat(versions.inEffect(TODAY.plusDays(1)).orElseThrow().content()).isEqualTo("三");
        assertThat(versions.inEffect(TODAY.plusDays(40)).orElseThrow().content())
                .isEqualTo("三");
    }

    @Test
    void what_was_saved_is_never_changed_and_a_run_says_what_it_judged_by() throws SQLException {
        versions.latest(TODAY, () -> "一");
        versions.used("run-1", 1);
        assertThatThrownBy(() -> execute("UPDATE app.rule_version SET content = '改'"))
                .hasMessageContaining("只增不改");
        assertThatThrownBy(() -> versions.used("run-2", 9)).isInstanceOf(DatabaseUnavailableException.class);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static RuleVersions.Change change(int expected, String content, LocalDate effectiveOn) {
        return new RuleVersions.Change(expected, content, effectiveOn, "guanli", "新文件", "宽于全国性文件");
    }
}
