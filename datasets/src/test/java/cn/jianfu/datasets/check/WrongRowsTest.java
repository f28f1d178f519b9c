package cn.jianfu.datasets.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.reading.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wrong rows of {@code docs/metrics.zh-CN.md}, entered and checked: the handbook promises what is said of each. */
class WrongRowsTest {
    private static final Pattern KEEPER = Pattern.compile(".+，《(.+)》：");
    private static final String SAID = "系统怎样说";
    /** Below title and headings. */
    private static final int FIRST_ROW = 3;

    @TempDir
    private Path folder;

    @Test
    void a_wrong_row_is_named_by_its_place_with_the_sentence_of_the_handbook_and_the_others_are_accepted()
            throws Exception {
        List<String> lines = Files.readAllLines(Path.of("../docs/metrics.zh-CN.md"));
        int tables = 0;
        for (int i = 2; i < lines.size(); i++) {
            Matcher keeper = KEEPER.matcher(lines.get(i - 2));
            if (keeper.matches() && lines.get(i).contains(SAID)) {
                int from = i;
                while (lines.get(i).startsWith("|")) {
                    i++;
                }
                check(
                        keeper.group(1),
                        lines.subList(from, i).stream()
                                .map(WrongRowsTest::cells)
                                .toList());
                tables++;
            }
        }
        assertThat(tables).isGreaterThan(3);
    }

    private void check(String ledger, List<List<String>> table) throws Exception {
        Sheets sheets = Sheets.xlsx().row("2024年" + ledger).row(entered(table.getFirst()));
        List<List<String>> rows = table.subList(2, table.size());
        rows.forEach(row -> sheets.row(entered(row)));
        Path file = Files.write(folder.resolve(ledger + ".xlsx"), sheets.bytes());
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        int status = Check.run(
                CheckOrder.of("--json", file.toString()), new PrintStream(report, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(1);
        List<String> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String sentence = rows.get(i).getLast();
            if (!sentence.isEmpty()) {
                String said = "\"row\":" + (i + FIRST_ROW) + ",[^{}]*" + Pattern.quote(sentence);
                assertThat(report.toString(StandardCharsets.UTF_8)).containsPattern(said);
                places.add(sentence);
            }
        }
        assertThat(report.toString(StandardCharsets.UTF_8))
                .contains("\"rows\":" + rows.size() + ",\"accepted\":" + (rows.size() - places.size())
                        + ",\"quarantined\":" + places.size());
    }

    private static Object[] entered(List<String> row) {
        return row.subList(0, row.size() - 1).toArray();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
