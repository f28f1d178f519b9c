package cn.jianfu.datasets.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.catalogue.Attribute;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseStandingTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 1);

    private CaseStanding standing = opened(Attribute.PROHIBITED);

    @Test
    void a_case_goes_from_found_to_closed_to_rebound_to_handed_over() {
        step(CaseStep.CONFIRMED);
        step(CaseStep.REPORTED);
        send(LetterKind.CEASE);
        assertThat(standing.state().list()).isEqualTo(CaseList.COORDINATION);
        assertThat(standing.due()).isEqualTo(DAY.plusDays(15));
        step(CaseStep.REPLIED);
        close(CaseStep.STOPPED, Solution.CANCELLED);
        assertThat(standing.state().solved()).isTrue();
        step(CaseStep.REBOUNDED);
        assertThat(standing.state().list()).isEqualTo(CaseList.PROBLEM);
        send(LetterKind.RECTIFY);
        step(CaseStep.OVERDUE);
        step(CaseStep.REMINDED);
        step(CaseStep.HANDED_OVER);
        assertThat(standing.state().list()).isEqualTo(CaseList.CLOSURE);
        assertThat(standing.state().solved()).isFalse();
        assertThat(standing.letters()).isEqualTo(2);
    }

    @Test
    void a_refused_step_is_told_with_what_is_possible_instead() {
        assertThatThrownBy(() -> step(CaseStep.REPLIED))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("案件现在是“待报送”，不能“收到回函”。现在可以：乡镇确认属实、乡镇认为不属实、报送、指定经办人、备注。");
    }

    @Test
    void the_first_letter_follows_from_the_attribute() {
        step(CaseStep.REPORTED);
        assertThatThrownBy(() -> send(LetterKind.BASIS_REQUEST)).hasMessage("本案（不应由，已报送）现在可以发的函是：不应由函，不能发“提供依据函”。");
        standing = opened(Attribute.UNLISTED);
        step(CaseStep.REPORTED);
        send(LetterKind.BASIS_REQUEST);
        step(CaseStep.REPLIED);
        assertThat(standing.nextLetters()).containsExactly(LetterKind.CEASE, LetterKind.RECTIFY);
    }

    @Test
    void nobody_is_handed_over_who_was_not_reminded() {
        step(CaseStep.REPORTED);
        send(LetterKind.CEASE);
        step(CaseStep.REFUSED);
        assertThatThrownBy(() -> step(CaseStep.HANDED_OVER)).hasMessageContaining("先催办一次");
        assertThat(standing.allowed()).doesNotContain(CaseStep.HANDED_OVER);
        step(CaseStep.REMINDED);
        step(CaseStep.HANDED_OVER);
    }

    @Test
    void a_closing_says_how_it_was_solved() {
        step(CaseStep.REPORTED);
        send(LetterKind.CEASE);
        step(CaseStep.REPLIED);
        assertThatThrownBy(() -> close(CaseStep.STOPPED, Solution.COMMITMENT)).hasMessageContaining("直接取消、数据共享");
        close(CaseStep.REPLACED_BY_COMMITMENT, Solution.COMMITMENT);
    }

    @Test
    void a_step_does_not_happen_before_the_one_that_it_follows() {
        step(CaseStep.REPORTED);
        assertThatThrownBy(() -> standing = standing.after(CaseEvent.of(3, CaseStep.RETURNED, DAY.minusDays(1))))
                .hasMessageContaining("早于上一步“已报送”的日期 2023-08-01");
    }

    @Test
    void a_certificate_that_is_judged_anew_asks_for_another_letter() {
        standing = standing.after(new CaseEvent(2, CaseStep.REJUDGED, DAY, null, null, null, Attribute.UNLISTED));
        step(CaseStep.REPORTED);
        assertThat(standing.nextLetters()).containsExactly(LetterKind.BASIS_REQUEST);
    }

    @Test
    void what_a_township_rejected_the_county_can_ask_about_again() {
        step(CaseStep.DENIED);
        step(CaseStep.REJECTED);
        assertThat(standing.state().open()).isFalse();
        step(CaseStep.RETURNED);
        assertThat(standing.state()).isEqualTo(CaseState.TO_REPORT);
    }

    private void step(CaseStep step) {
        standing = standing.after(CaseEvent.of(standing.events() + 1, step, DAY));
    }

    private void send(LetterKind letter) {
        standing = standing.after(
                new CaseEvent(standing.events() + 1, CaseStep.LETTER_SENT, DAY, letter, DAY.plusDays(15), null, null));
    }

    private void close(CaseStep step, Solution solution) {
        standing = standing.after(new CaseEvent(standing.events() + 1, step, DAY, null, null, solution, null));
    }

    private static CaseStanding opened(Attribute attribute) {
        return CaseStanding.replay(
                java.util.List.of(new CaseEvent(1, CaseStep.OPENED, DAY, null, null, null, attribute)));
    }
}
