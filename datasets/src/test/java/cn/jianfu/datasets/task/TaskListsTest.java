package cn.jianfu.datasets.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.table.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskListsTest {
    @TempDir
    private Path directory;

    @Test
    void the_lists_have_the_types_of_the_three_annexes_each_with_its_number_and_source() {
        Map<TaskList, Long> counts = TaskLists.builtIn().items().stream()
                .collect(Collectors.groupingBy(TaskItem::list, Collectors.counting()));
        assertThat(counts)
                .containsEntry(TaskList.DUTY, 24L)
                .containsEntry(TaskList.ASSIST, 29L)
                .containsEntry(TaskList.EXCLUDED, 7L);
        assertThat(TaskLists.builtIn().items()).allSatisfy(item -> {
            assertThat(item.source()).isNotEmpty();
            assertThat(item.basis()).isNotEmpty();
        });
    }

    @Test
    void a_county_says_by_one_line_that_it_follows_a_set_and_since_when() throws Exception {
        List<ListInForce> lines = new ArrayList<>(TaskLists.builtIn().inForce());
        lines.add(new ListInForce(
                "GS-2023", "3505", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), "某市参照", "", "试验"));
        Path csv = directory.resolve("task_lists.csv");
        TaskLists.builtIn().inForce(lines).writeInForce(csv);
        TaskLists read = TaskLists.read(null, csv);
        assertThat(read.inForce()).isEqualTo(lines);
        assertThat(read.setsIn("350502001001", LocalDate.of(2024, 12, 31))).containsExactly("GS-2023");
        assertThat(read.setsIn("350502001001", LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(read.epochs().starts())
                .containsExactly(LocalDate.of(2023, 8, 19), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    }

    @Test
    void a_county_adds_types_of_its_own_and_they_are_known_by_name() throws Exception {
        Path items = directory.resolve("task_items.csv");
        CsvTable.write(
                items,
                List.of("set", "code", "list", "number", "name", "also", "content", "basis", "document", "source"),
                List.of(List.of("本县", "BX-1", "EXCLUDED", 8, "驻点帮收秋粮", "帮收秋粮", "到农户家中帮助收割秋粮。", "非责任主体", "某县清单", "某县")));
        Path lists = directory.resolve("task_lists.csv");
        CsvTable.write(
                lists,
                List.of("set", "region_prefix", "valid_from", "valid_to", "document", "document_number", "source"),
                List.of(List.of("本县", "990101", "2024-01-01", "", "某县清单", "", "某县")));
        TaskAnswer answer = new TaskClassifier(TaskLists.read(items, lists))
                .classify("开展帮收秋粮工作", "990101001001", LocalDate.of(2024, 6, 1));
        assertThat(answer.list()).isEqualTo(TaskList.EXCLUDED);
        assertThat(answer.reason()).contains("《某县清单》第 8 项");
    }

    @ParameterizedTest
    @CsvSource({
        "'没有的,62,2023-01-01,,文件,,来源', 没有事项",
        "'GS-2023,六二,2023-01-01,,文件,,来源', 区划代码的前几位",
        "'GS-2023,62,2023.1.1,,文件,,来源', “valid_from”应是日期，如 2024-08-06，现在是“2023.1.1”",
        "'GS-2023,62,2023-01-01,2022-01-01,文件,,来源', 请改正",
        "'GS-2023,62,2023-01-01,,,,来源', 不能为空"
    })
    void a_line_that_cannot_be_understood_is_answered_in_chinese(String line, String said) throws Exception {
        Path csv = directory.resolve("task_lists.csv");
        Files.writeString(csv, "set,region_prefix,valid_from,valid_to,document,document_number,source\n" + line + "\n");
        assertThatThrownBy(() -> TaskLists.read(null, csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }
}
