package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.quantity.Reading;
import cn.jianfu.datasets.quantity.RowReading;
import cn.jianfu.datasets.quantity.TableReading;
import cn.jianfu.datasets.quantity.WrittenRow;
import cn.jianfu.datasets.quantity.WrittenRow.Struck;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes from a certificate's row what says how many certificates it stands for, and puts it into the row's values. */
final class RowQuantities {
    private final Layout layout;
    private final int number;
    private final int certificate;
    private final int unit;
    private final int quantity;
    private final int written;
    private final int outcome;
    private final int madeVoid;
    private final int valid;
    private final int remark;
    private final int options;
    /** Columns of which a word like 作废 says that the row is void: all but those that say it in a way of their own. */
    private final BitSet spoken = new BitSet();
    /** The columns of those cells that count where a row is crossed out. */
    private final int[] counting;

    private final TableReading rows = new TableReading();

    private @Nullable String numberAbove;

    private RowQuantities(Layout layout) {
        this.layout = layout;
        LedgerKind kind = layout.kind;
        number = kind.indexOf("certNo");
        certificate = kind.indexOf("certificate");
        unit = kind.indexOf("unit");
        quantity = kind.indexOf("quantity");
        written = kind.indexOf("quantityWritten");
        outcome = kind.indexOf("outcome");
        madeVoid = kind.indexOf("madeVoid");
        valid = kind.indexOf("valid");
        remark = kind.indexOf("remark");
        options = layout.columns.length + layout.dayParts.length;
        counting = IntStream.range(0, layout.columns.length)
                .filter(i -> kind.fields().get(i).required() || i == number || i == quantity)
                .map(i -> layout.columns[i])
                .filter(column -> column != Layout.NONE)
                .toArray();
        for (int field : new int[] {number, certificate, unit, quantity, outcome, madeVoid, valid, remark}) {
            if (layout.columns[field] != Layout.NONE) {
                spoken.set(layout.columns[field]);
            }
        }
    }

    /** Null where the ledger is not one of certificates. */
    static @Nullable RowQuantities of(Layout layout) {
        return layout.kind.fields().stream().anyMatch(field -> field.name().equals("quantity"))
                ? new RowQuantities(layout)
                : null;
    }

    /** What the row comes to. {@code cells} are those of {@link RowValues#read}. */
    Reading read(SheetRow row, @Nullable Cell[] cells, VerticalMerges merges) {
        WrittenRow whole = new WrittenRow(
                number(row, cells),
                numberAbove,
                text(cells[certificate]),
                text(cells[unit]),
                quantity(row, text(cells[quantity]), merges),
                ticked(cells),
                text(cells[outcome]),
                text(cells[madeVoid]),
                text(cells[valid]),
                text(cells[remark]),
                others(row),
                struck(row));
        Reading reading = rows.of(whole);
        if (whole.number() != null && !one(reading) && spread(row, number, whole.number(), merges) > 1) {
            // Several numbers that are merged over several rows are none's own.
            reading = rows.of(whole.withoutNumber());
        }
        List<String> numbers = numbers(reading);
        numberAbove = numbers.isEmpty() ? numberAbove : numbers.getLast();
        return reading;
    }

    /** The numbers that the row uses up. */
    static List<String> numbers(Reading reading) {
        return switch (reading) {
            case Reading.Issued issued -> issued.numbers();
            case Reading.SetAside aside -> aside.numbers();
            case Reading.Ask ask -> List.of();
        };
    }

