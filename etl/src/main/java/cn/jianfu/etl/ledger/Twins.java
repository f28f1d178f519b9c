package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.ledger.Supersession.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Certificate ledgers that say the same as another community's: same days, certificates and units, as often, in whatever order. */
final class Twins {
    /** Few rows agree by chance; five do not. */
    private static final int LEAST_ROWS = 5;

    private record Said(long rows, BigDecimal digest) {}

    private Twins() {}

    /** Of each such file by number, the path of the other. */
    static Map<Integer, String> of(Collection<FiledLedger> ledgers, Map<FiledLedger, Standing> standings) {
        Map<Said, List<FiledLedger>> same = new HashMap<>();
        for (FiledLedger ledger : ledgers) {
            if (ledger.kind().equals("certificates")
                    && ledger.community() != null
                    && ledger.rows() >= LEAST_ROWS
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
}
