package cn.jianfu.datasets.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One certificate, as the ledger has it.
 *
 * @param rowNumber as Excel counts, from 1
 * @param communityName the row's own 社区 cell, null when blank or when the ledger has no such column
 * @param applicant personal data: for the statistics table only
 * @param certificateName 证明名称或用途, never blank
 * @param unitName 要求出具证明单位, never blank
 * @param clerk personal data: never leaves the county
 * @param quantity how many certificates the row stands for
 */
public record CertificateRow(
        String sheet,
        int rowNumber,
        @Nullable String communityName,
        @Nullable String certificateNumber,
        LocalDate issuedOn,
        @Nullable String applicant,
        String certificateName,
        String unitName,
        @Nullable String clerk,
        int quantity) {

    /** Without the people. */
    @Override
    public String toString() {
        return "CertificateRow[" + sheet + " 第" + rowNumber + "行 " + issuedOn + " " + certificateName + " ← " + unitName
                + "]";
    }
}
