package cn.jianfu.dashboard.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jianfu.dashboard.cases.effect.CaseEffect;
import cn.jianfu.dashboard.cases.effect.EffectLook;
import cn.jianfu.dashboard.cases.effect.EffectSummary;
import cn.jianfu.dashboard.cases.effect.Effects;
import cn.jianfu.dashboard.cases.effect.LetterSent;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.effect.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class EffectTest extends CaseTrial {
    private static final LocalDate LOOK = LocalDate.of(2024, 1, 20);

    @Autowired
    private EffectLook look;

    @Autowired
    private Effects effects;

    @Autowired
    private Reopening reopening;

    @AfterEach
    void forgetLooks() {
        jdbc.sql("TRUNCATE app.effect_round, app.reopening_rule").update();
    }

    @Test
    void a_letter_that_worked_is_called_clear_with_the_figures_of_the_ledgers() {
        CaseRow row = sent(10, 2);
        look.look(LOOK);
        CaseEffect effect = of(row);
        assertThat(effect.finding()).isEqualTo(Finding.CLEAR);
        assertThat(effect.look()).isEqualTo(4);
        assertThat(effect.beforeCertificates()).isEqualTo(inLedgers("2022-08-01", "2023-07-01"));
        assertThat(effect.afterCertificates()).isEqualTo(inLedgers("2023-09-01", "2023-12-01"));
        assertThat(effect.beforeExposure()).isEqualTo(3 * 12);
        assertThat(effect.afterExposure()).isEqualTo(3 * 4);
        assertThat(effect.ratio()).isCloseTo(0.2, within(1e-9));
        assertThat(effect.upper()).isBetween(0.2, 0.6);
        EffectSummary summary = effects.summary(seenBy(CLERK));
        assertThat(summary.clear()).isEqualTo(1);
        assertThat(summary.savings().plain()).isCloseTo(12 * 10 - 24, within(1e-9));
        assertThat(summary.medianDays()).isEqualTo(15);
        assertThat(effects.summary(seenBy(OTHER_COUNTY)).letters()).isZero();
    }

    @Test
    void nothing_is_said_between_the_stated_dates_and_nothing_before_the_first() {
        CaseRow row = sent(10, 2);
        look.look(LocalDate.of(2023, 12, 14));
        assertThat(of(row).finding()).isEqualTo(Finding.INSUFFICIENT);
        assertThat(of(row).nextLook()).isEqualTo("2023-12-15");
        look.look(LocalDate.of(2023, 12, 15));
        assertThat(of(row).finding()).isEqualTo(Finding.CLEAR);
        assertThat(of(row).afterTo()).isEqualTo("2023-11-01");
    }

    @Test
    void demand_that_stays_is_called_unchanged_and_its_interval_holds_one() {
        CaseRow row = sent(10, 10);
        look.look(LOOK);
        assertThat(of(row).finding()).isEqualTo(Finding.UNCHANGED);
        assertThat(of(row).lower()).isLessThan(1);
        assertThat(of(row).upper()).isGreaterThan(1);
    }

    @Test
    void a_community_that_sends_no_ledgers_any_more_has_not_stopped_being_asked() {
        CaseRow row = sent(10, 10);
        jdbc.sql("DELETE FROM mart.community_month WHERE community_code = :gone AND month >= DATE '2023-08-01'")
                .param("gone", SmallMart.FAR)
                .update();
        jdbc.sql("DELETE FROM mart.unit_demand WHERE community_code = :gone AND month >= DATE '2023-08-01'")
                .param("gone", SmallMart.FAR)
                .update();
        publishAs("run-3");
        look.look(LOOK);
        assertThat(of(row).ratio()).isCloseTo(1, within(1e-9));
        assertThat(of(row).beforeExposure()).isEqualTo(2 * 12);
        jdbc.sql("DELETE FROM mart.community_month WHERE community_code = :gone AND month >= DATE '2023-08-01'")
                .param("gone", SmallMart.NEIGHBOUR)
                .update();
        jdbc.sql("DELETE FROM mart.unit_demand WHERE community_code = :gone AND month >= DATE '2023-08-01'")
                .param("gone", SmallMart.NEIGHBOUR)
                .update();
        publishAs("run-4");
        look.look(LOOK);
        assertThat(of(row).finding()).isEqualTo(Finding.INSUFFICIENT);
    }

    @Test
    void what_the_unit_asks_for_under_another_name_instead_is_no_effect() {
        CaseRow row = sent(10, 2);
        jdbc.sql("DELETE FROM mart.unit_demand WHERE unit_id = 1 AND item_id = 3")
                .update();
        jdbc.sql("""
                INSERT INTO mart.unit_demand
                SELECT 1, 3, community_code, month, 'UNLISTED', 8, 8 FROM mart.unit_demand
                WHERE unit_id = 1 AND item_id = 2 AND month >= DATE '2023-09-01'
                """).update();
        publishAs("run-3");
        look.look(LOOK);
        assertThat(of(row).moved()).isEqualTo(3 * 4 * 8);
        assertThat(of(row).finding()).isEqualTo(Finding.UNCHANGED);
    }

    @Test
    void a_row_after_the_closing_is_a_rebound_that_a_person_reopens() {
        CaseRow row = sent(10, 2);
        LetterSent.stopped(jdbc, row.caseId());
        look.look(LOOK);
        assertThat(of(row).finding()).isEqualTo(Finding.CLEAR);
        LetterSent.rowAfterClosing(jdbc);
        publishAs("run-3");
        look.look(LOOK);
        assertThat(of(row).finding()).isEqualTo(Finding.REBOUND);
        assertThat(reopening.reopen(Figures.today())).isZero();
        step(CLERK, row, CaseStep.REBOUNDED);
        assertThat(of(row).finding()).isEqualTo(Finding.REBOUND);
        assertThat(effects.summary(seenBy(CLERK)).rebounded()).isEqualTo(1);
        assertThat(effects.summary(seenBy(CLERK)).stopped()).isEqualTo(1);
    }

    @Test
    void a_county_that_says_so_has_it_reopened_by_the_program() {
        CaseRow row = sent(10, 2);
        LetterSent.stopped(jdbc, row.caseId());
        LetterSent.rowAfterClosing(jdbc);
        publishAs("run-3");
        assertThatThrownBy(() -> reopening.set(STREET, SmallMart.COUNTY, true))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reopening.set(OTHER_COUNTY, SmallMart.COUNTY, true))
                .isInstanceOf(OutOfScopeException.class);
        reopening.set(CLERK, SmallMart.COUNTY, true);
        assertThat(reopening.reopen(Figures.today())).isEqualTo(1);
        assertThat(again(row).state()).isEqualTo(CaseState.REBOUND);
        assertThat(reopening.reopen(Figures.today())).isZero();
    }

    @Test
    void what_was_admitted_may_be_asked_for_and_is_no_rebound() {
        CaseRow row = sent(10, 2);
        step(CLERK, row, CaseStep.ADMITTED);
        jdbc.sql("UPDATE app.case_file SET fresh_rows = 5 WHERE case_id = :case")
                .param("case", row.caseId())
                .update();
        reopening.set(CLERK, SmallMart.COUNTY, true);
        assertThat(reopening.reopen(Figures.today())).isZero();
        assertThat(files.page(seenBy(CLERK), CaseFilter.only(CaseFilter.Only.REBOUND, 1)))
                .isEmpty();
    }

    private CaseRow sent(int before, int after) {
        LetterSent.ledgers(jdbc, before, after);
        publishAs("run-2");
        CaseRow row = of("临江区教育局", "亲属关系证明");
        LetterSent.sent(jdbc, row.caseId());
        return row;
    }

    private CaseEffect of(CaseRow row) {
        return effects.find(seenBy(CLERK), row.caseId()).orElseThrow();
    }

    private long inLedgers(String from, String to) {
        return jdbc.sql("SELECT sum(non_compliant) FROM mart.unit_demand WHERE unit_id = 1 AND item_id = 2"
                        + " AND month BETWEEN CAST(:from AS date) AND CAST(:to AS date)")
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }
}
