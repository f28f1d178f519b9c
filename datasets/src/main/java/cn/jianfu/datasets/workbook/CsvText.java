package cn.jianfu.datasets.workbook;

import java.util.BitSet;
import java.util.List;

/** Text in columns: comma-, tab- or semicolon-separated, in UTF-8, UTF-16 or GB18030. */
final class CsvText {
    private CsvText() {}

    static void read(String name, byte[] bytes, SheetSink sink) throws UnreadableWorkbookException {
        TextLines lines = TextLines.of(bytes);
        TextShape shape = TextShape.of(lines.copy());
        CsvRecords records = new CsvRecords(lines, shape);
        sink.start(new SheetStart(name, false, true, false, List::of, BitSet::new));
        RowBuilder row = new RowBuilder();
        int number = 0;
        for (List<String> fields = records.next(); fields != null; fields = records.next()) {
            row.begin(++number, false);
            for (int column = 0; column < fields.size(); column++) {
                row.put(column, Cell.text(unwrapped(fields.get(column))));
            }
            if (fields.size() > shape.width() && TextShape.filled(fields) > shape.filled()) {
                row.surplus(fields.size() - shape.width());
            }
            sink.row(row.build());
        }
        sink.end();
    }

    /** {@code ="0001"} is how numbers keep their zeros, {@code \\N} what MySQL writes where nothing is. */
    private static String unwrapped(String written) {
        if (written.equals("\\N")) {
            return "";
        }
        return written.length() > 3 && written.startsWith("=\"") && written.endsWith("\"")
                ? written.substring(2, written.length() - 1)
                : written;
    }
}
