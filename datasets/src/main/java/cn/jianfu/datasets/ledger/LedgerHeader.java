package cn.jianfu.datasets.ledger;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.EnumMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Which of a sheet's columns is which. */
final class LedgerHeader {
    /** A header further down than this is none. */
    static final int LAST_ROW = 30;

    private final Map<LedgerColumn, Integer> positions;

    private LedgerHeader(Map<LedgerColumn, Integer> positions) {
        this.positions = positions;
    }

    /** The row as a header, null when it lacks the date, the certificate's name or the demanding unit. */
    static @Nullable LedgerHeader in(Row row) {
        Map<LedgerColumn, Integer> positions = new EnumMap<>(LedgerColumn.class);
        for (Cell cell : row) {
            String text = CellText.of(cell);
            LedgerColumn column = text == null ? null : LedgerColumn.headed(WrittenForm.plain(text));
            if (column != null) {
                positions.putIfAbsent(column, cell.getColumnIndex());
            }
        }
        boolean complete = positions.containsKey(LedgerColumn.ISSUED_ON)
                && positions.containsKey(LedgerColumn.CERTIFICATE_NAME)
                && positions.containsKey(LedgerColumn.UNIT);
        return complete ? new LedgerHeader(positions) : null;
    }

    /** The row's cell in a column, null when there is none. */
    @Nullable
    Cell cell(Row row, LedgerColumn column) {
        Integer position = positions.get(column);
        return position == null || !row.hasCell(position) ? null : row.getCell(position);
    }

    /** The text in a column, null when blank. */
    @Nullable
    String text(Row row, LedgerColumn column) {
        Cell cell = cell(row, column);
        return cell == null ? null : CellText.of(cell);
    }
}
