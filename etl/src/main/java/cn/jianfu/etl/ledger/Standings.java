package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.ledger.LedgerDays;
import cn.jianfu.datasets.ledger.Supersession;
import cn.jianfu.datasets.ledger.Supersession.Filed;
import cn.jianfu.datasets.ledger.Supersession.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which ledgers count, of those that lie in the directory: {@link Supersession} decides, for each community and kind. A ledger of several
 * communities is held against none.
 *
 * @see <a href="file:docs/decisions/0007-what-supersedes-what.md">decision 0007</a>
 */
final class Standings {
    private record Keeper(
            @Nullable String community,
            String kind,
            @Nullable FiledLedger alone) {}

    private Standings() {}

    static Map<FiledLedger, Standing> of(List<FiledLedger> ledgers) {
        Map<Keeper, List<Filed<FiledLedger>>> byKeeper = new HashMap<>();
        for (FiledLedger ledger : ledgers) {
            String community = ledger.community();
            byKeeper.computeIfAbsent(
                            new Keeper(community, ledger.kind(), community == null ? ledger : null),
                            keeper -> new ArrayList<>())
                    .add(new Filed<>(
                            ledger,
                            ledger.file().file().modifiedAt(),
                            ledger.file().path(),
                            days(ledger)));
        }
        Map<FiledLedger, Standing> standings = new HashMap<>();
        byKeeper.values().forEach(filed -> standings.putAll(Supersession.of(filed)));
        return standings;
    }

    private static LedgerDays days(FiledLedger ledger) {
        LocalDate first = ledger.firstDay();
        LocalDate last = ledger.lastDay();
        return first == null || last == null ? LedgerDays.ALL : new LedgerDays(first, last);
    }
}
