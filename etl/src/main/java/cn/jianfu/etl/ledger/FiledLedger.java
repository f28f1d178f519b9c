package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.ledger.LedgerDays;
import cn.jianfu.etl.intake.WrittenCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A kind of ledger in a file. A register (groups, signboards) says how things stand and speaks of one month, see {@link LedgerDays#ofRegister}.
 *
 * @param community null when its rows are of several or of none
 * @param firstDay of its rows whose community is known, else of the period that its title tells; null when neither tells any
 */
record FiledLedger(
        LedgerFile file,
        String kind,
        long rows,
        @Nullable String community,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<PlacedCell> cells) {
    /** The same ledger is the same object: what is in it need not be compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    static boolean register(String kind) {
        return LedgerKinds.find(kind).map(LedgerKind::register).orElse(false);
    }

    /** Those of a file that has rows of its own. */
    static List<FiledLedger> of(LedgerFile file) {
        Map<String, List<PlacedCell>> byKind = new TreeMap<>();
        for (PlacedCell cell : file.cells()) {
            String kind = cell.cell().ledger();
            if (cell.cell().accepted() && kind != null) {
                byKind.computeIfAbsent(kind, other -> new ArrayList<>()).add(cell);
            }
        }
        return byKind.entrySet().stream()
                .map(kind -> of(file, kind.getKey(), kind.getValue()))
                .toList();
    }

    private static FiledLedger of(LedgerFile file, String kind, List<PlacedCell> cells) {
        Set<String> communities = new HashSet<>();
        long rows = 0;
        LocalDate first = null;
        LocalDate last = null;
        for (PlacedCell cell : cells) {
            rows += cell.cell().rows();
            String community = cell.place().community();
            if (community != null) {
                communities.add(community);
                first = earlier(first, firstDay(cell.cell()));
                last = later(last, lastDay(cell.cell()));
            }
        }
        if (register(kind)) {
            LedgerDays month = LedgerDays.ofRegister(file.reading().to(), file.arrived());
            first = month.first();
            last = month.last();
        }
        return new FiledLedger(
                file,
                kind,
                rows,
                communities.size() == 1 ? communities.iterator().next() : null,
                first == null ? file.reading().from() : first,
                last == null ? file.reading().to() : last,
                cells);
    }

    /** Rows of a ledger of events whose day neither they nor the ledger's title tells. */
    static long undated(LedgerFile file, PlacedCell cell) {
        String kind = Objects.requireNonNull(cell.cell().ledger());
        return register(kind) || file.reading().from() != null ? 0 : cell.cell().undated();
    }

    static @Nullable LocalDate firstDay(WrittenCell cell) {
        return cell.days().stream().min(LocalDate::compareTo).orElse(null);
    }

    static @Nullable LocalDate lastDay(WrittenCell cell) {
        return cell.days().stream().max(LocalDate::compareTo).orElse(null);
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
