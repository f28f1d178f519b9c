package cn.jianfu.datasets.statistics;

import cn.jianfu.datasets.catalogue.Attribute;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table: a ledger row, which may stand for several certificates.
 *
 * @param applicant personal data
 * @param certificateName as the ledger has it, without the quantity
 * @param unitAsWritten what the ledger says; it stands on a sheet of its own
 * @param unitResolved the unit that it means, in full; the table shows it and the summary counts by it
 * @param clerk personal data
 * @param quantity how many certificates, at least one
 * @param quantityWritten what the ledger writes of it, null where it is one plainly
 */
public record StatisticsRow(
        String township,
        String community,
        @Nullable String certificateNumber,
        LocalDate issuedOn,
        @Nullable String applicant,
        String certificateName,
        String unitAsWritten,
        String unitResolved,
        @Nullable String clerk,
        Attribute attribute,
        int quantity,
        @Nullable String quantityWritten) {
    /** The township before the community: names of communities come again and again within a county. */
    String place() {
        return township + community;
    }

    /** With the quantity behind it where it is not one. */
    String certificate() {
        return quantity == 1 ? certificateName : certificateName + "（" + quantity + "份）";
    }

    /** Without the people. */
    @Override
    public String toString() {
        return "StatisticsRow[" + township + community + " " + issuedOn + " " + certificateName + " ← " + unitResolved
                + " " + attribute.label() + "]";
    }
}
