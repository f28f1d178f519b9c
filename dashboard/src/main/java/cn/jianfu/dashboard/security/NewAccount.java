package cn.jianfu.dashboard.security;

import cn.jianfu.dashboard.query.Sql;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * An account that somebody is about to make, or to change, as typed in. The one place that says what an account must
 * be like.
 *
 * @param scopeCode region code whose non-zero prefix is all that the account may see
 */
public record NewAccount(String username, String displayName, Role role, String scopeCode, String password) {
    static final int SHORTEST_PASSWORD = 8;

    /** @throws IllegalArgumentException with a Chinese sentence when it cannot be an account */
    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        require(username.matches("[a-z0-9._-]{2,40}"), "账号只能用 2 至 40 个小写字母、数字、点、横线：" + username);
        require(!displayName.isEmpty() && displayName.length() <= 60, "请写姓名或单位，不超过 60 个字");
        require(scopeCode.matches("\\d{12}"), "行政区划代码应为 12 位数字：" + scopeCode);
        require(password.length() >= SHORTEST_PASSWORD, "密码至少 " + SHORTEST_PASSWORD + " 位");
    }

    /** Makes the account, or changes the one of that name. */
    public void save(JdbcClient jdbc) {
        jdbc.sql(Sql.read(NewAccount.class, "save_account.sql"))
                .param("username", username)
                .param("display_name", displayName)
                .param("password_hash", new BCryptPasswordEncoder().encode(password))
                .param("role", role.name())
                .param("scope_code", scopeCode)
                .update();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username + "（" + role.label() + "，" + scopeCode + "）";
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
