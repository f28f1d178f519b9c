package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.datasets.ledger.LedgerDays;
import java.time.LocalDate;

/** A ledger of the same community that counts already. */
record Earlier(long submissionId, String fileName, String storedPath, LocalDate firstDay, LocalDate lastDay) {
    LedgerDays days() {
        return new LedgerDays(firstDay, lastDay);
    }
}
