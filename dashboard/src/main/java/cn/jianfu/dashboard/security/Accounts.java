package cn.jianfu.dashboard.security;

import cn.jianfu.dashboard.query.Sql;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts of {@code app.account}, for signing in and for asking what somebody may see. */
@Component
class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;
    private final DemoAccounts demoAccounts;

    Accounts(JdbcClient jdbc, DemoAccounts demoAccounts) {
        this.jdbc = jdbc;
        this.demoAccounts = demoAccounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) throws UsernameNotFoundException {
        demoAccounts.settle();
        return jdbc.sql(Sql.read(Accounts.class, "account.sql"))
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> User.withUsername(row.getString("username"))
                        .password(row.getString("password_hash"))
                        .roles(row.getString("role"))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    /** Asked for every page: an account that was narrowed or closed is narrowed or closed at once. */
    Optional<Account> find(String username) {
        Optional<Account> account = read(username);
        // A demonstration account that came in before the first figures has a region as soon as there are some.
        if (account.filter(DemoAccounts::homeless).isPresent()) {
            demoAccounts.settle();
            return read(username);
        }
        return account;
    }

    private Optional<Account> read(String username) {
        return jdbc.sql(Sql.read(Accounts.class, "account.sql"))
                .param("username", username)
                .query((row, number) -> new Account(
                        row.getString("username"),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("scope_code")))
                .optional();
    }
}
