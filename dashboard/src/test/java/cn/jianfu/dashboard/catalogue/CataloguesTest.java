package cn.jianfu.dashboard.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.home.DataDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@DashboardTest
class CataloguesTest {
    private static final Account ADMIN = new Account("guanli", "管理员", Role.ADMIN, SmallMart.CITY);
    private static final CatalogueItem KINSHIP =
            new CatalogueItem("P01", "亲属关系证明", Attribute.PROHIBITED, "某意见", "民发〔2020〕20号", List.of("亲属证明"), "测试");
    private static final CatalogueItem TRUE =
            new CatalogueItem("U01", "情况属实证明", Attribute.UNLISTED, "", "", List.of(), "测试");

    @TempDir
    private Path home;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Impact impact;

    private Catalogues catalogues;
    private DataDirectory data;

    @BeforeEach
    void a_catalogue_of_one_item() throws IOException {
        forget();
        data = new DataDirectory(home);
        new Catalogue(List.of(KINSHIP)).write(data.catalogue());
        catalogues = new Catalogues(jdbc, transactions, home);
    }

    /** Every test of the context shares the table, and whichever opened the catalogue's page has left a version. */
    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.catalogue_version").update();
    }

    @Test
    void a_saved_change_is_what_the_next_run_reads_and_the_old_table_is_kept_with_who_when_and_why()
            throws IOException {
        SavedCatalogue saved = catalogues.current();
        assertThat(catalogues.save(ADMIN, saved.version(), Edits.add(saved.catalogue(), TRUE), "问得多"))
                .isTrue();
        assertThat(Catalogue.read(data.catalogue()).items()).containsExactly(KINSHIP, TRUE);
        List<CatalogueVersion> versions = catalogues.versions();
        assertThat(versions).extracting(CatalogueVersion::reason).containsExactly("问得多", "最初的目录");
        assertThat(catalogues.content(versions.getLast().version())).doesNotContain("情况属实");
        assertThat(catalogues.current().version())
                .as("what was saved is no change from outside")
                .isEqualTo(versions.getFirst().version());
    }

    @Test
    void a_file_that_was_changed_by_hand_becomes_a_version() throws IOException {
        catalogues.current();
        new Catalogue(List.of(KINSHIP, TRUE)).write(data.catalogue());
        catalogues.current();
        assertThat(catalogues.versions())
                .extracting(CatalogueVersion::reason, CatalogueVersion::savedBy)
                .containsExactly(tuple("目录文件在系统外被修改", null), tuple("最初的目录", null));
    }

    @Test
    void of_two_changes_to_one_version_the_second_is_refused_and_nothing_is_lost() throws IOException {
        SavedCatalogue saved = catalogues.current();
        catalogues.save(ADMIN, saved.version(), Edits.add(saved.catalogue(), TRUE), "一");
        assertThat(catalogues.save(ADMIN, saved.version(), saved.catalogue(), "二"))
                .isFalse();
        assertThat(Catalogue.read(data.catalogue()).items()).hasSize(2);
    }

    @Test
    void only_the_administrator_changes_the_catalogue() {
        SavedCatalogue saved = catalogues.current();
        Account clerk = new Account("zhang", "张", Role.COUNTY_OFFICE, SmallMart.COUNTY);
        assertThatThrownBy(() -> catalogues.save(clerk, saved.version(), saved.catalogue(), "一"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_uploaded_reads_as_it_was_downloaded_and_a_fault_is_named_by_its_line() {
        Catalogue catalogue = new Catalogue(List.of(KINSHIP, TRUE));
        // The mark is the one by which Excel knows UTF-8.
        assertThat(Catalogue.parse("目录.csv", "\uFEFF" + catalogue.text()).items())
                .isEqualTo(catalogue.items());
        String wrong = catalogue.text().replace("UNLISTED", "MAYBE");
        assertThatThrownBy(() -> Catalogue.parse("目录.csv", wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("参考表 目录.csv 第 3 行：“attribute”应是")
                .hasMessageEndingWith("现在是“MAYBE”");
    }

    @Test
    void a_change_says_before_it_is_saved_what_it_would_move() {
        Catalogue now = new Catalogue(List.of(KINSHIP));
        Impact.Outcome outcome = impact.of(Edits.add(now, TRUE));
        assertThat(outcome.names()).contains(new Impact.NameChange("情况属实", Mark.PENDING, Mark.UNLISTED, 1));
        assertThat(outcome.before().values().stream().mapToLong(Long::longValue).sum())
                .as("no row is lost")
                .isEqualTo(outcome.after().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(10);
    }

    @Test
    void a_row_that_is_succeeded_still_speaks_for_the_days_before() {
        CatalogueItem fresh =
                new CatalogueItem("X001", "亲属关系证明", Attribute.PROHIBITED, "新意见", "民发〔2024〕1号", List.of(), "测试");
        CatalogueItem from = Edits.end(new Catalogue(List.of(fresh)), "X001", LocalDate.of(2099, 1, 1))
                .items()
                .getFirst();
        assertThatThrownBy(() -> Edits.succeed(new Catalogue(List.of(KINSHIP)), "P01", from))
                .hasMessageContaining("施行");
        assertThat(Changes.between(
                        new Catalogue(List.of(KINSHIP)),
                        Edits.end(new Catalogue(List.of(KINSHIP)), "P01", LocalDate.of(2023, 6, 30))))
                .singleElement()
                .satisfies(change -> assertThat(change.what()).contains("2023年6月30日"));
        assertThat(Edits.freshCode(new Catalogue(List.of(KINSHIP, fresh)))).isEqualTo("X002");
    }
}
