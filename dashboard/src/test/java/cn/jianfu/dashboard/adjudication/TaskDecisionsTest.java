package cn.jianfu.dashboard.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.attribute.TaskMark;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Tasks are decided as certificates are: all of March's tasks of the {@link SmallMart}. */
class TaskDecisionsTest extends DecisionTrial {
    private static final Sight COUNTY = Sights.of(SmallMart.COUNTY, Level.COUNTY, "2023-03", "2023-03");

    @Test
    void what_nobody_could_place_and_what_ledger_and_software_see_differently_wait() {
        assertThat(queue.names(Kind.TASK, scope(), PENDING))
                .extracting(QueuedName::writtenName, QueuedName::pending, QueuedName::machineAttribute)
                .containsExactlyInAnyOrder(tuple("专项整治", 1L, "PENDING"), tuple("招商引资", 1L, "EXCLUDED"));
        QueuedName disputed = task("招商引资");
        assertThat(disputed.machineReason()).contains("1 行台账写的是别的清单");
        assertThat(queue.rows(scope(), disputed))
                .extracting(Queue.SampleRow::saidList)
                .containsExactly("ASSIST");
        assertThat(queue.suggestions(disputed))
                .extracting(Item::itemCode, Item::attribute)
                .containsExactly(tuple("E05", TaskMark.EXCLUDED));
    }

    @Test
    void a_decision_shows_at_once_on_which_list_the_rows_come_to_stand_and_whose_they_are() {
        decide("招商引资", TaskMark.EXCLUDED, queue.suggestions(task("招商引资")).getFirst());
        assertThat(preview.attributes(Kind.TASK, COUNTY, scope()))
                .extracting(
                        Preview.AttributeChange::attribute,
                        Preview.AttributeChange::before,
                        Preview.AttributeChange::now)
                .containsExactly(
                        tuple(TaskMark.EXCLUDED, 2L, 3L),
                        tuple(TaskMark.UNLISTED, 0L, 0L),
                        tuple(TaskMark.PENDING, 2L, 1L),
                        tuple(TaskMark.ASSIST, 1L, 1L),
                        tuple(TaskMark.DUTY, 0L, 0L));
        assertThat(preview.units(Kind.TASK, COUNTY, scope()))
                .containsExactly(new Preview.UnitChange("临江区公安局", 0, 1, 2, 2, 1));
        assertThat(queue.names(Kind.TASK, scope(), PENDING))
                .extracting(QueuedName::writtenName)
                .containsExactly("专项整治");
        assertThat(preview.attributes(Kind.CERTIFICATE, COUNTY, scope())).allMatch(change -> change.difference() == 0);
    }

    @Test
    void deciding_and_undoing_changes_nothing_and_both_are_kept_with_what_the_software_had_said() {
        long decision = decide("沿街商铺消防检查", TaskMark.ASSIST, null);
        assertThat(task("沿街商铺消防检查").attributeNow()).isEqualTo("ASSIST");
        assertThat(store.revert(CLERK, decision, "")).isTrue();
        assertThat(preview.attributes(Kind.TASK, COUNTY, scope())).allMatch(change -> change.difference() == 0);
        assertThat(history.page(scope(), false, "", 1)).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo(Kind.TASK);
            assertThat(record.outcome()).isEqualTo("依法协助（单列事项）");
            assertThat(record.before()).isEqualTo("不应承担（生产安全类）");
            assertThat(record.certificates()).isEqualTo(2);
        });
    }

    @Test
    void where_four_eyes_are_asked_for_another_person_has_to_confirm() {
        store.setFourEyes(CLERK, scope(), true);
        long decision = decide("专项整治", TaskMark.UNLISTED, null);
        assertThat(task("专项整治").attributeNow()).isEqualTo("PENDING");
        assertThat(queue.names(Kind.TASK, scope(), new QueueFilter(QueueFilter.State.WAITING, "", 1)))
                .extracting(QueuedName::writtenName, QueuedName::waiting)
                .containsExactly(tuple("专项整治", decision));
        assertThat(store.confirm(CLERK, decision)).isFalse();
        assertThat(store.confirm(COLLEAGUE, decision)).isTrue();
        assertThat(task("专项整治").attributeNow()).isEqualTo("UNLISTED");
    }

    @Test
    void the_store_takes_lists_for_tasks_and_attributes_for_certificates() {
        String insert =
                "INSERT INTO app.decision (kind, scope_code, name, written_name, target_name, attribute, four_eyes,"
                        + " decided_by) VALUES (:kind, :scope, '某', '某', '某', :attribute, false, 'zhang')";
        for (String[] wrong : new String[][] {{"TASK", "PERMITTED"}, {"CERTIFICATE", "DUTY"}, {"TASK", null}}) {
            assertThatThrownBy(() -> jdbc.sql(insert)
                            .param("kind", wrong[0])
                            .param("scope", SmallMart.COUNTY)
                            .param("attribute", wrong[1])
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void decided_tasks_that_are_alike_stand_beside_a_task_the_most_alike_first() {
        decide("专项整治", TaskMark.UNLISTED, null);
        assertThat(queue.similar(scope(), unseen("专项检查工作")))
                .containsExactly(
                        new Queue.SimilarName("专项整治", "UNLISTED", "专项整治", true, 1),
                        new Queue.SimilarName("沿街商铺消防检查", "EXCLUDED", "生产安全类", false, 2));
        assertThat(queue.similar(scope(), unseen("招兵工作"))).isEmpty();
    }

    @Test
    void a_search_among_the_lists_finds_a_type_by_its_words() {
        assertThat(queue.items(Kind.TASK, "手机", 10, 0))
                .extracting(Item::itemCode)
                .containsExactly("U01");
        assertThat(queue.items(Kind.TASK, "", 10, 0))
                .extracting(Item::itemCode)
                .containsExactly("A06", "E05", "E07", "U01");
    }

    private long decide(String task, TaskMark list, @Nullable Item item) {
        return store.decide(
                        CLERK, scope(), List.of(new NewDecision(task(task), new Verdict.OfItem(list, item), "", "")))
                .getFirst();
    }

    private QueuedName task(String name) {
        return queue.names(Kind.TASK, scope(), new QueueFilter(QueueFilter.State.ALL, name, 1))
                .getFirst();
    }

    private static QueuedName unseen(String name) {
        return new QueuedName(
                Kind.TASK, name, "", name, "", 0, null, 0, null, null, null, 0, 0, "", null, null, null, null, 1);
    }

    private static DecisionScope scope() {
        return DecisionScope.of(COUNTY);
    }
}
