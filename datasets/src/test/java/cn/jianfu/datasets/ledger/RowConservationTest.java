package cn.jianfu.datasets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever faults a ledger has, each of its rows is accepted or quarantined, once. */
class RowConservationTest {

    /** A row that is to count, and what its faults are. */
    record Written(String date, String name, String unit, int blanksBefore) {
        boolean sound() {
            return (date.equals("2023-3-5") || date.equals("三月五日")) && !name.isBlank() && !unit.isBlank();
        }
    }

    @Provide
    Arbitrary<List<Written>> ledgers() {
        Arbitrary<Written> row = Combinators.combine(
                        Arbitraries.of("2023-3-5", "2023-2-30", "不详", "", "三月五日", "2023", "-1", "1e9", "=1"),
                        Arbitraries.of("居住证明", "", " ", "=1+1", "证明"),
                        Arbitraries.of("教育局", "", "\t", "@教育局"),
                        Arbitraries.integers().between(0, 2))
                .as(Written::new);
        return row.list().ofMaxSize(30);
    }

    @Property(tries = 100)
    void every_row_is_accepted_or_quarantined_once_and_keeps_its_number(@ForAll("ledgers") List<Written> rows)
            throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official();
        for (Written row : rows) {
            for (int i = 0; i < row.blanksBefore(); i++) {
                ledger.row();
            }
            ledger.row(1, "和乐社区", "2023-0001", row.date(), "赵样甲", row.name(), row.unit(), "经办员甲");
        }
        LedgerReading reading = ledger.read();
        assertThat(reading.rowsRead()).isEqualTo(rows.size());
        assertThat(reading.accepted())
                .isEqualTo(rows.stream().filter(Written::sound).count())
                .isEqualTo(ledger.accepted.size());
        assertThat(reading.quarantined()).isEqualTo(ledger.quarantined.size());
        assertThat(ledger.quarantined)
                .noneMatch(row -> String.valueOf(row.value()).contains("赵样甲"));
    }
}
