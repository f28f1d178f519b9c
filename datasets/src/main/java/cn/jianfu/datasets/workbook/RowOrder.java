package cn.jianfu.datasets.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the rows of a sheet in the order of their numbers, where the file has them in another: Excel shows them so. The
 * rows must all be kept for that.
 */
final class RowOrder implements SheetSink {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = ONES << 7;
    private static final long W = ONES * 'w';

    private final SheetSink sink;
    private final List<SheetRow> rows = new ArrayList<>();

    RowOrder(SheetSink sink) {
        this.sink = sink;
    }

    /** Whether some row of a sheet's XML has a smaller number than the row before it. */
    static boolean goesBack(byte[] xml) {
        int before = 0;
        for (int w = next(xml, 3); w + 6 < xml.length; w = next(xml, w + 1)) {
            if (xml[w + 1] == ' ' && xml[w - 1] == 'o' && xml[w - 2] == 'r' && opens(xml, w - 2)) {
                int number = number(xml, w + 1);
                if (number > 0 && number < before) {
                    return true;
                }
                before = Math.max(before, number);
            }
        }
        return false;
    }

    /** Where the next w stands, of which a sheet has few but those of its rows: eight bytes are looked at together. */
    private static int next(byte[] xml, int from) {
        int i = from;
        while (i + Long.BYTES <= xml.length) {
            long others = (long) EIGHT_BYTES.get(xml, i) ^ W;
            if ((others - ONES & ~others & HIGHEST) != 0) {
                break;
            }
            i += Long.BYTES;
        }
        while (i < xml.length && xml[i] != 'w') {
            i++;
        }
        return i;
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
