package cn.jianfu.datasets.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class CommandsTest {
    @Command(name = "试试", description = "做一件事。")
    private static final class Trial implements Callable<Integer> {
        @Mixin
        private final HelpOption help = new HelpOption();

        @Parameters(paramLabel = "目录")
        private String directory = "";

        @Option(names = "--times", paramLabel = "次数", description = "做几次")
        private int times = 1;

        @Override
        public Integer call() {
            if (directory.equals("坏")) {
                throw new IllegalStateException("broken");
            }
            return times;
        }
    }

    private static String said = "";

    private static int given(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream heard = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(heard);
            System.setErr(heard);
            return Commands.execute(new Trial(), failure -> 1, arguments);
        } finally {
            System.setOut(out);
            System.setErr(err);
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_command_leaves_with_its_own_status_or_that_of_its_failure() {
        assertThat(given("目录", "--times", "7")).isEqualTo(7);
        assertThat(given("坏")).isEqualTo(1);
    }

    @Test
    void help_is_chinese_from_the_first_word_to_the_last() {
        assertThat(given("--help")).isZero();
        assertThat(said).contains("用法：试试", "做一件事。", "选项：", "--times=次数", "做几次", "显示本说明");
        assertThat(said).doesNotContainPattern("(?i)usage|options|parameters");
    }

    @Test
    void what_is_off_in_a_command_is_said_in_chinese() {
        assertThat(given("目录", "--quick")).isEqualTo(Commands.MISUSED);
        assertThat(said).startsWith("没有这个命令、选项或参数：--quick").contains("用法：");
        assertThat(given()).isEqualTo(Commands.MISUSED);
        assertThat(said).startsWith("还缺：目录");
        assertThat(given("目录", "--times", "许多")).isEqualTo(Commands.MISUSED);
        assertThat(said).startsWith("--times 的值不对：许多");
        assertThat(given("目录", "--times", "1", "--times", "2")).isEqualTo(Commands.MISUSED);
        assertThat(said).startsWith("写了两次：--times");
        assertThat(given("一", "二")).isEqualTo(Commands.MISUSED);
        assertThat(said).doesNotContainPattern("[a-z]{4,} [a-z]{3,}");
    }
}
