package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.NewAccount;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whether the installation is still being set up, and the steps of it. Each asks again whether that is still allowed.
 */
@Component
class Setup {
    private final JdbcClient jdbc;
    private final DataSource database;
    private final DataDirectory home;
    private final SetupToken token;
    /** Whoever may run commands on the machine needs no token. */
    private final boolean atTerminal;

    private volatile boolean over;

    @Autowired
    Setup(JdbcClient jdbc, DataSource database, @Value("${jianfu.home}") Path home) {
        this(jdbc, database, home, false);
    }

    private Setup(JdbcClient jdbc, DataSource database, Path home, boolean atTerminal) {
        this.atTerminal = atTerminal;
        this.jdbc = jdbc;
        this.database = database;
        this.home = new DataDirectory(home.toAbsolutePath().normalize());
        this.token = new SetupToken(this.home.secrets().resolve("setup-token"));
        // The launcher prints a token that is there when the pages open.
        if (!open()) {
            token.withdraw();
        }
    }

    /**
     * Set up from a terminal; it has begun.
     *
     * @throws AccessDeniedException when it has been closed, or somebody has an account already
     */
    static Setup atTerminal(JdbcClient jdbc, DataSource database, Path home) {
        Setup setup = new Setup(jdbc, database, home, true);
        setup.require();
        jdbc.sql(Sql.read(Setup.class, "begin.sql")).update();
        return setup;
    }

    /** There is a token, nobody has closed it, and no account was made in another way before it began. */
    boolean open() {
        if (over || !atTerminal && !token.exists()) {
            return false;
        }
        Optional<SetupState> state = state();
        over = state.map(SetupState::closed).orElseGet(() -> !accounts().isEmpty());
        return !over;
    }

    /** Whether somebody has the token; from then on it has begun. */
    boolean enter(String typed) {
        if (!open() || !token.matches(typed)) {
            return false;
        }
        jdbc.sql(Sql.read(Setup.class, "begin.sql")).update();
        return true;
    }

    Optional<SetupState> state() {
        return jdbc.sql(Sql.read(Setup.class, "state.sql"))
                .query(SetupState.class)
                .optional();
    }

    List<Account> accounts() {
        return jdbc.sql(Sql.read(Setup.class, "accounts.sql"))
                .query(Account.class)
                .list();
    }

    /** Takes the office's regions: written where runs read them, and known to the pages at once. */
    void regions(RegionTree regions, String fileName) {
        require();
        try {
            OfficeRegions.take(regions, home, database);
        } catch (IOException e) {
            throw new UncheckedIOException("区划表没有存下，请检查磁盘空间和目录权限", e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        remember(regions.root().code(), fileName, null, false);
    }

    /** The first account, of an administrator for all regions. */
    void firstAdministrator(String username, String displayName, String password) {
        require();
        String region =
                state().map(SetupState::regionCode).orElseThrow(() -> new IllegalArgumentException("请先完成第一步：区划"));
        NewAccount account = new NewAccount(username, displayName, Role.ADMIN, String.valueOf(region), password);
        account.save(jdbc);
        remember(null, null, account.username(), false);
    }

    /** Another account; one that is there already is not changed by the way. */
    void account(NewAccount account) {
        require();
        if (accounts().stream().anyMatch(one -> one.username().equals(account.username()))) {
            throw new IllegalArgumentException("已有账号 " + account.username() + "，请换一个名字");
        }
        account.save(jdbc);
    }

    /** For good. */
    void close() {
        require();
        if (state().map(SetupState::firstAdmin).isEmpty()) {
            throw new IllegalArgumentException("还没有系统管理员，请先完成第二步");
        }
        remember(null, null, null, true);
        over = true;
        token.withdraw();
    }

    private void remember(@Nullable String region, @Nullable String file, @Nullable String admin, boolean close) {
        jdbc.sql(Sql.read(Setup.class, "remember.sql"))
                .param("region_code", region)
                .param("region_file", file)
                .param("first_admin", admin)
                .param("close", close)
                .update();
    }

    private void require() {
        if (!open()) {
            throw new AccessDeniedException("本系统已设置完毕，不再开放设置；增加账号请用 ./jianfu account。");
        }
    }
}
