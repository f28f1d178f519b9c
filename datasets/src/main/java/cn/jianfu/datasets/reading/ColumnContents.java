package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What stands in the columns of a table, as far as it says what they are. Before a layout that somebody has confirmed
 * for one table is applied to another, the other's
 * cells are held against it: a heading may be the same and mean something else, and a table without headings says
 * nothing but by its cells.
 */
final class ColumnContents {
    private static final int SAMPLED = 40;
    private static final double CLEARLY = 0.7;
    private static final double MOSTLY = 0.5;
    private static final Pattern FIGURE = Pattern.compile("[0-9〇零一二两三四五六七八九十半]");
    private static final Pattern SERIAL = Pattern.compile("[0-9.]{1,12}");
    private static final Pattern PERSON = Pattern.compile("[\\u4e00-\\u9fa5·]{2,4}");
    /** What the cells of the kinds' required fields look like. */
    private static final List<Pattern> TELLING = LedgerKinds.all().stream()
            .map(LedgerKind::fields)
            .flatMap(List::stream)
            .filter(Field::required)
            .map(Field::contents)
            .filter(Objects::nonNull)
            .map(Pattern::pattern)
            .distinct()
            .map(Pattern::compile)
            .toList();

    private final List<List<Cell>> columns = new ArrayList<>();

    private ColumnContents(List<SheetRow> rows) {
        int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
        for (int column = 0; column < width; column++) {
            List<Cell> cells = new ArrayList<>();
            for (SheetRow row : rows) {
                Cell cell = row.cell(column);
                if (cell != null && cell.text() != null) {
                    cells.add(cell);
                }
            }
            columns.add(cells);
        }
    }

    /** Of the first rows of a table that begins with a given one; lines that divide it are passed over. */
    static ColumnContents from(List<SheetRow> rows, int first) {
        return new ColumnContents(rows.subList(first, Math.min(rows.size(), first + SAMPLED)).stream()
                .filter(row -> HeaderFinder.filled(row) >= 2)
                .toList());
    }

    /**
     * A digest of what each column looks like: the same for another month of the same ledger, another where two columns
     * have changed places.
     */
    String digest() {
        StringBuilder looks = new StringBuilder();
        columns.forEach(cells -> looks.append(look(cells)).append('|'));
        return Fingerprint.digest(looks.toString());
    }

    private static String look(List<Cell> cells) {
        if (cells.isEmpty()) {
            return "";
        }
        if (part(cells, ColumnContents::serial) >= CLEARLY) {
            return "number";
        }
        if (part(cells, ColumnContents::dateLike) >= CLEARLY) {
            return "day";
        }
        for (int i = 0; i < TELLING.size(); i++) {
            if (part(cells, like(TELLING.get(i))) >= CLEARLY) {
                return "like" + i;
            }
        }
        return part(cells, cell -> PERSON.matcher(cell.shown()).matches()) >= CLEARLY ? "person" : "text";
    }

    /**
     * Whether most cells of each column look like what a layout takes it for; a column without cells speaks against
     * nothing.
     */
    boolean fit(Layout layout) {
        for (int i = 0; i < layout.columns.length; i++) {
            List<Cell> cells = cells(layout.columns[i]);
            if (!cells.isEmpty() && !fits(layout.kind.fields().get(i), cells)) {
                return false;
            }
        }
        for (int column : layout.dayParts) {
            List<Cell> cells = cells(column);
            if (!cells.isEmpty() && part(cells, cell -> like(FIGURE).test(cell) && !dateLike(cell)) < MOSTLY) {
                return false;
            }
        }
        return true;
    }

    private List<Cell> cells(int column) {
        return column < 0 || column >= columns.size() ? List.of() : columns.get(column);
    }

    private static boolean fits(Field field, List<Cell> cells) {
        return switch (field.type()) {
            case FieldType.Day day -> part(cells, ColumnContents::dateLike) >= MOSTLY;
            case FieldType.Amount amount -> part(cells, like(FIGURE)) >= MOSTLY;
            case FieldType.YesNo yesNo -> part(cells, ColumnContents::dateLike) < MOSTLY;
            case FieldType.OneOf oneOf -> part(cells, ColumnContents::dateLike) < MOSTLY;
            case FieldType.Text text -> fitsText(field, cells);
        };
    }

    /** Words that have to be there must look like what they are; others must not be days. */
    private static boolean fitsText(Field field, List<Cell> cells) {
        if (part(cells, ColumnContents::dateLike) >= MOSTLY) {
            return false;
        }
        if (!field.required()) {
            return true;
        }
        Pattern contents = field.contents();
        return contents == null ? part(cells, ColumnContents::serial) < MOSTLY : part(cells, like(contents)) >= MOSTLY;
    }

    private static Predicate<Cell> like(Pattern pattern) {
        return cell -> pattern.matcher(WrittenForm.plain(cell.shown())).find();
    }

    private static boolean serial(Cell cell) {
        return SERIAL.matcher(WrittenForm.plain(cell.shown())).matches() && !dateLike(cell);
    }

    /** A day, or what somebody meant to be one: 2023-2-30 is no name. */
    private static boolean dateLike(Cell cell) {
        String shown = cell.shown();
        if (shown.length() <= 2 || shown.length() > 20) {
            return false;
        }
        return switch (new DateText(false, 2000, 1, new DayYears(2000, null, null)).read(cell)) {
            case DateReading.Known known -> true;
            case DateReading.Unknown unknown ->
                !unknown.code().equals("UNREADABLE_DATE") && !unknown.code().equals("MISSING_DATE");
        };
    }

    private static double part(List<Cell> cells, Predicate<Cell> alike) {
        return (double) cells.stream().filter(alike).count() / cells.size();
    }
}
