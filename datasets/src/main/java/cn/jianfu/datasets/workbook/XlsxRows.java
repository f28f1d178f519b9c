package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an {@code .xlsx} workbook. */
final class XlsxRows {
    private static final int MOST_ROWS = 1_048_576;
    /** Excel's own limit; what is beyond is not kept. */
    private static final int LONGEST = 32_767;

    private final SharedStrings strings;
    private final NumberCells numbers;
    private final SheetSink sink;
    private final RowBuilder row = new RowBuilder();
    private final StringBuilder text = new StringBuilder();
    private final BitSet hiddenColumns = new BitSet();
    private final PlainCell plain = new PlainCell();
    private int rowNumber;
    private boolean stated;
    private boolean open;
    private int column;

    XlsxRows(SharedStrings strings, NumberCells numbers, SheetSink sink) {
        this.strings = strings;
        this.numbers = numbers;
        this.sink = sink;
    }

    /** The columns that nobody sees, as far as the sheet has been read: it tells them before its rows. */
    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    void read(InputStream in) throws IOException {
        SheetScanner xml = new SheetScanner(in);
        while (true) {
            while (open && stated && plain.next(xml)) {
                putPlain();
            }
            if (!xml.nextTag()) {
                throw new IOException("a sheet without an end");
            }
            if (xml.is("c")) {
                if (!xml.closing()) {
                    readCell(xml);
                }
            } else if (xml.is("row")) {
                if (!xml.closing()) {
                    begin(xml);
                }
                if (xml.closing() || xml.empty()) {
                    flush();
                }
            } else if (xml.is("col") && !xml.closing()) {
                hide(xml);
            } else if (xml.is("sheetData") && (xml.closing() || xml.empty())) {
                return;
            }
        }
    }

    private void hide(SheetScanner xml) {
        int from = 0;
        int to = 0;
        boolean hidden = false;
        while (xml.nextAttribute()) {
            if (xml.attributeIs("min")) {
                from = number(xml);
            } else if (xml.attributeIs("max")) {
                to = number(xml);
            } else if (xml.attributeIs("hidden")) {
                hidden = xml.at(xml.value()) == '1' || xml.at(xml.value()) == 't';
            }
        }
        if (hidden && from > 0 && from <= to) {
            hiddenColumns.set(from - 1, Math.min(to, SheetRow.MOST_COLUMNS));
        }
    }

    private void begin(SheetScanner xml) {
        int number = 0;
        boolean hidden = false;
        while (xml.nextAttribute()) {
            if (xml.attributeLetter() == 'r') {
                number = number(xml);
            } else if (xml.attributeIs("hidden")) {
                hidden = xml.at(xml.value()) == '1' || xml.at(xml.value()) == 't';
            }
        }
        stated = number > 0;
        rowNumber = next(number);
        column = -1;
        open = true;
        row.begin(rowNumber, hidden);
    }

    /** Two rows of one number would be told apart by nobody. Whoever puts rows in order takes them as they are. */
    private int next(int number) {
        return sink instanceof RowOrder && number > 0 ? number : Math.max(rowNumber + 1, number);
    }

    private void flush() {
        if (open) {
            sink.row(row.build());
            open = false;
        }
    }

    private void putPlain() throws IOException {
        column = plain.column == PlainCell.NEXT ? column + 1 : plain.column;
        if (plain.value != PlainCell.BLANK) {
            boolean text = plain.type == 's';
            Cell cell = text ? strings.cell(plain.value) : numbers.cell(plain.value, plain.style);
            row.put(column, cell == null ? null : styled(cell, text, plain.style));
        }
    }

    /** A cell with what its style adds to it. */
    private Cell styled(Cell cell, boolean text, int style) {
        Cell worded = text ? numbers.worded(cell, style) : cell;
        return numbers.struck(style) ? worded.crossed(Cell.Struck.ALL) : worded;
    }

