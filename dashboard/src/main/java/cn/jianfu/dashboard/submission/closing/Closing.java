package cn.jianfu.dashboard.submission.closing;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A county closed a month of a kind of ledger, or opened it again.
 *
 * @param region the county
 * @param month its first day
 * @param closed false when it was opened again
 * @param holds whether nothing later was said of the same month
 */
record Closing(
        String region,
        String ledgerKind,
        LocalDate month,
        boolean closed,
        String reason,
        String who,
        OffsetDateTime setAt,
        boolean holds) {
    String kind() {
        return LedgerKinds.find(ledgerKind).map(LedgerKind::subject).orElse(ledgerKind);
    }
}
