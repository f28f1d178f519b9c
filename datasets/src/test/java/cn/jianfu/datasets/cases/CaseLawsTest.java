package cn.jianfu.datasets.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.catalogue.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever people try, in whatever order. */
class CaseLawsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 1);

    /** What somebody tries to do; the number follows from what was accepted before. */
    record Attempt(CaseStep step, int daysLater, LetterKind letter, Solution solution, Attribute attribute) {
        CaseEvent at(CaseStanding standing) {
            LocalDate on = standing.since().plusDays(daysLater);
            boolean sends = step == CaseStep.LETTER_SENT;
            List<Solution> fitting = Solution.of(step);
            return new CaseEvent(
                    standing.events() + 1,
                    step,
                    on,
                    sends ? letter : null,
                    sends ? on.plusDays(15) : null,
                    fitting.isEmpty() ? null : solution,
                    step == CaseStep.REJUDGED ? attribute : null);
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(CaseStep.class),
                        Arbitraries.integers().between(-3, 20),
                        Arbitraries.of(LetterKind.class),
                        Arbitraries.of(Solution.class),
                        Arbitraries.of(Attribute.PROHIBITED, Attribute.UNLISTED))
                .as(Attempt::new)
                .list()
                .ofMinSize(30)
                .ofMaxSize(120);
    }

    @Property(tries = 2000)
    void no_sequence_leads_to_an_illegal_state_and_replaying_gives_the_same(
            @ForAll("attempts") List<Attempt> attempts, @ForAll boolean prohibited) {
        List<CaseEvent> events = new ArrayList<>();
        events.add(opening(prohibited ? Attribute.PROHIBITED : Attribute.UNLISTED));
        CaseStanding standing = CaseStanding.replay(events);
        for (Attempt attempt : attempts) {
            CaseEvent event = attempt.at(standing);
            CaseStanding next;
            try {
                next = standing.after(event);
            } catch (IllegalStepException refused) {
                assertThat(refused.getMessage()).contains("。").matches("(?s).*[\\u4e00-\\u9fff].*");
                continue;
            }
            assertThat(standing.allowed()).contains(attempt.step());
            assertThat(next.state()).isEqualTo(attempt.step().leadsTo().orElse(standing.state()));
            assertThat(next.since()).isAfterOrEqualTo(standing.since());
            if (next.state() == CaseState.LETTER_OUT) {
                assertThat(next.due()).isNotNull();
            }
            if (next.due() != null) {
                assertThat(next.state()).isIn(CaseState.LETTER_OUT, CaseState.OVERDUE);
            }
            events.add(event);
            standing = next;
            Statistics.label("reached").collect(standing.state());
        }
        assertThat(CaseStanding.replay(events)).isEqualTo(standing);
        int listed = 0;
        for (CaseList list : CaseList.values()) {
            listed += CaseState.of(list).contains(standing.state()) ? 1 : 0;
        }
        assertThat(listed).isEqualTo(1);
        assertThat(standing.state().open()).isEqualTo(standing.state().list() != CaseList.CLOSURE);
    }

    @Property
    void whatever_is_offered_is_accepted(@ForAll("attempts") List<Attempt> attempts) {
        CaseStanding standing = CaseStanding.replay(List.of(opening(Attribute.UNLISTED)));
        for (Attempt attempt : attempts) {
            if (!standing.allowed().contains(attempt.step())) {
                continue;
            }
            LetterKind letter = standing.nextLetters().stream().findFirst().orElse(attempt.letter());
            Solution solution = Solution.of(attempt.step()).stream().findFirst().orElse(attempt.solution());
            standing = standing.after(
                    new Attempt(attempt.step(), Math.abs(attempt.daysLater()), letter, solution, attempt.attribute())
                            .at(standing));
        }
    }

    @Example
    void every_state_can_be_reached_and_every_open_one_left() {
        Set<CaseState> reached = new HashSet<>(Set.of(CaseState.TO_REPORT));
        for (int round = 0; round < CaseState.values().length; round++) {
            for (CaseState state : Set.copyOf(reached)) {
                CaseRules.from(state).forEach(step -> step.leadsTo().ifPresent(reached::add));
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
        Arrays.stream(CaseState.values()).filter(CaseState::open).forEach(state -> assertThat(CaseRules.from(state))
                .as(state.label())
                .anyMatch(step -> step.leadsTo().filter(next -> next != state).isPresent()));
    }

    @Example
    void the_three_lists_share_no_state_and_leave_none_out() {
        List<CaseState> all = new ArrayList<>();
        for (CaseList list : CaseList.values()) {
            all.addAll(CaseState.of(list));
        }
        assertThat(all).doesNotHaveDuplicates().hasSameElementsAs(EnumSet.allOf(CaseState.class));
    }

    private static CaseEvent opening(Attribute attribute) {
        return new CaseEvent(1, CaseStep.OPENED, DAY, null, null, null, attribute);
    }
}
