package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.ledger.LedgerDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that counts already, of the same kind and community as one that comes in.
 *
 * @param stoodOn of a register: a day of the month that it speaks of
 * @param gone whether its file is on the server no more: then whatever speaks of the same days takes its place
 */
record Earlier(
        long submissionId,
        String fileName,
        String ledgerKind,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        LocalDate stoodOn,
        long rows,
        boolean gone) {
    LedgerDays days() {
        if (kind().register()) {
            return LedgerDays.ofRegister(null, stoodOn);
        }
        return firstDay == null || lastDay == null ? LedgerDays.ALL : new LedgerDays(firstDay, lastDay);
    }

    LedgerKind kind() {
        return LedgerKinds.find(ledgerKind).orElseThrow();
    }
}
