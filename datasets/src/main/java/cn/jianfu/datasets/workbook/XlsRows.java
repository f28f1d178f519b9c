package cn.jianfu.datasets.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Puts an {@code .xls} workbook's records together as rows. */
final class XlsRows {
    /** Each sheet by the number of the part that it begins with. */
    private final Map<Integer, SheetStart> starts;

    private final SheetSink sink;
    private final NumberCells numbers;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<Integer> fontsOfStyles = new ArrayList<>();
    private final List<Boolean> fonts = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final RowBuilder row = new RowBuilder();
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitingText;
    private int part = -1;
    /** How many parts of other sorts, such as charts, are open within the sheet. */
    private int within;

    private boolean inSheet;
    private int current = -1;

    XlsRows(boolean from1904, Map<Integer, SheetStart> starts, SheetSink sink) {
        this.starts = starts;
        this.sink = sink;
        this.numbers = new NumberCells(from1904);
    }

    void take(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> endPart();
            case SSTRecord table -> strings = table;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case FontRecord font -> fonts.add(font.isStruckout());
            case ExtendedFormatRecord style -> {
                styles.add((int) style.getFormatIndex());
                fontsOfStyles.add((int) style.getFontIndex());
            }
            case RowRecord shape -> {
                if (shape.getZeroHeight()) {
                    hidden.add(shape.getRowNumber());
                }
            }
            case LabelSSTRecord label -> put(label, worded(text(label), label));
            case LabelRecord label -> put(label, worded(Cell.text(label.getValue()), label));
            case NumberRecord number -> put(number, number(number.getValue(), number.getXFIndex()));
            case RKRecord number -> put(number, number(number.getRKNumber(), number.getXFIndex()));
            case BoolErrRecord value ->
                put(value, value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> {
                FormulaRecord formula = awaitingText;
                if (formula != null) {
                    put(formula, worded(Cell.text(text.getString()), formula));
                    awaitingText = null;
                }
            }
            default -> {}
        }
    }

    /** A file cut off may lack the last sheet's end. */
    void end() {
        endSheet();
    }

    private void begin(BOFRecord begin) {
        SheetStart start = starts.get(++part);
        if (start == null) {
            // A chart's own numbers are no cells of the sheet.
            within++;
            return;
        }
        endSheet();
        within = 0;
        hidden.clear();
        current = -1;
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            inSheet = true;
            sink.start(start);
        }
    }

    private void endPart() {
        if (within > 0) {
            within--;
        } else {
            endSheet();
        }
    }

    private void endSheet() {
        if (inSheet) {
            flush();
            inSheet = false;
            sink.end();
        }
    }

    private void flush() {
        if (current >= 0) {
            sink.row(row.build());
            current = -1;
        }
    }

    private void put(CellValueRecordInterface place, @Nullable Cell cell) {
        if (!inSheet || within > 0) {
            return;
        }
        if (place.getRow() != current) {
            flush();
            current = place.getRow();
            row.begin(current + 1, hidden.contains(current));
        }
        row.put(
                place.getColumn(),
                cell != null && cell.struck() == Cell.Struck.NOTHING && style(place.getXFIndex())
                        ? cell.crossed(Cell.Struck.ALL)
                        : cell);
    }

    /** Whether the font of a style crosses out. */
    private boolean style(short style) {
        return style >= 0 && style < fontsOfStyles.size() && crossesOut(fontsOfStyles.get(style));
    }

    /** Fonts are numbered from 0, and there is no number 4 ([MS-XLS] 2.5.129, FontIndex). */
    private boolean crossesOut(int font) {
        int place = font > 4 ? font - 1 : font;
        return place >= 0 && place < fonts.size() && fonts.get(place);
    }

    private @Nullable Cell text(LabelSSTRecord label) {
        SSTRecord table = strings;
        if (table == null || label.getSSTIndex() < 0 || label.getSSTIndex() >= table.getNumUniqueStrings()) {
            return null;
        }
        UnicodeString text = table.getString(label.getSSTIndex());
        Cell cell = Cell.text(text.getString());
        if (cell == null || text.getFormatRunCount() == 0) {
            return cell;
        }
        Runs runs = new Runs();
        String whole = text.getString();
        int from = 0;
        boolean crossed = style(label.getXFIndex());
        for (int i = 0; i < text.getFormatRunCount(); i++) {
            FormatRun run = text.getFormatRun(i);
            int to = Math.clamp(run.getCharacterPos(), from, whole.length());
            runs.text(whole.substring(from, to), crossed);
            crossed = crossesOut(run.getFontIndex());
            from = to;
        }
        runs.text(whole.substring(from), crossed);
        return cell.crossed(runs.struck());
    }

    private void formula(FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> {
                if (formula.hasCachedResultString()) {
                    awaitingText = formula;
                }
            }
            case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error((byte) formula.getCachedErrorValue()));
            case NUMERIC -> put(formula, number(formula.getValue(), formula.getXFIndex()));
            case BLANK, FORMULA, _NONE -> {}
        }
    }

    private @Nullable Cell number(double value, short style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        return numbers.cell(value, format, formats.get(format));
    }

    /** With the words that the cell's format adds to a text. */
    private @Nullable Cell worded(@Nullable Cell cell, CellValueRecordInterface place) {
        short style = place.getXFIndex();
        String code = style >= 0 && style < styles.size() ? formats.get(styles.get(style)) : null;
        TextFormat format = code == null || cell == null ? null : TextFormat.of(code);
        return format == null || cell == null ? cell : format.shown(cell);
    }

    private static Cell truth(boolean value) {
        return new Cell(Cell.Kind.BOOLEAN, value ? "TRUE" : "FALSE");
    }

    private static Cell error(byte code) {
        return new Cell(
                Cell.Kind.ERROR,
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?");
    }
}
