package cn.jianfu.datasets.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** 红黄绿: days passed against share done. */
class LightTest {
    private static final LocalDate START = LocalDate.of(2023, 8, 1);
    private static final LocalDate END = LocalDate.of(2023, 8, 30);

    @Example
    void half_of_the_time_with_half_of_the_work_is_green_and_with_little_of_it_red() {
        LocalDate half = LocalDate.of(2023, 8, 15);
        assertThat(at(0.5, half)).isEqualTo(Light.GREEN);
        assertThat(at(0.41, half)).isEqualTo(Light.GREEN);
        assertThat(at(0.39, half)).isEqualTo(Light.YELLOW);
        assertThat(at(0.21, half)).isEqualTo(Light.YELLOW);
        assertThat(at(0.19, half)).isEqualTo(Light.RED);
    }

    @Example
    void the_last_three_days_are_at_least_yellow_and_the_day_after_is_red_unless_all_is_done() {
        assertThat(at(0.99, LocalDate.of(2023, 8, 27))).isEqualTo(Light.GREEN);
        assertThat(at(0.99, LocalDate.of(2023, 8, 28))).isEqualTo(Light.YELLOW);
        assertThat(at(0.99, END)).isEqualTo(Light.YELLOW);
        assertThat(at(0.99, END.plusDays(1))).isEqualTo(Light.RED);
        assertThat(at(1, END.plusDays(1))).isEqualTo(Light.GREEN);
    }

    @Example
    void what_has_not_begun_waits_and_where_nothing_is_to_be_done_there_is_no_light() {
        assertThat(at(0, START.minusDays(1))).isEqualTo(Light.WAITING);
        assertThat(at(1, START.minusDays(1))).isEqualTo(Light.GREEN);
        assertThat(Light.of(OptionalDouble.empty(), START, END, END.plusDays(9)))
                .isEqualTo(Light.NONE);
    }

    @Example
    void a_stage_that_goes_on_is_judged_by_what_is_kept() {
        LocalDate later = LocalDate.of(2030, 1, 1);
        assertThat(Light.of(OptionalDouble.of(0.96), START, null, later)).isEqualTo(Light.GREEN);
        assertThat(Light.of(OptionalDouble.of(0.9), START, null, later)).isEqualTo(Light.YELLOW);
        assertThat(Light.of(OptionalDouble.of(0.5), START, null, later)).isEqualTo(Light.RED);
    }

    @Property
    void more_done_is_never_a_worse_light(
            @ForAll @IntRange(min = 0, max = 100) int less,
            @ForAll @IntRange(min = 0, max = 100) int more,
            @ForAll @IntRange(min = -5, max = 50) int day) {
        Light worse = at(Math.min(less, more) / 100.0, START.plusDays(day));
        Light better = at(Math.max(less, more) / 100.0, START.plusDays(day));
        assertThat(better.ordinal()).isLessThanOrEqualTo(worse.ordinal());
    }

    @Property
    void a_stages_completion_is_between_nothing_and_all_and_all_only_when_every_measure_is(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 50) Integer> parts,
            @ForAll @IntRange(min = 0, max = 50) int of) {
        List<Done> measures =
                parts.stream().map(done -> new Done(Math.min(done, of), of)).toList();
        OptionalDouble share = Done.together(measures);
        if (measures.stream().allMatch(one -> one.of() == 0)) {
            assertThat(share).isEmpty();
        } else {
            assertThat(share.getAsDouble()).isBetween(0.0, 1.0);
            assertThat(share.getAsDouble() == 1.0).isEqualTo(measures.stream().allMatch(one -> one.done() == one.of()));
        }
    }

    private static Light at(double share, LocalDate today) {
        return Light.of(OptionalDouble.of(share), START, END, today);
    }
}
