package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.sample.city.SampleUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger, as it is to be written.
 *
 * @param unit null when the name as written means no known unit
 * @param item catalogue code, null when nobody could tell the item
 * @param quantity how many certificates the row stands for
 * @param outcome whether they were issued; a void or refused row is no certificate
 * @param fault the code under which the row must be quarantined, null for a sound row
 */
record LedgerEntry(
        LocalDate issuedOn,
        String applicant,
        String certificateName,
        String unitName,
        String clerk,
        @Nullable SampleUnit unit,
        @Nullable String item,
        int quantity,
        Outcome outcome,
        @Nullable String fault) {}
