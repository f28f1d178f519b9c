package cn.jianfu.dashboard.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.CaseStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseIntakeTest extends CaseTrial {
    @Test
    void every_unit_that_asks_for_what_it_must_not_has_a_case_for_each_item_in_its_county() {
        assertThat(list(CLERK))
                .extracting(CaseRow::title, CaseRow::nonCompliant, CaseRow::communities, CaseRow::attribute)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("临江区教育局 · 亲属关系证明", 3L, 2L, Mark.PROHIBITED),
                        org.assertj.core.groups.Tuple.tuple("=某中介 · 养犬证明", 1L, 1L, Mark.UNLISTED),
                        org.assertj.core.groups.Tuple.tuple("临江区公安局 · 亲属关系证明", 1L, 1L, Mark.PROHIBITED),
                        org.assertj.core.groups.Tuple.tuple("临江区教育局 · 养犬证明", 1L, 1L, Mark.UNLISTED));
        assertThat(list(LEADER)).hasSize(5);
        assertThat(list(LEADER).stream().mapToLong(CaseRow::nonCompliant).sum())
                .isEqualTo(jdbc.sql("SELECT sum(non_compliant) FROM mart.unit_demand")
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_run_that_is_taken_in_twice_changes_nothing() {
        step(CLERK, of("临江区教育局", "亲属关系证明"), CaseStep.CONFIRMED);
        List<CaseRow> before = list(LEADER);
        intake.takeIn();
        publishAs("run-2");
        assertThat(list(LEADER)).isEqualTo(before);
    }

    @Test
    void a_corrected_ledger_that_takes_the_demand_away_is_said_on_the_case_and_deletes_nothing() {
        CaseRow row = step(CLERK, of("临江区公安局", "亲属关系证明"), CaseStep.REPORTED);
        jdbc.sql("DELETE FROM mart.unit_demand WHERE unit_id = 2").update();
        publishAs("run-2");
        assertThat(again(row).gone()).isTrue();
        assertThat(again(row).state()).isEqualTo(CaseState.REPORTED);
        assertThat(steps(row)).containsExactly("OPENED", "REPORTED", "DEMAND_GONE");
        publishAs("run-3");
        assertThat(steps(row)).hasSize(3);
        cn.jianfu.dashboard.sample.SmallMart.publish(dataSource, "run-4");
        intake.takeIn();
        assertThat(again(row).nonCompliant()).isEqualTo(1);
        assertThat(steps(row)).containsExactly("OPENED", "REPORTED", "DEMAND_GONE", "DEMAND_BACK");
        step(CLERK, row, CaseStep.NOTED);
    }

    @Test
    void a_certificate_that_is_judged_anew_changes_the_case_and_the_letter_that_it_gets() {
        CaseRow row = of("临江区公安局", "亲属关系证明");
        jdbc.sql("UPDATE mart.unit_demand SET attribute = 'UNLISTED' WHERE unit_id = 2 AND non_compliant > 0")
                .update();
        publishAs("run-2");
        assertThat(again(row).attribute()).isEqualTo(Mark.UNLISTED);
        assertThat(steps(row)).containsExactly("OPENED", "REJUDGED");
        step(CLERK, row, CaseStep.REPORTED);
    }

    @Test
    void another_number_of_the_same_unit_makes_no_other_case() {
        jdbc.sql("UPDATE mart.unit_demand SET unit_id = unit_id + 100").update();
        jdbc.sql("UPDATE mart.unit SET unit_id = unit_id + 100").update();
        publishAs("run-2");
        assertThat(list(LEADER)).hasSize(5).noneMatch(CaseRow::gone);
    }

    @Test
    void a_name_that_turns_out_to_be_another_unit_goes_on_there_visibly_and_loses_no_event() {
        CaseRow before = step(CLERK, of("=某中介", "养犬证明"), CaseStep.REPORTED);
        CaseRow goesOn = of("临江区教育局", "养犬证明");
        jdbc.sql(
                        "INSERT INTO mart.unit_demand SELECT 1, item_id, community_code, month, attribute, certificates, non_compliant"
                                + " FROM mart.unit_demand WHERE unit_id = 3")
                .update();
        jdbc.sql("DELETE FROM mart.unit_demand WHERE unit_id = 3").update();
        jdbc.sql("UPDATE mart.unit_name SET unit_id = 1 WHERE unit_name = '=某中介'")
                .update();
        publishAs("run-2");
        assertThat(steps(before)).containsExactly("OPENED", "REPORTED", "DEMAND_GONE", "CONTINUED");
        assertThat(steps(goesOn)).containsExactly("OPENED", "CONTINUED");
        assertThat(again(goesOn).nonCompliant()).isEqualTo(2);
        assertThat(jdbc.sql("SELECT string_agg(reason, ' ') FROM app.case_event WHERE step = 'CONTINUED'")
                        .query(String.class)
                        .single())
                .contains("已认定为“临江区教育局”", "见案件 " + goesOn.caseId(), "“=某中介”（案件 " + before.caseId() + "）");
        step(CLERK, before, CaseStep.NOTED);
        step(CLERK, goesOn, CaseStep.NOTED);
    }

    @Test
    void what_says_no_unit_demands_nothing() {
        jdbc.sql(
                        "UPDATE mart.unit SET standing = 'UNSTATED', unit_code = 'UNSTATED', resolved = false WHERE unit_id = 3")
                .update();
        publishAs("run-2");
        assertThat(of("=某中介", "养犬证明").gone()).isTrue();
        assertThat(list(LEADER)).hasSize(5);
    }

    private List<String> steps(CaseRow row) {
        return jdbc.sql("SELECT step FROM app.case_event WHERE case_id = :case ORDER BY number")
                .param("case", row.caseId())
                .query(String.class)
                .list();
    }
}
