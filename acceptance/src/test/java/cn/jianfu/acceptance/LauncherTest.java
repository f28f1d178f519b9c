package cn.jianfu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./jianfu} itself decides, before any program is started. */
class LauncherTest {
    private static final Path LAUNCHER =
            Path.of("..", "jianfu").toAbsolutePath().normalize();

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"regions.csv", "regions.xlsx", "regions.xls"})
    void one_table_of_regions_is_enough_in_whatever_form(String table) throws Exception {
        Files.createDirectories(home.resolve("reference"));
        Files.createFile(home.resolve("reference").resolve(table));
        assertThat(has_regions()).isTrue();
    }

    @Test
    void a_place_without_regions_is_told_so() throws Exception {
        assertThat(has_regions()).isFalse();
        Files.createDirectories(home.resolve("reference"));
        Files.createFile(home.resolve("reference").resolve("units.csv"));
        assertThat(has_regions()).isFalse();
    }

    /** Asks the launcher's own function. */
    private boolean has_regions() throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder(
                        "bash",
                        "-euc",
                        "eval \"$(sed -n '/^has_regions()/,/^}/p' \"$1\")\"; "
                                + "declare -F has_regions >/dev/null || exit 7; has_regions",
                        "bash",
                        LAUNCHER.toString())
                .inheritIO()
                .directory(home.toFile())
                .redirectErrorStream(true);
        shell.environment().put("JIANFU_HOME", home.toString());
        int code = shell.start().waitFor();
        assertThat(code).as("the launcher has the function").isNotEqualTo(7);
        return code == 0;
    }
}
