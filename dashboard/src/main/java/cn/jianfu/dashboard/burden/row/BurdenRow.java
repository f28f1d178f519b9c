package cn.jianfu.dashboard.burden.row;

import cn.jianfu.dashboard.burden.export.LedgerColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ledger, and the place that it was read from.
 *
 * @param countedOn null in registers, which say how things stand
 * @param unitName the unit as the ledger has it
 * @param estimated whether factors stood in for what the row does not say
 * @param details what else it says: a JSON object by the names of the ledger's fields
 * @param total rows that the filter finds in all
 */
record BurdenRow(
        @Nullable LocalDate countedOn,
        String name,
        String unitName,
        String resolvedUnit,
        String community,
        BigDecimal personHours,
        boolean estimated,
        String details,
        String path,
        String sheet,
        int rowNumber,
        long total)
        implements LedgerColumns.Placed {}
