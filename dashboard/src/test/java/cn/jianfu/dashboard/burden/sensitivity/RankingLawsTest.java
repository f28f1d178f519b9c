package cn.jianfu.dashboard.burden.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.burden.export.Secrecy;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.HoursPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

class RankingLawsTest {
    private static final Map<BurdenFactor, BigDecimal> VALUES =
            Map.of(BurdenFactor.MEETING_TRAVEL_HOURS, new BigDecimal("0.5"));

    @Property(tries = 200)
    void the_agreement_of_two_orders_is_kendalls_tau_by_its_definition(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 50) Integer> now,
            @ForAll @Size(30) List<@IntRange(max = 50) Integer> then) {
        Ranking one = ranking(now);
        Ranking other = ranking(then.subList(0, now.size()));
        Map<String, Integer> first = one.byKey();
        Map<String, Integer> second = other.byKey();
        int agreeing = 0;
        int pairs = 0;
        for (int i = 0; i < now.size(); i++) {
            for (int j = i + 1; j < now.size(); j++) {
                pairs++;
                int before = place(first, i) - place(first, j);
                int after = place(second, i) - place(second, j);
                agreeing += Integer.signum(before) == Integer.signum(after) ? 1 : -1;
            }
        }
        assertThat(RankingShift.between(one, other).agreement())
                .isCloseTo((double) agreeing / pairs, Offset.offset(1e-9));
    }

    @Example
    void an_order_of_more_than_a_province_has_units_agrees_with_itself_and_not_with_its_contrary() {
        List<Integer> many = IntStream.range(0, 70_000).boxed().toList();
        Ranking one = ranking(many);
        assertThat(RankingShift.between(one, one).agreement()).isEqualTo(1);
        assertThat(RankingShift.between(one, ranking(many.reversed())).agreement())
                .isEqualTo(-1);
    }

    @Property(tries = 100)
    void the_value_of_now_changes_nothing_and_what_enters_the_first_ten_has_moved(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 500) Integer> hours,
            @ForAll @IntRange(max = 100) int to) {
        List<Weight> weights = IntStream.range(0, hours.size())
                .mapToObj(i -> new Weight(
                        "u" + i,
                        "单位" + i,
                        BigDecimal.valueOf(hours.get(i)),
                        List.of(new HoursPart(
                                BurdenFactor.MEETING_TRAVEL_HOURS, null, BigDecimal.valueOf(hours.get(i) % 7)))))
                .toList();
        Ranking now = Ranking.now(weights);
        assertThat(Ranking.under(weights, VALUES, BurdenFactor.MEETING_TRAVEL_HOURS, new BigDecimal("0.5"))
                        .places())
                .extracting(Ranking.Place::key)
                .containsExactlyElementsOf(
                        now.places().stream().map(Ranking.Place::key).toList());
        assertThat(RankingShift.between(now, now).none()).isTrue();
        Ranking then = Ranking.under(weights, VALUES, BurdenFactor.MEETING_TRAVEL_HOURS, BigDecimal.valueOf(to));
        RankingShift shift = RankingShift.between(now, then);
        assertThat(shift.entered().isEmpty() || shift.largestMove() > 0).isTrue();
        assertThat(TrialCard.lines(now, then, Integer.MAX_VALUE).stream()
                        .mapToInt(TrialCard.Line::move)
                        .sum())
                .isZero();
        BigDecimal people = weights.stream()
                .map(weight -> weight.parts().getFirst().quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(then.hours().subtract(now.hours()))
                .isEqualByComparingTo(people.multiply(BigDecimal.valueOf(to).subtract(new BigDecimal("0.5"))));
    }

    @Property(tries = 200)
    void what_stays_in_the_county_cannot_be_told_from_the_totals(
            @ForAll @Size(min = 2, max = 6) List<@Size(4) List<@IntRange(max = 12) Integer>> months) {
        List<List<BigDecimal>> cells = new ArrayList<>();
        for (List<Integer> line : months) {
            cells.add(withTotal(line.stream().map(BigDecimal::valueOf).toList()));
        }
        cells.add(IntStream.range(0, 5)
                .mapToObj(column -> Hours.sum(cells.stream().map(line -> line.get(column))))
                .toList());
        boolean[][] hidden = Secrecy.hidden(cells);
        for (int row = 0; row < cells.size(); row++) {
            int inRow = 0;
            for (int column = 0; column < 5; column++) {
                inRow += hidden[row][column] ? 1 : 0;
                BigDecimal value = cells.get(row).get(column);
                boolean small =
                        row + 1 < cells.size() && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(5)) < 0;
                assertThat(hidden[row][column] || !small).isTrue();
            }
            assertThat(inRow).isNotEqualTo(1);
        }
        for (int column = 0; column < 5; column++) {
            int at = column;
            assertThat(IntStream.range(0, cells.size())
                            .filter(row -> hidden[row][at])
                            .count())
                    .isNotEqualTo(1);
        }
    }

    private static List<BigDecimal> withTotal(List<BigDecimal> line) {
        List<BigDecimal> all = new ArrayList<>(line);
        all.add(Hours.sum(line.stream()));
        return all;
    }

    private static Ranking ranking(List<Integer> hours) {
        return Ranking.now(IntStream.range(0, hours.size())
                .mapToObj(i -> new Weight("u" + i, "单位" + i, BigDecimal.valueOf(hours.get(i)), List.of()))
                .toList());
    }

    private static int place(Map<String, Integer> places, int unit) {
        return Objects.requireNonNull(places.get("u" + unit));
    }
}
