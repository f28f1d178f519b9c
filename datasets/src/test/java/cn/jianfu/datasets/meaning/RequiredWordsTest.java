package cn.jianfu.datasets.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredWordsTest {
    @ParameterizedTest
    @CsvSource({
        "养犬|养狗, 养犬 养狗",
        "'(无|没有?).{0,3}房产?', 房",
        "收入(证明)?, 收入",
        "(?<!土)家族, 家族",
        "'[狗犬].{0,4}登记', 登记",
        "(子女|孩子)(信息|几个), 子女 孩子",
        "ab?c, a",
        "人{2}口, 人",
        "'亲属.{0,4}?关系', 亲属",
        "ab??c, a",
        "a+?bc, bc",
        "'人{1,2}?口', 人",
        "甲*+乙丙, 乙丙",
        "'.{1,3}', ''",
        "'甲|.{0,2}', ''"
    })
    void of_each_alternative_the_strictest_part_is_required(String pattern, String words) {
        assertThat(RequiredWords.of(pattern))
                .isEqualTo(words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(" "))));
    }

    /** Otherwise a rule would be passed over in silence. */
    @ParameterizedTest
    @CsvSource({
        "catalogue/rules.csv, raw_name, catalogue/realworld_certs_dev.csv catalogue/own_names_dev.csv catalogue/own_names_tuning.csv",
        "task/task_rules.csv, task, task/own_tasks_dev.csv"
    })
    void whatever_a_rule_finds_contains_one_of_its_words(String rules, String column, String lists) {
        List<String> names = Stream.of(lists.split(" "))
                .flatMap(list -> rows(list, column).stream())
                .map(row -> row.text(column))
                .toList();
        Map<String, String> words = new LinkedHashMap<>();
        int found = 0;
        for (CsvRow row : rows(rules, "matter")) {
            String says = row.text("says");
            for (Map.Entry<String, String> word : words.entrySet()) {
                says = says.replace(word.getKey(), word.getValue());
            }
            if (row.text("matter").startsWith("=")) {
                words.put("{" + row.text("matter").substring(1) + "}", "(?:" + says + ")");
                continue;
            }
            Set<String> required = RequiredWords.of(says);
            Pattern pattern = Pattern.compile(says);
            for (String name : names) {
                Matcher matcher = pattern.matcher(name);
                while (matcher.find()) {
                    found++;
                    assertThat(required.isEmpty() || required.stream().anyMatch(matcher.group()::contains))
                            .as("%s of %s by %s", matcher.group(), name, says)
                            .isTrue();
                }
            }
        }
        assertThat(found).isGreaterThan(names.size());
    }

    private static List<CsvRow> rows(String table, String column) {
        return CsvTable.read(
                table,
                Objects.requireNonNull(MeaningRules.class.getResourceAsStream("/cn/jianfu/datasets/" + table)),
                column);
    }
}
