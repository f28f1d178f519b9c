package cn.jianfu.dashboard.submission.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of each kind of ledger, whatever its rows say: those that are sent in are those that are accepted and those that go back. */
class EveryRowIsToldTest {
    private static final RegionTree REGIONS = new RegionTree(List.of(
            new Region("990100000000", "澄江市", RegionLevel.CITY, null),
            new Region("990101000000", "临江区", RegionLevel.COUNTY, "990100000000"),
            new Region("990101001000", "东街街道", RegionLevel.TOWNSHIP, "990101000000"),
            new Region("990101001001", "朝阳社区", RegionLevel.COMMUNITY, "990101001000"),
            new Region("990101001002", "和平社区", RegionLevel.COMMUNITY, "990101001000")));

    /** A ledger of a kind with its rows' cells; titled with its year, or not. */
    record Written(LedgerKind kind, boolean titled, List<List<String>> rows) {}

    @Provide
    Arbitrary<Written> ledgers() {
        return Arbitraries.of(LedgerKinds.all()).flatMap(kind -> Combinators.combine(
                        Arbitraries.of(true, false), row(kind).list().ofMaxSize(12))
                .as((titled, rows) -> new Written(kind, titled, rows)));
    }

    private static Arbitrary<List<String>> row(LedgerKind kind) {
        List<Arbitrary<String>> cells = new ArrayList<>();
        // A row that says who asked is a row.
        fields(kind).forEach(field -> cells.add(field.name().equals("unit") ? Arbitraries.just("教育局") : cell(field)));
        return Combinators.combine(cells).as(values -> values);
    }

    private static Arbitrary<String> cell(Field field) {
        if (field.name().equals("community")) {
            return Arbitraries.of("朝阳社区", "和平社区", "没有的社区", "");
        }
        return switch (field.type()) {
            case FieldType.Text text -> Arbitraries.of("安全生产", "安全生产", "", "=1+1", "  ");
            case FieldType.Day day -> Arbitraries.of("2024-3-5", "2024-3-6", "", "2024-2-30", "3月5日", "不详");
            case FieldType.Amount amount -> Arbitraries.of("3", "", "-1", "很多", "999999999");
            case FieldType.YesNo yesNo -> Arbitraries.of("是", "否", "", "也许");
            case FieldType.OneOf oneOf ->
                Arbitraries.of(oneOf.options().getFirst().label(), "", "两可");
        };
    }

    private static List<Field> fields(LedgerKind kind) {
        return kind.fields().stream()
                .filter(field -> field.personal() != Personal.DROPPED)
                .toList();
    }

    @Property(tries = 300)
    void rows_in_are_rows_accepted_and_rows_that_go_back(@ForAll("ledgers") Written ledger) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        Path file = folder.resolve("ledger.csv");
        List<List<Object>> lines = new ArrayList<>();
        int number = 1;
        for (List<String> row : ledger.rows()) {
            List<Object> line = new ArrayList<>(List.of(number++));
            line.addAll(row);
            lines.add(line);
        }
        List<String> header = new ArrayList<>(List.of("序号"));
        fields(ledger.kind()).forEach(field -> header.add(field.label()));
        CsvTable.write(file, header, lines);
        try {
            String name = (ledger.titled() ? "2024年3月" : "") + ledger.kind().label() + ".csv";
            Finding found = new LedgerCheck(folder).check(file, new Incoming(name, "临江区/东街街道/", "", null), REGIONS);
            Finding.Readable rows =
                    found instanceof Finding.UnknownCommunity unknown ? unknown.rows() : (Finding.Readable) found;
            assertThat(rows.kind()).isSameAs(ledger.kind().ledger());
            assertThat(rows.rowsAccepted() + rows.rowsQuarantined())
                    .isEqualTo(ledger.rows().size());
            assertThat(rows.ledgers().stream().mapToLong(ReadLedger::rows).sum())
                    .isEqualTo(rows.rowsAccepted());
            assertThat(rows.ledgers())
                    .allMatch(one -> one.ledger().register() == (one.firstDay() == null))
                    .allMatch(one -> one.ledger() == ledger.kind().ledger());
            long told = rows.faults().stream()
                    .filter(fault -> !fault.doubtful())
                    .map(Fault::rowNumber)
                    .distinct()
                    .count();
            assertThat(told).isEqualTo(rows.rowsQuarantined());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
