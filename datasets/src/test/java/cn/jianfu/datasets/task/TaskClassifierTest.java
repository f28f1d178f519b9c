package cn.jianfu.datasets.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskClassifierTest {
    private static final String GANSU = "621022100001";
    private static final String ELSEWHERE = "350502001001";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final TaskLists lists = TaskLists.builtIn();
    private final TaskClassifier classifier = new TaskClassifier(lists);

    /** docs/classification.md has the figures; every list has been used for mending since its first run. */
    @ParameterizedTest
    @ValueSource(strings = {LabelledTask.SEEN, LabelledTask.KEPT_BACK, LabelledTask.LAST, LabelledTask.FINAL})
    void what_is_decided_is_right_and_enough_is_decided(String table) {
        var scores = TaskEvaluation.scores(LabelledTask.read(table), task -> classifier.classify(task, GANSU, DAY));
        assertThat(scores.precision().value()).isGreaterThanOrEqualTo(0.97);
        assertThat(scores.coverage().value()).isGreaterThanOrEqualTo(0.75);
        assertThat(scores.macroF1()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void every_type_is_known_by_its_name_and_by_the_words_of_the_list() {
        for (TaskItem item : lists.items()) {
            for (String words : new String[] {item.name(), item.content()}) {
                TaskAnswer answer = classifier.classify(words, GANSU, DAY);
                assertThat(answer.item()).as(words + " " + answer.reason()).isEqualTo(item);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "消防安全知识宣传, ASSIST, A07",
        "居民楼院防火巡查, DUTY, D18",
        "沿街商铺消防安全检查, EXCLUDED, E07",
        "开展精神卫生工作, DUTY, D13",
        "协助开展精神卫生工作, ASSIST, A14",
        "【紧急】关于做好2023年招商引资工作的通知（本周内完成）, EXCLUDED, E05",
        "反诈宣传入户, ASSIST, A02",
        "反诈ＡＰＰ推广, UNLISTED, U01",
        "群防群治巡逻, ASSIST, A02",
        "做好流感高发季群防群治, DUTY, D14",
        "拆除违张建筑, EXCLUDED, E02"
    })
    void the_same_matter_is_on_another_list_when_something_else_is_done_about_it(
            String task, TaskList list, String code) {
        TaskAnswer answer = classifier.classify(task, GANSU, DAY);
        assertThat(answer.list()).as(answer.reason()).isEqualTo(list);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(answer.reason()).contains("归入“");
    }

    @ParameterizedTest
    @ValueSource(strings = {"领导交办的其他工作", "专项整治", "！？", "", "开展消防安全宣传、排查沿街商铺消防隐患", "入户走访"})
    void what_does_not_say_what_is_to_be_done_or_stands_on_two_lists_is_left_to_a_person(String task) {
        TaskAnswer answer = classifier.classify(task, GANSU, DAY);
        assertThat(answer.decided()).as(answer.reason()).isFalse();
        assertThat(answer.reason()).endsWith("研判");
    }

    @Test
    void where_no_list_holds_nothing_is_decided_but_the_likely_type_is_named() {
        TaskAnswer elsewhere = classifier.classify("招商引资", ELSEWHERE, DAY);
        assertThat(elsewhere.decided()).isFalse();
        assertThat(elsewhere.reason()).contains("当地没有写明采用哪套清单");
        assertThat(elsewhere.suggestions().getFirst().item().code()).isEqualTo("E05");
        assertThat(classifier.classify("反诈APP推广", ELSEWHERE, DAY).decided())
                .as("outside of no list")
                .isFalse();
        assertThat(classifier.classify("招商引资", GANSU, LocalDate.of(2022, 1, 1)).decided())
                .as("before the list")
                .isFalse();
    }

    private static @Nullable String code(TaskAnswer answer) {
        TaskItem item = answer.item();
        return item == null ? null : item.code();
    }
}