    private void readCell(SheetScanner xml) throws IOException {
        column++;
        int style = 0;
        char type = 'n';
        while (xml.nextAttribute()) {
            switch (xml.attributeLetter()) {
                case 'r' -> {
                    column = column(xml, column);
                    if (!stated) {
                        // Some programs number the cells alone.
                        stated = true;
                        rowNumber = Math.max(rowNumber, row(xml));
                        row.numbered(rowNumber);
                    }
                }
                case 's' -> style = number(xml);
                case 't' -> type = type(xml);
                default -> {}
            }
        }
        boolean formula = false;
        Cell cell = null;
        boolean more = !xml.empty();
        boolean beside = false;
        boolean inline = false;
        Runs runs = null;
        text.setLength(0);
        while (more) {
            if (!xml.nextTag()) {
                throw new IOException("a cell without an end");
            }
            if (xml.is("c")) {
                more = !xml.closing();
            } else if (xml.is("v") && !xml.closing() && !xml.empty() && type != 'i') {
                cell = switch (type) {
                    case 's' -> strings.cell(xml.wholeNumber(true));
                    case 'n' -> number(xml, style);
                    default -> cell(type, Escapes.resolved(xml.text(LONGEST)));
                };
            } else if (xml.is("f") && !xml.closing()) {
                formula = true;
            } else if (xml.is("is")) {
                inline = !xml.closing() && !xml.empty();
                cell = xml.closing() ? Cell.text(Escapes.resolved(text.toString())) : cell;
                cell = cell == null || runs == null ? cell : cell.crossed(runs.struck());
            } else if (inline && xml.is("r") && !xml.closing()) {
                runs = runs == null ? new Runs() : runs;
                runs.begin();
            } else if (runs != null && xml.is("strike") && !xml.closing()) {
                runs.strike(xml);
            } else if (xml.is("rPh")) {
                beside = !xml.closing() && !xml.empty();
            } else if (xml.is("t") && inline && !beside && !xml.closing() && !xml.empty()) {
                int length = text.length();
                xml.text(text, LONGEST);
                if (runs != null) {
                    runs.text(text, length);
                }
            }
        }
        if (cell == null && formula) {
            cell = new Cell(Cell.Kind.UNCALCULATED, "公式");
        }
        if (open) {
            row.put(column, cell == null ? null : styled(cell, type != 'n', style));
        }
    }

    private @Nullable Cell number(SheetScanner xml, int style) throws IOException {
        int whole = xml.wholeNumber(false);
        return whole < 0 ? numbers.cell(xml.text(LONGEST).strip(), style) : numbers.cell(whole, style);
    }

    private static int column(SheetScanner xml, int next) {
        int place = xml.value();
        int stated = 0;
        for (byte c = xml.at(place); c >= 'A' && c <= 'Z'; c = xml.at(++place)) {
            stated = Math.min(stated * 26 + c - 'A' + 1, SheetRow.MOST_COLUMNS + 1);
        }
        return stated == 0 ? next : stated - 1;
    }

    private static int row(SheetScanner xml) {
        int place = xml.value();
        int row = 0;
        for (byte c = xml.at(place); c != '"' && c != '\'' && row < MOST_ROWS; c = xml.at(++place)) {
            row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
        }
        return row <= MOST_ROWS ? row : 0;
    }

    /** The number that the attribute's value begins with, 0 when it is none. */
    private static int number(SheetScanner xml) {
        int place = xml.value();
        int number = 0;
        for (byte c = xml.at(place); c >= '0' && c <= '9' && number < MOST_ROWS; c = xml.at(++place)) {
            number = number * 10 + c - '0';
        }
        return number <= MOST_ROWS ? number : 0;
    }

    /** {@code s} shared, {@code i} inline, {@code t} other text, {@code b} boolean, {@code e} error, {@code n} number. */
    private static char type(SheetScanner xml) {
        int place = xml.value();
        return switch (xml.at(place)) {
            case 's' -> xml.at(place + 1) == 't' ? 't' : 's';
            case 'i' -> 'i';
            case 'd' -> 't';
            case 'b' -> 'b';
            case 'e' -> 'e';
            default -> 'n';
        };
    }

    private static @Nullable Cell cell(char type, String value) {
        return switch (type) {
            case 'b' -> new Cell(Cell.Kind.BOOLEAN, value.contains("1") || value.contains("true") ? "TRUE" : "FALSE");
            case 'e' -> new Cell(Cell.Kind.ERROR, value);
            default -> Cell.text(value);
        };
    }
}
