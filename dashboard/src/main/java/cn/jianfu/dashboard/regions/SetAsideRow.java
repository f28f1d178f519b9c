package cn.jianfu.dashboard.regions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ledger row of a void or refused certificate, without the applicant; what the row does not say is null.
 *
 * @param refused whether the community did not issue it; else it was made void
 * @param message why it is not counted
 * @param rowNumber as Excel counts, from 1
 */
record SetAsideRow(
        @Nullable LocalDate issuedOn,
        @Nullable String community,
        @Nullable String certificateNumber,
        @Nullable String certificateName,
        @Nullable String unitName,
        @Nullable String resolvedUnit,
        boolean refused,
        String message,
        String path,
        String sheet,
        int rowNumber) {}
