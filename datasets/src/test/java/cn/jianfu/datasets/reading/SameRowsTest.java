package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A ledger's rows are the same whatever their order, and whether they come in one file or in several. */
class SameRowsTest {

    @Provide
    Arbitrary<List<Object[]>> rows() {
        return Combinators.combine(
                        Arbitraries.of("2023-3-5", "3月6日", "2023-2-30", "", "20230307"),
                        Arbitraries.of("居住证明", "亲属关系证明", ""),
                        Arbitraries.of("教育局", "公证处", ""))
                .as((date, name, unit) -> new Object[] {1, "和乐社区", "", date, "赵样甲", name, unit, "甲"})
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 60)
    void shuffled_and_split_ledgers_give_the_same_rows(@ForAll("rows") List<Object[]> rows, @ForAll int seed) {
        Sheets whole = ledger(rows);
        whole.read();
        List<Object[]> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Sheets other = ledger(shuffled);
        other.read();
        int cut = Math.floorMod(seed, rows.size() + 1);
        Sheets first = ledger(rows.subList(0, cut));
        Sheets second = ledger(rows.subList(cut, rows.size()));
        first.read();
        second.read();
        List<String> parts = new ArrayList<>(facts(first));
        parts.addAll(facts(second));
        assertThat(facts(other)).containsExactlyInAnyOrderElementsOf(facts(whole));
        assertThat(parts).containsExactlyInAnyOrderElementsOf(facts(whole));
        assertThat(whole.accepted.size() + whole.quarantined.size())
                .isEqualTo(other.accepted.size() + other.quarantined.size());
    }

    private static Sheets ledger(List<Object[]> rows) {
        Sheets sheets = Sheets.xlsx().row("2023年社区出具证明台账").row(Sheets.HEADER);
        rows.forEach(sheets::row);
        return sheets;
    }

    private static List<String> facts(Sheets sheets) {
        List<String> facts = new ArrayList<>();
        for (LedgerRecord row : sheets.accepted) {
            facts.add(row.value(row.kind().indexOf("issuedOn")) + " "
                    + row.value(row.kind().indexOf("certificate")) + " "
                    + row.value(row.kind().indexOf("unit")));
        }
        sheets.quarantined.forEach(row -> facts.add(row.faults().getFirst().code()));
        return facts;
    }
}
