package cn.jianfu.etl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The same rows come to the same figures, in whatever files, order and company they arrive. */
class ArrivalLawsTest {
    private static final int COMMUNITIES = 2;

    /** A row of one of the communities. */
    record Written(int community, int month, String day, String name, String unit) {
        String date() {
            return "2023-" + month + "-" + day;
        }
    }

    @Provide
    Arbitrary<List<Written>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, COMMUNITIES - 1),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("3", "17", "28", "30", "31", "32"),
                        Arbitraries.of("居住证明", "亲属关系证明", "无犯罪记录证明", "莫名证明", ""),
                        Arbitraries.of("教育局", "公证处", "某某公司", ""))
                .as(Written::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void shuffled_repeated_split_and_beside_damaged_files_the_figures_stay(
            @ForAll("rows") List<Written> rows, @ForAll int seed) {
        try (Town town = new Town()) {
            perCommunity(rows).forEach((community, all) -> town.put(name(town, community, ""), 0, book(town, all)));
            town.read();
            List<String> figures = town.figures();
            town.files();
            assertThat(town.problems("ledger_file")).isEmpty();

            Random random = new Random(seed);
            perCommunity(rows).forEach((community, all) -> {
                List<Written> shuffled = new ArrayList<>(all);
                Collections.shuffle(shuffled, random);
                town.put(name(town, community, ""), random.nextInt(100), book(town, shuffled));
                // The same bytes once more, under a name that comes before.
                town.put("0" + name(town, community, ""), random.nextInt(100), book(town, shuffled));
            });
            town.put("坏.xlsx", 5, "这不是工作簿".getBytes(StandardCharsets.UTF_8));
            town.put("空.csv", 6, new byte[0]);
            town.read();
            assertThat(town.figures()).as("shuffled and repeated").isEqualTo(figures);
            town.files();
            assertThat(town.problems("ledger_file")).isEmpty();
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void a_ledger_split_into_months_comes_to_the_same_in_whatever_order_they_arrive(
            @ForAll("rows") List<Written> rows, @ForAll int seed) {
        try (Town town = new Town()) {
            perCommunity(rows).forEach((community, all) -> town.put(name(town, community, ""), 0, book(town, all)));
            town.read();
            List<String> whole = town.figures();

            try (Town other = new Town()) {
                Random random = new Random(seed);
                perCommunity(rows).forEach((community, all) -> {
                    Map<Integer, List<Written>> months = new TreeMap<>();
                    all.forEach(row -> months.computeIfAbsent(row.month(), month -> new ArrayList<>())
                            .add(row));
                    months.forEach((month, some) ->
                            other.put(name(other, community, month + "月"), random.nextInt(9), book(other, some)));
                });
                other.read();
                assertThat(other.figures()).isEqualTo(whole);
                other.files();
                assertThat(other.problems("ledger_file")).isEmpty();
            }
        }
    }

    private static Map<Integer, List<Written>> perCommunity(List<Written> rows) {
        Map<Integer, List<Written>> all = new TreeMap<>();
        rows.forEach(row -> all.computeIfAbsent(row.community(), community -> new ArrayList<>())
                .add(row));
        return all;
    }

    private static String name(Town town, int community, String months) {
        return town.community(community) + "出具证明台账" + months + ".xlsx";
    }

    private static byte[] book(Town town, List<Written> rows) {
        List<Object[]> cells = new ArrayList<>();
        for (Written row : rows) {
            Object[] all = Book.certificate(town.community(row.community()), 1, row.date(), row.name(), row.unit());
            all[2] = "";
            cells.add(all);
        }
        return Book.certificates(cells).bytes();
    }
}
