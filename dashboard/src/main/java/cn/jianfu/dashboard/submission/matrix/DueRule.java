package cn.jianfu.dashboard.submission.matrix;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Up to when ledgers of a kind are due, for months from {@code firstMonth} on.
 *
 * @param region where it holds: a county or the city
 * @param ledgerKind code of the kind
 * @param day of the month that follows; null when the kind does not have to be sent in
 * @param notBefore for a first gathering of months that are long past; null when there is none
 * @param who has set it
 */
record DueRule(
        String region,
        String ledgerKind,
        LocalDate firstMonth,
        @Nullable Integer day,
        @Nullable LocalDate notBefore,
        String who,
        OffsetDateTime setAt) {}
