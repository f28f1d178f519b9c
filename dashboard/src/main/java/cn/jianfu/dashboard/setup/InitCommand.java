package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.security.NewAccount;
import cn.jianfu.dashboard.security.PasswordPrompt;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.database.Database;
import cn.jianfu.database.DatabaseUnavailableException;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Command: {@code HOME WORKING_DIRECTORY}; does at a terminal what the set-up page does in a browser, asking line by
 * line, and can be left and begun again like it. Exit 0 done, 2 refused with a sentence.
 */
public final class InitCommand {
    private final Setup setup;
    private final DataDirectory home;
    private final Questions ask;

    private InitCommand(Setup setup, DataDirectory home, Questions ask) {
        this.setup = setup;
        this.home = home;
        this.ask = ask;
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(InitCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Path place = Path.of(arguments[0]).toAbsolutePath().normalize();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Database database = Database.open(place, System.getenv())) {
            DataSource source = database.dataSource();
            Setup setup = Setup.atTerminal(JdbcClient.create(source), source, place);
            Questions ask = new Questions(in, System.out, Path.of(arguments[1]));
            new InitCommand(setup, new DataDirectory(place), ask).run();
        } catch (IllegalArgumentException | DatabaseUnavailableException | AccessDeniedException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException {
        SetupState state = setup.state().orElseThrow();
        if (state.regionCode() == null) {
            regions();
        } else {
            ask.say("✓ 区划：" + RegionSummary.of(RegionTree.read(home.regions())));
        }
        if (state.firstAdmin() == null) {
            ask.until(this::administrator);
        } else {
            ask.say("✓ 系统管理员账号 " + state.firstAdmin());
        }
        while (ask.until(this::another)) {
            // One account after the other, until an empty line.
        }
        ask.until(this::ledgers);
        setup.close();
    }

    private void regions() throws IOException {
        RegionQuestion question = new RegionQuestion(ask);
        ask.until(() -> {
            RegionTree tree = question.ask();
            setup.regions(tree, question.name());
            ask.say("✓ " + RegionSummary.of(tree));
            return true;
        });
    }

    private boolean administrator() throws IOException {
        String username = ask.line("第一个系统管理员的账号（小写字母、数字）：");
        String name = ask.line("姓名或单位：");
        setup.firstAdministrator(username, name, PasswordPrompt.ask(ask.input()));
        ask.say("✓ 系统管理员账号 " + username);
        return true;
    }

    private boolean another() throws IOException {
        String username = ask.line("再建一个账号（直接回车跳过）：");
        if (username.isEmpty()) {
            return false;
        }
        List<Role> roles = Arrays.asList(Role.values());
        String role = ask.line("角色（"
                + roles.stream()
                        .map(one -> one.ordinal() + 1 + " " + one.label())
                        .collect(Collectors.joining("，"))
                + "）：");
        if (!role.matches("[1-" + roles.size() + "]")) {
            throw new IllegalArgumentException("请输入 1 至 " + roles.size() + " 的数字");
        }
        RegionTree tree = RegionTree.read(home.regions());
        String code = ask.line("地区代码（12 位，直接回车为" + tree.root().name() + "）：");
        String region = code.isEmpty() ? tree.root().code() : code;
        if (tree.find(region).isEmpty()) {
            throw new IllegalArgumentException("区划表里没有代码 " + region);
        }
        String name = ask.line("姓名或单位：");
        setup.account(new NewAccount(
                username, name, roles.get(Integer.parseInt(role) - 1), region, PasswordPrompt.ask(ask.input())));
        ask.say("✓ 账号 " + username);
        return true;
    }

    private boolean ledgers() throws IOException {
        String folder = ask.line("第一批台账所在的文件夹（直接回车跳过，以后放入 " + home.ledgers() + "）：");
        if (!folder.isEmpty()) {
            ask.say("✓ 放入 " + FirstLedgers.copy(ask.path(folder), home.ledgers()) + " 份台账");
        }
        return true;
    }
}
