package cn.jianfu.datasets.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table's rows as {@link RowReading} does. Nearly all rows are of one certificate, with names, remarks and
 * results that other rows have too; they are done with at a
 * glance.
 */
public final class TableReading {
    private final OrdinaryCells certificates = new OrdinaryCells(RowReading::ordinaryCertificate);
    private final OrdinaryCells units = new OrdinaryCells(RowReading::ordinaryUnit);
    private final OrdinaryCells quantities = new OrdinaryCells(RowReading::ordinaryQuantity);
    private final OrdinaryCells results = new OrdinaryCells(RowReading::ordinaryResult);
    private final OrdinaryCells remarks = new OrdinaryCells(RowReading::ordinaryRemark);

    /** Reads a row. */
    public Reading of(WrittenRow row) {
        String number = row.number();
        return ordinary(row) && oneNumber(number, row.numberAbove())
                ? new Reading.Issued(1, null, null, number == null ? List.of() : List.of(number), null)
                : RowReading.of(row);
    }

    private boolean ordinary(WrittenRow row) {
        return row.struck() == WrittenRow.Struck.NOTHING
                && row.ticked() == null
                && row.madeVoid() == null
                && row.valid() == null
                && row.others().isEmpty()
                && certificates.is(row.certificate())
                && units.is(row.unit())
                && quantities.is(row.quantity())
                && results.is(row.result())
                && remarks.is(row.remark());
    }

    /** Whether the number stands for one certificate, where nothing else says more. */
    private static boolean oneNumber(@Nullable String number, @Nullable String above) {
        if (number == null || NumberSpan.plainlyOne(number)) {
            return true;
        }
        String folded = RowReading.folded(number);
        if (VoidWords.possible(folded)) {
            return false;
        }
        NumberSpan span = NumberSpan.of(folded, above);
        return span.standing() != NumberSpan.Standing.UNCLEAR
                && (span.standing() == NumberSpan.Standing.POSSIBLE
                        || span.numbers().size() == 1);
    }
}
