package cn.jianfu.dashboard.security;

import cn.jianfu.dashboard.query.Sql;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts to look around with: one for the city, one for its first county, one for that county's first township. */
@Component
class DemoAccounts {
    static final String PASSWORD = "jianfu2023";

    /** An account that is offered on the login page. */
    record Demo(String username, String displayName, Role role, String level) {}

    static final List<Demo> ALL = List.of(
            new Demo("lingdao", "市领导", Role.LEADER, "CITY"),
            new Demo("minzheng", "县（区）民政局", Role.COUNTY_OFFICE, "COUNTY"),
            new Demo("jiedao", "乡镇（街道）", Role.TOWNSHIP_OFFICE, "TOWNSHIP"),
            new Demo("guanli", "系统管理员", Role.ADMIN, "CITY"));

    /** No region is in it: the scope of demonstration accounts before there are regions. */
    private static final String NOWHERE = "999999999999";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final boolean enabled;
    private final AtomicBoolean created = new AtomicBoolean();

    DemoAccounts(JdbcClient jdbc, PasswordEncoder encoder, @Value("${jianfu.demo-accounts}") boolean enabled) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.enabled = enabled;
    }

    static boolean homeless(Account account) {
        return account.scopeCode().equals(NOWHERE);
    }

    static boolean isOne(String username) {
        return ALL.stream().anyMatch(demo -> demo.username().equals(username));
    }

    boolean enabled() {
        return enabled;
    }

    /** Creates the accounts, and moves them to the regions of the marts as soon as there are any. */
    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        if (!enabled) {
            close();
            return;
        }
        if (created.compareAndSet(false, true)) {
            String hash = encoder.encode(PASSWORD);
            for (Demo demo : ALL) {
                jdbc.sql(Sql.read(DemoAccounts.class, "demo_account.sql"))
                        .param("username", demo.username())
                        .param("display_name", demo.displayName())
                        .param("password_hash", hash)
                        .param("role", demo.role().name())
                        .update();
            }
        }
        boolean regionsKnown = jdbc.sql("SELECT to_regclass('mart.region') IS NOT NULL")
                .query(Boolean.class)
                .single();
        if (regionsKnown) {
            for (Demo demo : ALL) {
                jdbc.sql(Sql.read(DemoAccounts.class, "demo_scope.sql"))
                        .param("username", demo.username())
                        .param("level", demo.level())
                        .update();
            }
        }
    }

    /** A data directory that was shown in the demonstration may be used in earnest: its accounts are shut then. */
    private void close() {
        if (!created.compareAndSet(false, true)) {
            return;
        }
        for (Demo demo : ALL) {
            jdbc.sql(Sql.read(DemoAccounts.class, "account.sql"))
                    .param("username", demo.username())
                    .query((row, number) -> row.getString("password_hash"))
                    .optional()
                    .filter(hash -> encoder.matches(PASSWORD, hash))
                    .ifPresent(hash -> jdbc.sql(Sql.read(DemoAccounts.class, "demo_close.sql"))
                            .param("username", demo.username())
                            .param("password_hash", hash)
                            .update());
        }
    }
}
