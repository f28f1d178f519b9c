package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.attribute.UnitStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a community's ledger, without the applicant, and the place that it was read from.
 *
 * @param unitName the demanding unit as the ledger has it
 * @param resolvedUnit the unit that it was taken for
 * @param path the ledger file
 * @param rowNumber as Excel counts, from 1
 * @param quantity how many certificates it stands for
 * @param quantityWritten what the ledger writes of it, null where it is one plainly
 */
record LedgerRow(
        long certificateId,
        LocalDate issuedOn,
        @Nullable String certificateNumber,
        String certificateName,
        String unitName,
        String resolvedUnit,
        UnitStanding standing,
        String unitKey,
        String item,
        String document,
        String documentNumber,
        Mark attribute,
        String communityCode,
        String community,
        String path,
        String sheet,
        int rowNumber,
        int quantity,
        @Nullable String quantityWritten) {
    /** 3 份（3份）: how many, and what the ledger writes of it. */
    String certificates() {
        return quantity + " 份" + (quantityWritten == null ? "" : "（台账写作“" + quantityWritten + "”）");
    }
}
