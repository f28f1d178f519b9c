package cn.jianfu.datasets.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the rows of a sheet in the order of their numbers, where the file has them in another: Excel shows them so. The
 * rows must all be kept for that.
 */
final class RowOrder implements SheetSink {
    private final SheetSink sink;
    private final List<SheetRow> rows = new ArrayList<>();

    RowOrder(SheetSink sink) {
        this.sink = sink;
    }

    /** Whether some row of a sheet's XML has a smaller number than the row before it. */
    static boolean goesBack(byte[] xml) {
        int before = 0;
        // By what stands where a name of four characters would end, most places need not be looked at.
        for (int i = 0; i + 8 < xml.length; i += skip(xml[i + 3])) {
            if (xml[i + 3] == ' ' && xml[i] == 'r' && xml[i + 1] == 'o' && xml[i + 2] == 'w' && opens(xml, i)) {
                int number = number(xml, i + 3);
                if (number > 0 && number < before) {
                    return true;
                }
                before = Math.max(before, number);
            }
        }
        return false;
    }

    private static int skip(byte last) {
        return switch (last) {
            case 'w' -> 1;
            case 'o' -> 2;
            case 'r' -> 3;
            default -> 4;
        };
    }

    private static boolean opens(byte[] xml, int name) {
        return name > 0 && (xml[name - 1] == '<' || xml[name - 1] == ':');
    }

    /** The number that the tag states, 0 when it states none. */
    private static int number(byte[] xml, int from) {
        for (int i = from; i + 4 < xml.length && xml[i] != '>'; i++) {
            if (xml[i] == 'r' && xml[i + 1] == '=' && xml[i - 1] <= ' ') {
                int number = 0;
                for (int digit = i + 3; digit < xml.length && xml[digit] >= '0' && xml[digit] <= '9'; digit++) {
                    number = Math.min(number * 10 + xml[digit] - '0', CellReference.MOST_ROWS);
                }
                return number;
            }
        }
        return 0;
    }

    @Override
    public void start(SheetStart sheet) {
        throw new IllegalStateException("the sheet has started");
    }

    @Override
    public void row(SheetRow row) {
        rows.add(row);
    }

    @Override
    public void end() {
        rows.sort(Comparator.comparingInt(SheetRow::number));
        int last = 0;
        for (SheetRow row : rows) {
            // Two rows of one number would be told apart by nobody.
            last = Math.max(last + 1, row.number());
            sink.row(row.numbered(last));
        }
        rows.clear();
    }
}
