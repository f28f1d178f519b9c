package cn.jianfu.datasets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.ledger.Supersession.Filed;
import cn.jianfu.datasets.ledger.Supersession.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SupersessionTest {

    @Test
    void a_corrected_ledger_takes_the_place_of_the_first() {
        Map<String, Standing> standings = of(filed("一.xlsx", 1, 1, 3), filed("二.xlsx", 2, 1, 3));
        assertThat(standings.get("二.xlsx")).isInstanceOf(Standing.Counts.class);
        assertThat(standings.get("一.xlsx"))
                .isInstanceOfSatisfying(Standing.Superseded.class, superseded -> assertThat(superseded.sentence())
                        .isEqualTo("已被较晚的“二.xlsx”（2023年1月—3月）替代，不再计数。"));
    }

    @Test
    void a_year_takes_the_place_of_its_months_and_other_months_stay() {
        Map<String, Standing> standings = of(
                filed("前年.xlsx", 1, -11, -11),
                filed("一月.xlsx", 2, 1, 1),
                filed("二月.xlsx", 3, 2, 2),
                filed("全年.xlsx", 4, 1, 12));
        assertThat(counting(standings)).containsExactlyInAnyOrder("前年.xlsx", "全年.xlsx");
    }

    @Test
    void a_ledger_of_some_of_an_earlier_ones_months_does_not_count_and_says_why() {
        Map<String, Standing> standings = of(filed("半年.xlsx", 1, 1, 6), filed("五到八月.xlsx", 2, 5, 8));
        assertThat(counting(standings)).containsExactly("半年.xlsx");
        assertThat(standings.get("五到八月.xlsx"))
                .isInstanceOfSatisfying(Standing.Clashes.class, clash -> assertThat(clash.sentence())
                        .contains("2023年5月—8月")
                        .contains("“半年.xlsx”（2023年1月—6月）")
                        .contains("没有计入"));
    }

    @Test
    void of_two_that_arrived_together_the_later_by_name_counts() {
        assertThat(counting(of(filed("甲.xlsx", 1, 1, 1), filed("乙.xlsx", 1, 1, 1))))
                .containsExactly("甲.xlsx");
    }

    @Test
    void of_a_register_the_latest_counts() {
        Filed<String> old = new Filed<>("旧", Instant.ofEpochSecond(1), "旧", LedgerDays.ALL);
        Filed<String> young = new Filed<>("新", Instant.ofEpochSecond(2), "新", LedgerDays.ALL);
        assertThat(counting(Supersession.of(List.of(young, old)))).containsExactly("新");
    }

    @Provide
    Arbitrary<List<Filed<String>>> ledgers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 3))
                .as((arrived, month, more) -> new int[] {arrived, month, month + more})
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(all -> {
                    List<Filed<String>> filed = new ArrayList<>();
                    for (int[] one : all) {
                        filed.add(filed("台账" + filed.size() + ".xlsx", one[0], one[1], one[2]));
                    }
                    return filed;
                });
    }

    @Property(tries = 300)
    void the_order_in_which_files_are_listed_does_not_matter(
            @ForAll("ledgers") List<Filed<String>> ledgers, @ForAll int seed) {
        List<Filed<String>> shuffled = new ArrayList<>(ledgers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Supersession.of(shuffled)).isEqualTo(Supersession.of(ledgers));
    }

    @Property(tries = 300)
    void no_day_counts_twice_and_every_ledger_has_a_standing(@ForAll("ledgers") List<Filed<String>> ledgers) {
        Map<String, Standing> standings = Supersession.of(ledgers);
        assertThat(standings).hasSameSizeAs(ledgers);
        List<Filed<String>> counting = ledgers.stream()
                .filter(filed -> standings.get(filed.ledger()) instanceof Standing.Counts)
                .toList();
        assertThat(counting).isNotEmpty();
        for (Filed<String> one : counting) {
            for (Filed<String> other : counting) {
                if (one != other) {
                    assertThat(one.days().to(other.days())).isEqualTo(LedgerDays.Relation.APART);
                }
            }
        }
    }

    @SafeVarargs
    private static Map<String, Standing> of(Filed<String>... ledgers) {
        return Supersession.of(List.of(ledgers));
    }

    private static List<String> counting(Map<String, Standing> standings) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Standing.Counts)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Filed<String> filed(String name, long second, int firstMonth, int lastMonth) {
        LocalDate start = LocalDate.of(2023, 1, 1);
        LedgerDays days = new LedgerDays(
                start.plusMonths(firstMonth - 1L).plusDays(3),
                start.plusMonths(lastMonth - 1L).plusDays(20));
        return new Filed<>(name, Instant.ofEpochSecond(second), name, days);
    }
}