    /** Puts what the row comes to into its values. */
    void put(Reading reading, @Nullable Object[] values) {
        switch (reading) {
            case Reading.Issued issued -> {
                values[quantity] = BigDecimal.valueOf(issued.certificates());
                // A range of numbers is written as numbers are.
                values[written] = kept(number, issued.written());
                values[outcome] = Outcome.ISSUED.name();
                if (values[certificate] instanceof String && issued.certificate() != null) {
                    values[certificate] = kept(certificate, issued.certificate());
                }
            }
            case Reading.SetAside aside -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = values[i] instanceof String text && RowReading.onlyVoid(text) ? null : values[i];
                }
                values[quantity] = BigDecimal.ZERO;
                values[outcome] = aside.outcome().name();
                String name = aside.certificate();
                values[certificate] = kept(certificate, name);
            }
            case Reading.Ask ask -> {}
        }
    }

    Fault fault(Reading.Said said) {
        int place =
                switch (said.about()) {
                    case ROW -> -1;
                    case NUMBER -> number;
                    case CERTIFICATE -> certificate;
                    case UNIT -> unit;
                    case QUANTITY -> layout.columns[quantity] == Layout.NONE ? layout.choice : quantity;
                    case RESULT -> outcome;
                    case REMARK -> remark;
                };
        Field field = place < 0 ? null : layout.kind.fields().get(place);
        return new Fault(
                said.code(),
                field == null ? null : field.label(),
                place < 0 ? Layout.NONE : layout.shownAt(place),
                said.value(),
                said.message());
    }

    private @Nullable String kept(int place, @Nullable String text) {
        return text == null ? null : Privacy.kept(layout.kind.fields().get(place), text);
    }

    private static boolean one(Reading reading) {
        return reading instanceof Reading.Issued issued && issued.numbers().size() <= 1;
    }

    /** The number that stands in the row itself. */
    private @Nullable String number(SheetRow row, @Nullable Cell[] cells) {
        boolean own = layout.columns[number] != Layout.NONE && row.text(layout.columns[number]) != null;
        return own ? text(cells[number]) : null;
    }

    /**
     * Over how many rows of several certificates a cell is merged that says more than one, 1 where it is the row's own.
     */
    private int spread(SheetRow row, int field, @Nullable String text, VerticalMerges merges) {
        if (text == null || text.equals("1") || layout.columns[field] == Layout.NONE) {
            return 1;
        }
        int height = merges.height(row, layout.columns[field]);
        return height > merges.height(row, layout.columns[certificate]) ? height : 1;
    }

    /**
     * A quantity merged over as many rows as it says is one for each; otherwise nobody knows which row has how many.
     */
    private @Nullable String quantity(SheetRow row, @Nullable String text, VerticalMerges merges) {
        int rows = spread(row, quantity, text, merges);
        if (rows == 1 || text == null) {
            return text;
        }
        return text.replaceAll("份$", "").equals(Integer.toString(rows)) ? "1" : text + "，合并 " + rows + " 行";
    }

    private static @Nullable String text(@Nullable Cell cell) {
        return cell == null ? null : cell.text();
    }

    /** A number in place of the tick says how many. */
    private @Nullable String ticked(@Nullable Cell[] cells) {
        for (int i = 0; i < layout.options.length; i++) {
            String text = text(cells[options + i]);
            if (text != null && digits(text) && Values.ticked(text)) {
                return text.equals("1") ? null : text;
            }
        }
        return null;
    }

    /** Nearly every tick is one character. */
    private static boolean digits(String text) {
        return text.length() == 1
                ? Character.isDigit(text.charAt(0))
                : text.codePoints().anyMatch(Character::isDigit);
    }

    private List<String> others(SheetRow row) {
        List<String> others = List.of();
        for (int column = 0; column < row.width(); column++) {
            String text = spoken.get(column) ? null : row.text(column);
            if (text != null && RowReading.mayBeVoid(text)) {
                others = others.isEmpty() ? new ArrayList<>() : others;
                others.add(text);
            }
        }
        return others;
    }

    /**
     * What of the row's own cells is crossed out, among those that count: what must be filled in, the number and the
     * quantity.
     */
    private Struck struck(SheetRow row) {
        boolean crossed = false;
        boolean plain = false;
        for (int column : counting) {
            Cell cell = row.cell(column);
            if (cell != null) {
                crossed |= cell.struck() != Cell.Struck.NOTHING;
                plain |= cell.struck() != Cell.Struck.ALL;
            }
        }
        return crossed ? plain ? Struck.PART : Struck.ALL : Struck.NOTHING;
    }
}
