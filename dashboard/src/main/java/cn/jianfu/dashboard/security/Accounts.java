package cn.jianfu.dashboard.security;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.home.ContentHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
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
                .query((row, number) -> new SignedIn(
                        row.getString("username"),
                        row.getString("password_hash"),
                        Role.valueOf(row.getString("role")),
                        standing(row)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    /**
     * What an account amounts to, in a text without meaning: another password, role or region makes another. Empty
     * when there is no such account.
     */
    Optional<String> standing(String username) {
        return jdbc.sql(Sql.read(Accounts.class, "account.sql"))
                .param("username", username)
                .query((row, number) -> standing(row))
                .optional();
    }

    private String standing(ResultSet row) throws SQLException {
        // A demonstration account is moved to its region by the program itself.
        String scope = demoAccounts.enabled() && DemoAccounts.isOne(row.getString("username"))
                ? ""
                : row.getString("scope_code");
        return ContentHash.of(row.getString("password_hash") + ' ' + row.getString("role") + ' ' + scope);
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
