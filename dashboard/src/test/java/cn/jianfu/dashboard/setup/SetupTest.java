package cn.jianfu.dashboard.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.security.NewAccount;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.BuiltInRegions;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An installation's first hour. */
class SetupTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final RegionTree COUNTY =
            BuiltInRegions.communitiesForTrial().below("640121000000");

    @TempDir
    private Path home;

    private TestDatabase database;
    private JdbcClient jdbc;

    SetupTest() throws Exception {
        database = TestDatabase.create();
        jdbc = JdbcClient.create(database.dataSource());
    }

    @BeforeEach
    void the_launcher_has_made_a_token() throws IOException {
        Files.createDirectories(new DataDirectory(home).secrets());
        Files.writeString(new DataDirectory(home).secrets().resolve("setup-token"), TOKEN);
    }

    @AfterEach
    void drop() throws Exception {
        database.close();
    }

    @Test
    void who_has_the_token_sets_up_step_by_step_and_closes_for_good() {
        Setup setup = setup();
        assertThat(setup.enter("0123456789abcdef")).isFalse();
        assertThat(setup.enter("")).isFalse();
        assertThat(setup.enter(TOKEN)).isTrue();
        setup.regions(COUNTY, "永宁县.csv");
        assertThatThrownBy(setup::close).hasMessageContaining("还没有系统管理员");
        assertThatThrownBy(() -> setup.firstAdministrator("guanli", "管理员", "short"))
                .hasMessageContaining("密码至少");
        setup.firstAdministrator("guanli", "管理员", "long-enough");
        // Left, and taken up again after a restart.
        Setup again = setup();
        assertThat(again.open()).isTrue();
        assertThat(again.state()).hasValueSatisfying(state -> {
            assertThat(state.regionCode()).isEqualTo("640121000000");
            assertThat(state.firstAdmin()).isEqualTo("guanli");
        });
        NewAccount office = new NewAccount("minzheng", "民政局", Role.COUNTY_OFFICE, "640121000000", "long-enough");
        again.account(office);
        assertThatThrownBy(() -> again.account(office)).hasMessageContaining("已有账号");
        again.close();
        assertThat(again.open()).isFalse();
        assertThat(again.enter(TOKEN)).isFalse();
        assertThatThrownBy(() -> again.account(office)).isInstanceOf(AccessDeniedException.class);
        assertThat(new DataDirectory(home).secrets().resolve("setup-token")).doesNotExist();
    }

    @Test
    void a_new_token_does_not_open_what_was_closed() throws IOException {
        Setup setup = setup();
        setup.enter(TOKEN);
        setup.regions(COUNTY, "永宁县.csv");
        setup.firstAdministrator("guanli", "管理员", "long-enough");
        setup.close();
        the_launcher_has_made_a_token();
        assertThat(setup().enter(TOKEN)).isFalse();
        assertThatThrownBy(() -> Setup.atTerminal(jdbc, database.dataSource(), home))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_installation_that_has_accounts_already_is_not_set_up_anew() {
        new NewAccount("guanli", "管理员", Role.ADMIN, "640121000000", "long-enough").save(jdbc);
        assertThat(setup().enter(TOKEN)).isFalse();
        assertThat(new DataDirectory(home).secrets().resolve("setup-token")).doesNotExist();
    }

    @Test
    void without_a_token_nobody_comes_in() throws IOException {
        Files.delete(new DataDirectory(home).secrets().resolve("setup-token"));
        assertThat(setup().open()).isFalse();
        assertThat(setup().enter("")).isFalse();
    }

    @Test
    void the_offices_regions_are_there_for_runs_and_pages_before_the_first_run() {
        Setup setup = setup();
        setup.enter(TOKEN);
        setup.regions(COUNTY, "永宁县.csv");
        assertThat(RegionTree.read(new DataDirectory(home).regions()).regions()).isEqualTo(COUNTY.regions());
        assertThat(count("SELECT count(*) FROM mart.region"))
                .isEqualTo(COUNTY.regions().size());
        assertThat(count("SELECT count(*) FROM mart.run")).isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private Setup setup() {
        return new Setup(jdbc, database.dataSource(), home);
    }
}
