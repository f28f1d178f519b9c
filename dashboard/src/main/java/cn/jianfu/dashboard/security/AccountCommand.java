package cn.jianfu.dashboard.security;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.database.Database;
import cn.jianfu.database.DatabaseUnavailableException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Command: {@code HOME USERNAME ROLE REGION_CODE DISPLAY_NAME}; the password is asked for, or is the first line of
 * standard input. Makes the account, or changes the one of that name. Exit 0 done, 2 refused with a sentence.
 */
public final class AccountCommand {
    private static final int SHORTEST_PASSWORD = 8;
    private static final String USAGE = "用法：./jianfu account 账号 角色 行政区划代码（12位） 姓名或单位\n角色："
            + Arrays.stream(Role.values())
                    .map(role -> role.name() + " " + role.label())
                    .collect(Collectors.joining("、"));

    private AccountCommand() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(List.of(arguments));
        } catch (IllegalArgumentException | DatabaseUnavailableException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(List<String> arguments) throws IOException {
        // What the database says while it starts is of no use to whoever types this.
        LoggingSystem.get(AccountCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        if (arguments.size() != 5) {
            throw new IllegalArgumentException(USAGE);
        }
        String username = arguments.get(1).strip().toLowerCase(Locale.ROOT);
        Role role = role(arguments.get(2));
        String region = arguments.get(3);
        require(username.matches("[a-z0-9._-]{2,40}"), "账号只能用 2 至 40 个小写字母、数字、点、横线：" + username);
        require(region.matches("\\d{12}"), "行政区划代码应为 12 位数字：" + region);
        String password = password();
        require(password.length() >= SHORTEST_PASSWORD, "密码至少 " + SHORTEST_PASSWORD + " 位");
        try (Database database = Database.open(Path.of(arguments.getFirst()), System.getenv())) {
            save(JdbcClient.create(database.dataSource()), username, role, region, arguments.get(4), password);
        }
        System.out.println("账号已保存：" + username + "（" + role.label() + "，" + region + "）");
    }

    static void save(JdbcClient jdbc, String username, Role role, String region, String name, String password) {
        jdbc.sql(Sql.read(AccountCommand.class, "save_account.sql"))
                .param("username", username)
                .param("display_name", name)
                .param("password_hash", new BCryptPasswordEncoder().encode(password))
                .param("role", role.name())
                .param("scope_code", region)
                .update();
    }

    private static Role role(String text) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.name().equalsIgnoreCase(text) || role.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这个角色：" + text + "\n" + USAGE));
    }

    private static String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            return new String(console.readPassword("密码（至少 %d 位，不显示）：", SHORTEST_PASSWORD));
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
