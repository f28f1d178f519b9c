package cn.jianfu.datasets.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;

/**
 * Where the parts of an {@code .xls} workbook begin. Every sheet is a part, whether it has cells, a chart, macros or a
 * module of programs; the charts within a sheet are
 * parts of their own inside it. Which part is which sheet's is told by its place in the file, not by counting.
 *
 * @param places where the parts begin, in bytes, in their order
 * @param outer whether each of them lies within no other
 * @see <a href="https://learn.microsoft.com/openspecs/office_file_formats/ms-xls/">[MS-XLS] 2.1.7.20 and 2.4.28
 *     (BoundSheet8.lbPlyPos)</a>
 */
record XlsSubstreams(List<Integer> places, List<Boolean> outer, boolean old) {
    private static final int HEAD = 4;
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int BIFF8 = 0x0600;

    /** Steps from record to record; what they say is not looked at. */
    static XlsSubstreams of(byte[] stream) {
        List<Integer> places = new ArrayList<>();
        List<Boolean> outer = new ArrayList<>();
        boolean old = stream.length > HEAD && number(stream, 0) != BEGIN && (number(stream, 0) & 0xF0FF) == 0x0009;
        int depth = 0;
        for (int at = 0; at + HEAD <= stream.length; at += HEAD + number(stream, at + 2)) {
            int sort = number(stream, at);
            if (sort == BEGIN) {
                old |= places.isEmpty() && at + HEAD + 2 <= stream.length && number(stream, at + HEAD) < BIFF8;
                places.add(at);
                outer.add(depth == 0);
                depth++;
            } else if (sort == END && depth > 0) {
                depth--;
            }
        }
        return new XlsSubstreams(places, outer, old);
    }

    /** The sheets by the number of the part that each begins with, counted from 0. */
    Map<Integer, BoundSheetRecord> sheets(List<BoundSheetRecord> listed) {
        Map<Integer, BoundSheetRecord> sheets = new HashMap<>();
        for (BoundSheetRecord sheet : listed) {
            int part = places.indexOf(sheet.getPositionOfBof());
            if (part > 0) {
                sheets.putIfAbsent(part, sheet);
            }
        }
        return sheets.isEmpty() ? counted(listed) : sheets;
    }

    /** Some programs do not write where sheets begin. Then they come in the order in which they are listed. */
    private Map<Integer, BoundSheetRecord> counted(List<BoundSheetRecord> listed) {
        Map<Integer, BoundSheetRecord> sheets = new HashMap<>();
        for (int part = 1; part < places.size() && sheets.size() < listed.size(); part++) {
            if (outer.get(part)) {
                sheets.put(part, listed.get(sheets.size()));
            }
        }
        return sheets;
    }

    private static int number(byte[] stream, int at) {
        return (stream[at] & 0xFF) | (stream[at + 1] & 0xFF) << 8;
    }
}
