package cn.jianfu.datasets.cases;

import cn.jianfu.datasets.catalogue.Attribute;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands after its events. It is never set: it is what {@link #replay replaying} the events gives.
 *
 * @param events how many there were; the next one has the number after it
 * @param attribute of the certificate, by the last judgement
 * @param since the day of the event that brought it here
 * @param due the day by which the unit's reply is due; null when none is waited for
 * @param letters how many have been sent
 * @param reminded whether the unit was reminded since the last letter
 * @param disputed whether rows are disputed and not settled
 * @param watchedFrom the day after which rows of the ledgers speak against the unit: of the last letter or closing;
 *     null before the first
 */
public record CaseStanding(
        int events,
        CaseState state,
        Attribute attribute,
        LocalDate since,
        @Nullable LocalDate due,
        int letters,
        boolean reminded,
        boolean disputed,
        @Nullable LocalDate watchedFrom) {

    /**
     * Replays events from the first.
     *
     * @throws IllegalStepException when they could not have happened one after the other
     */
    public static CaseStanding replay(List<CaseEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalStepException("案件还没有立案。");
        }
        CaseStanding standing = opened(events.getFirst());
        for (CaseEvent event : events.subList(1, events.size())) {
            standing = standing.after(event);
        }
        return standing;
    }

    private static CaseStanding opened(CaseEvent event) {
        Attribute attribute = event.attribute();
        if (event.step() != CaseStep.OPENED || event.number() != 1 || attribute == null) {
            throw new IllegalStepException("案件的第一步只能是“立案”，并写明证明属性。");
        }
        return new CaseStanding(1, CaseState.TO_REPORT, attribute, event.on(), null, 0, false, false, null);
    }

    /**
     * Where the case stands after one more event.
     *
     * @throws IllegalStepException with a sentence that says what is allowed instead
     */
    public CaseStanding after(CaseEvent event) {
        if (event.number() != events + 1) {
            throw new IllegalStepException("案件已有 " + events + " 步记录，不能写入第 " + event.number() + " 步。");
        }
        check(event);
        CaseState next = event.step().leadsTo().orElse(state);
        boolean moves = event.step().leadsTo().isPresent() && next != state;
        boolean letter = event.step() == CaseStep.LETTER_SENT;
        Attribute judged = event.attribute();
        return new CaseStanding(
                event.number(),
                next,
                event.step() == CaseStep.REJUDGED && judged != null ? judged : attribute,
                moves ? event.on() : since,
                letter ? event.due() : next == CaseState.LETTER_OUT || next == CaseState.OVERDUE ? due : null,
                letter ? letters + 1 : letters,
                event.step() == CaseStep.REMINDED || (reminded && !letter && next != CaseState.REPLIED),
                switch (event.step()) {
                    case DISPUTED -> true;
                    case DISPUTE_SETTLED -> false;
                    default -> disputed;
                },
                letter || (event.step().closes() && event.step() != CaseStep.REJECTED) ? event.on() : watchedFrom);
    }

    private void check(CaseEvent event) {
        CaseStep step = event.step();
        if (!CaseRules.from(state).contains(step)) {
            throw new IllegalStepException("案件现在是“" + state.label() + "”，不能“" + step.label() + "”。" + allowedWords());
        }
        if (step == CaseStep.HANDED_OVER && state == CaseState.OVERDUE && !reminded) {
            throw new IllegalStepException("移交纪检监察前应先催办一次，请先记录“催办”。");
        }
        if (step == CaseStep.DISPUTE_SETTLED && !disputed) {
            throw new IllegalStepException("没有待核实的异议。" + allowedWords());
        }
        if (step.leadsTo().isPresent() && event.on().isBefore(since)) {
            throw new IllegalStepException(
                    "日期 " + event.on() + " 早于上一步“" + state.label() + "”的日期 " + since + "，请核对后填写 " + since + " 或以后的日期。");
        }
        checkParts(event);
    }

    private void checkParts(CaseEvent event) {
        if (event.step() == CaseStep.LETTER_SENT) {
            LetterKind letter = event.letter();
            LocalDate replyDue = event.due();
            if (letter == null || !nextLetters().contains(letter)) {
                throw new IllegalStepException("本案（" + attribute.label() + "，" + state.label() + "）现在可以发的函是："
                        + labels(nextLetters()) + (letter == null ? "。" : "，不能发“" + letter.label() + "”。"));
            }
            if (replyDue == null || replyDue.isBefore(event.on())) {
                throw new IllegalStepException("发函须写明回复时限，且不早于发函日期 " + event.on() + "。");
            }
        }
        List<Solution> solutions = Solution.of(event.step());
        Solution solution = event.solution();
        if (solutions.isEmpty() ? solution != null : solution == null || !solutions.contains(solution)) {
            throw new IllegalStepException(
                    solutions.isEmpty()
                            ? "“" + event.step().label() + "”没有解决方式可填。"
                            : "办结为“" + event.step().label() + "”须写明解决方式："
                                    + solutions.stream().map(Solution::label).collect(Collectors.joining("、")) + "。");
        }
        if (event.step() == CaseStep.REJUDGED && event.attribute() == null) {
            throw new IllegalStepException("改判须写明新的证明属性。");
        }
    }

    /** The steps that are possible now. */
    public Set<CaseStep> allowed() {
        Set<CaseStep> steps = EnumSet.copyOf(CaseRules.from(state));
        if (state == CaseState.OVERDUE && !reminded) {
            steps.remove(CaseStep.HANDED_OVER);
        }
        if (!disputed) {
            steps.remove(CaseStep.DISPUTE_SETTLED);
        }
        return steps;
    }

    /** The letters that can be sent now. */
    public Set<LetterKind> nextLetters() {
        return CaseRules.letters(state, attribute);
    }

    private String allowedWords() {
        return "现在可以："
                + allowed().stream()
                        .filter(CaseRules::byPerson)
                        .map(CaseStep::label)
                        .collect(Collectors.joining("、"))
                + "。";
    }

    private static String labels(Set<LetterKind> letters) {
        return letters.isEmpty() ? "无" : letters.stream().map(LetterKind::label).collect(Collectors.joining("、"));
    }
}
