package cn.jianfu.dashboard.submission.reception;

import java.time.LocalDate;

/** A ledger of the same community that counts already. */
record Earlier(long submissionId, String fileName, String storedPath, LocalDate firstDay, LocalDate lastDay) {
    Days days() {
        return new Days(firstDay, lastDay);
    }
}
