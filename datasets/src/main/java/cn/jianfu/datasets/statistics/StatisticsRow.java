package cn.jianfu.datasets.statistics;

import cn.jianfu.datasets.catalogue.Attribute;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One certificate of the table.
 *
 * @param applicant personal data
 * @param unitAsWritten what the ledger says; the table shows it
 * @param unitResolved the unit that it means; the summary counts by it
 * @param clerk personal data
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
        Attribute attribute) {

    /** Without the people. */
    @Override
    public String toString() {
        return "StatisticsRow[" + township + community + " " + issuedOn + " " + certificateName + " ← " + unitResolved
                + " " + attribute.label() + "]";
    }
}
