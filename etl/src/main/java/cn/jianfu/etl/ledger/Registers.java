package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.ledger.Supersession.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From when and until when things stand as a community's register says. A register holds from its month until
 * the month before the next one's; the first also for
 * all months before, as far as its rows do not say since when.
 */
final class Registers {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** A community's register in a file. */
    record Kept(int file, String kind, String community) implements Serializable {}

    private record Series(String kind, String community) {}

    private Registers() {}

    /** Of each register that counts. */
    static Map<Kept, Stretch> of(Collection<FiledLedger> ledgers, Map<FiledLedger, Standing> standings) {
        Map<Series, TreeMap<LocalDate, TreeSet<Integer>>> series = new HashMap<>();
        for (FiledLedger ledger : ledgers) {
            if (FiledLedger.register(ledger.kind()) && standings.get(ledger) instanceof Standing.Counts) {
                LocalDate month = Objects.requireNonNull(ledger.firstDay());
                for (String community : communities(ledger)) {
                    series.computeIfAbsent(new Series(ledger.kind(), community), one -> new TreeMap<>())
                            .computeIfAbsent(month, one -> new TreeSet<>())
                            .add(ledger.file().id());
                }
            }
        }
        Map<Kept, Stretch> stretches = new HashMap<>();
        series.forEach((one, months) -> months.forEach((month, files) -> {
            LocalDate next = months.higherKey(month);
            Stretch stretch = new Stretch(
                    month.equals(months.firstKey()) ? EVER : month, next == null ? FOREVER : next.minusDays(1));
            files.forEach(file -> stretches.put(new Kept(file, one.kind, one.community), stretch));
        }));
        return stretches;
    }

    private static List<String> communities(FiledLedger ledger) {
        return ledger.cells().stream()
                .map(cell -> cell.place().community())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
