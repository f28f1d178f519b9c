package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.ledger.Supersession.Standing;
import cn.jianfu.datasets.reading.AgreeingRows;
import cn.jianfu.etl.intake.WrittenCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Certificate ledgers that say the same as another community's: same days, certificates and units, as often, in whatever order. */
final class Twins {
    private record Said(long rows, BigDecimal digest) {}

    private Twins() {}

    /** Of each such file by number, the path of the other. */
    static Map<Integer, String> of(Collection<FiledLedger> ledgers, Map<FiledLedger, Standing> standings) {
        Map<Said, List<FiledLedger>> same = new HashMap<>();
        for (FiledLedger ledger : ledgers) {
            if (ledger.kind().equals("certificates")
                    && ledger.community() != null
                    && AgreeingRows.beyondChance(ledger.rows(), different(ledger))
                    && standings.get(ledger) instanceof Standing.Counts) {
                BigDecimal digest = ledger.cells().stream()
                        .map(cell -> cell.cell().digest())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                same.computeIfAbsent(new Said(ledger.rows(), digest), said -> new ArrayList<>())
                        .add(ledger);
            }
        }
        Map<Integer, String> others = new HashMap<>();
        for (List<FiledLedger> alike : same.values()) {
            for (FiledLedger ledger : alike) {
                alike.stream()
                        .filter(other -> !String.valueOf(other.community()).equals(ledger.community()))
                        .map(other -> other.file().path())
                        .min(Comparator.naturalOrder())
                        .ifPresent(path -> others.put(ledger.file().id(), path));
            }
        }
        return others;
    }

    /** As many rows are different as the ledger has days, certificates or units, at least. */
    private static int different(FiledLedger ledger) {
        return Math.max(
                different(ledger, WrittenCell::days),
                Math.max(different(ledger, WrittenCell::units), different(ledger, WrittenCell::certificates)));
    }

    private static int different(FiledLedger ledger, Function<WrittenCell, List<?>> said) {
        return (int) ledger.cells().stream()
                .flatMap(cell -> said.apply(cell.cell()).stream())
                .distinct()
                .count();
    }
}
