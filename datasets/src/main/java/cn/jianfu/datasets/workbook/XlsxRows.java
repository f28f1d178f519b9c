package cn.jianfu.datasets.workbook;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an {@code .xlsx} workbook. */
final class XlsxRows {
    private final SharedStrings strings;
    private final NumberCells numbers;
    private final SheetSink sink;
    private final RowBuilder row = new RowBuilder();
    private final StringBuilder text = new StringBuilder();
    private int rowNumber;
    private boolean open;
    private int column;

    XlsxRows(SharedStrings strings, NumberCells numbers, SheetSink sink) {
        this.strings = strings;
        this.numbers = numbers;
        this.sink = sink;
    }

    void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(in);
        while (xml.hasNext()) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("c")) {
                    readCell(xml);
                } else if (name.equals("row")) {
                    begin(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("row")) {
                    flush();
                } else if (name.equals("sheetData")) {
                    return;
                }
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        int number = rowNumber + 1;
        boolean hidden = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("r")) {
                String digits = xml.getAttributeValue(i);
                int stated = CellReference.row(digits, 0, digits.length());
                // Rows that go back would be counted twice.
                number = Math.max(number, stated);
            } else if (name.equals("hidden")) {
                hidden = Xml.flag(xml.getAttributeValue(i));
            }
        }
        rowNumber = number;
        column = -1;
        open = true;
        row.begin(number, hidden);
    }

    private void flush() {
        if (open) {
            sink.row(row.build());
            open = false;
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        int style = 0;
        char type = 'n';
        column++;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.length() != 1) {
                continue;
            }
            String value = xml.getAttributeValue(i);
            switch (name.charAt(0)) {
                case 'r' -> {
                    int stated = CellReference.column(value, 0);
                    column = stated < 0 ? SheetRow.MOST_COLUMNS : stated;
                }
                case 's' -> style = digits(value);
                case 't' -> type = type(value);
                default -> {}
            }
        }
        boolean formula = false;
        Cell cell = null;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                String name = xml.getLocalName();
                SharedStrings.appendText(xml, text);
                if (name.equals("v") && type != 'i' || name.equals("is")) {
                    cell = cell(type, style);
                } else if (name.equals("f")) {
                    formula = true;
                }
            }
        }
        if (cell == null && formula && type != 't') {
            cell = new Cell(Cell.Kind.UNCALCULATED, "公式");
        }
        if (open) {
            row.put(column, cell);
        }
    }

    private @Nullable Cell cell(char type, int style) {
        return switch (type) {
            case 's' -> text.isEmpty() ? null : strings.cell(digits(text));
            case 'n' -> text.isEmpty() ? null : numbers.cell(text.toString(), style);
            case 'b' ->
                new Cell(Cell.Kind.BOOLEAN, text.indexOf("1") >= 0 || text.indexOf("true") >= 0 ? "TRUE" : "FALSE");
            case 'e' -> new Cell(Cell.Kind.ERROR, text.toString());
            default -> Cell.text(text.toString());
        };
    }

    /** {@code s} shared, {@code i} inline, {@code t} other text, {@code b} boolean, {@code e} error, {@code n} number. */
    private static char type(String value) {
        return switch (value) {
            case "s" -> 's';
            case "inlineStr" -> 'i';
            case "str", "d" -> 't';
            case "b" -> 'b';
            case "e" -> 'e';
            default -> 'n';
        };
    }

    private static int digits(CharSequence digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || number > 100_000_000) {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
