package cn.jianfu.dashboard.security;

import cn.jianfu.database.Database;
import cn.jianfu.database.DatabaseUnavailableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Command: {@code HOME USERNAME ROLE REGION_CODE DISPLAY_NAME}; the password is asked for, or is the first line of
 * standard input. Makes the account, or changes the one of that name. Exit 0 done, 2 refused with a sentence.
 */
public final class AccountCommand {
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
        Role role = role(arguments.get(2));
        String password =
                PasswordPrompt.ask(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        NewAccount account = new NewAccount(arguments.get(1), arguments.get(4), role, arguments.get(3), password);
        try (Database database = Database.open(Path.of(arguments.getFirst()), System.getenv())) {
            account.save(JdbcClient.create(database.dataSource()));
        }
        System.out.println("账号已保存：" + account);
    }

    private static Role role(String text) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.name().equalsIgnoreCase(text) || role.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这个角色：" + text + "\n" + USAGE));
    }
}
