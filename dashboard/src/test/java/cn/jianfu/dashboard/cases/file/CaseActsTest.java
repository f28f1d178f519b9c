package cn.jianfu.dashboard.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.IllegalStepException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CaseActsTest extends CaseTrial {
    @Test
    void the_second_of_two_people_is_told_what_the_first_did_and_can_go_on() {
        CaseRow seen = of("临江区教育局", "亲属关系证明");
        acts.act(CLERK, Act.of(seen.caseId(), seen.events(), CaseStep.NOTED, Figures.today(), "已电话沟通"));
        Act late = Act.of(seen.caseId(), seen.events(), CaseStep.REPORTED, Figures.today(), "");
        assertThatThrownBy(() -> acts.act(COLLEAGUE, late))
                .isInstanceOfSatisfying(OvertakenException.class, overtaken -> {
                    assertThat(overtaken).hasMessageContaining("张科员已于").hasMessageContaining("“备注”（已电话沟通）");
                    acts.act(COLLEAGUE, late.afterSeeing(overtaken.events()));
                });
        assertThat(again(seen).state()).isEqualTo(CaseState.REPORTED);
    }

    @Test
    void ten_people_at_once_lose_nothing() throws Exception {
        CaseRow seen = of("临江区教育局", "亲属关系证明");
        try (ExecutorService pool = Executors.newFixedThreadPool(10)) {
            List<Callable<Integer>> people = IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(person -> () -> insist(seen, "第" + person + "人"))
                    .toList();
            for (var done : pool.invokeAll(people)) {
                done.get();
            }
        }
        assertThat(again(seen).events()).isEqualTo(11);
        assertThat(jdbc.sql(
                                "SELECT count(DISTINCT reason) FROM app.case_event WHERE case_id = :case AND step = 'NOTED'")
                        .param("case", seen.caseId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    private int insist(CaseRow seen, String words) {
        Act act = Act.of(seen.caseId(), seen.events(), CaseStep.NOTED, Figures.today(), words);
        for (int tries = 1; ; tries++) {
            try {
                acts.act(CLERK, act);
                return tries;
            } catch (OvertakenException e) {
                act = act.afterSeeing(e.events());
            }
        }
    }

    @Test
    void what_a_case_does_not_allow_is_refused_and_leaves_no_trace() {
        CaseRow row = of("临江区教育局", "亲属关系证明");
        assertThatThrownBy(() -> step(CLERK, row, CaseStep.REPLIED))
                .isInstanceOf(IllegalStepException.class)
                .hasMessageContaining("现在可以：");
        assertThat(again(row)).isEqualTo(again(row)).extracting(CaseRow::events).isEqualTo(1);
    }

    @Test
    void a_township_acts_for_itself_and_only_where_its_communities_were_asked() {
        CaseRow shared = of("临江区教育局", "亲属关系证明");
        step(STREET, shared, CaseStep.DENIED);
        assertThat(again(shared).state()).isEqualTo(CaseState.TO_REPORT);
        step(TOWN, shared, CaseStep.DENIED);
        assertThat(again(shared).state()).isEqualTo(CaseState.REJECTED);
        step(CLERK, shared, CaseStep.RETURNED);
        step(STREET, shared, CaseStep.REPORTED);
        assertThat(again(shared).state()).isEqualTo(CaseState.REPORTED);
        step(TOWN, shared, CaseStep.DENIED);
        assertThat(again(shared).state()).isEqualTo(CaseState.REPORTED);
        CaseRow elsewhere = of("临江区公安局", "亲属关系证明");
        assertThatThrownBy(() -> step(STREET, elsewhere, CaseStep.CONFIRMED)).isInstanceOf(AccessDeniedException.class);
        assertThat(list(STREET)).extracting(CaseRow::unitName).doesNotContain("临江区公安局");
        assertThat(list(STREET).getFirst().nonCompliant()).isEqualTo(2);
    }

    @Test
    void nobody_acts_outside_of_their_county_or_beyond_their_role() {
        CaseRow row = of("临江区教育局", "亲属关系证明");
        assertThatThrownBy(() -> step(OTHER_COUNTY, row, CaseStep.REPORTED)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> step(LEADER, row, CaseStep.REPORTED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> step(STREET, row, CaseStep.RETURNED)).isInstanceOf(AccessDeniedException.class);
        assertThat(files.find(seenBy(OTHER_COUNTY), row.caseId())).isEmpty();
        assertThat(list(DISCIPLINE)).isEmpty();
    }

    @Test
    void a_day_that_has_not_come_or_no_reason_is_refused() {
        CaseRow row = of("临江区教育局", "亲属关系证明");
        assertThatThrownBy(() -> acts.act(
                        CLERK,
                        Act.of(
                                row.caseId(),
                                1,
                                CaseStep.REPORTED,
                                Figures.today().plusDays(1),
                                "")))
                .hasMessageContaining("还没有到");
        assertThatThrownBy(() -> acts.act(CLERK, Act.of(row.caseId(), 1, CaseStep.DENIED, Figures.today(), " ")))
                .hasMessageContaining("须写明理由");
    }

    @Test
    void events_are_never_changed() {
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE app.case_event SET reason = '改'").update())
                .hasMessageContaining("案件办理记录只增不改");
    }

    @Test
    void tiles_lists_and_events_agree() {
        step(CLERK, of("临江区教育局", "亲属关系证明"), CaseStep.REPORTED);
        step(CLERK, of("临江区公安局", "亲属关系证明"), CaseStep.DENIED);
        CaseCounts counts = files.counts(seenBy(CLERK), CaseFilter.none());
        assertThat(counts.all()).isEqualTo(4);
        assertThat(files.board(seenBy(CLERK), CaseFilter.none(), 10).values().stream()
                        .mapToLong(List::size)
                        .sum())
                .isEqualTo(4);
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM app.case_file c
                        WHERE events <> (SELECT count(*) FROM app.case_event e WHERE e.case_id = c.case_id)
                        """).query(Integer.class).single()).isZero();
        assertThat(counts.of(CaseState.REPORTED)).isEqualTo(1);
        assertThat(counts.of(CaseState.REJECTED)).isEqualTo(1);
        assertThat(counts.toSolve()).isEqualTo(3);
        assertThat(Arrays.stream(CaseList.values())
                        .mapToLong(list -> files.listed(
                                        seenBy(CLERK), CaseFilter.none().of(list), 10)
                                .size())
                        .sum())
                .isEqualTo(4);
        assertThat(files.listed(seenBy(CLERK), CaseFilter.none().of(CaseList.CLOSURE), 10))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.closing()).isEqualTo(CaseStep.REJECTED);
                    assertThat(one.closedBy()).isEqualTo("系统");
                });
        assertThat(files.tasks(seenBy(CLERK)).toWrite()).isEqualTo(1);
    }
}
