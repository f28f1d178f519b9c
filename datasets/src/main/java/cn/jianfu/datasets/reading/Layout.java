package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import java.util.Arrays;
import java.util.Map;

/** Which of a sheet's columns holds what. */
final class Layout {
    static final int NONE = -1;

    final LedgerKind kind;
    /** The column of each field, {@link #NONE} where there is none. */
    final int[] columns;
    /** The columns 年, 月 and 日 of the kind's first day. */
    final int[] dayParts = {NONE, NONE, NONE};
    /** The columns of the choices to tick. */
    final int[] options;

    final int splitDay;
    final int choice;

    Layout(LedgerKind kind, Map<Integer, Target> targets) {
        this.kind = kind;
        columns = new int[kind.fields().size()];
        Arrays.fill(columns, NONE);
        splitDay = HeadingIndex.firstDay(kind);
        choice = HeadingIndex.choice(kind);
        options = new int
                [choice >= 0 && kind.fields().get(choice).type() instanceof FieldType.OneOf oneOf
                        ? oneOf.options().size()
                        : 0];
        Arrays.fill(options, NONE);
        targets.forEach((column, target) -> {
            int[] places = places(target);
            int place = place(target);
            if (places[place] == NONE) {
                places[place] = column;
            }
        });
    }

    private int[] places(Target target) {
        return switch (target.role()) {
            case WHOLE -> columns;
            case YEAR, MONTH, DAY -> dayParts;
            case OPTION -> options;
        };
    }

    private static int place(Target target) {
        return switch (target.role()) {
            case WHOLE -> target.field();
            case YEAR -> 0;
            case MONTH -> 1;
            case DAY -> 2;
            case OPTION -> target.option();
        };
    }

    /** The place of the kind's field of a name, {@link #NONE} where the kind has none. */
    int field(String name) {
        for (int i = 0; i < columns.length; i++) {
            if (kind.fields().get(i).name().equals(name)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether all that must be filled in has a column. */
    boolean complete() {
        for (int i = 0; i < columns.length; i++) {
            if (kind.fields().get(i).required() && !has(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a field has a column, or columns. */
    boolean has(int field) {
        return columns[field] != NONE
                || field == splitDay && dayParts[1] != NONE && dayParts[2] != NONE
                || field == choice
                        && Arrays.stream(options)
                                        .filter(column -> column != NONE)
                                        .count()
                                >= 2;
    }

    boolean splitsDay() {
        return dayParts[1] != NONE && dayParts[2] != NONE;
    }

    /** How much of the kind is there. */
    int weight() {
        int weight = 0;
        for (int i = 0; i < columns.length; i++) {
            weight += columns[i] == NONE || kind.fields().get(i).beside() ? 0 : 1;
        }
        for (int column : dayParts) {
            weight += column == NONE ? 0 : 1;
        }
        for (int column : options) {
            weight += column == NONE ? 0 : 1;
        }
        return weight;
    }

    /** Where a field's faults are to be shown. */
    int shownAt(int field) {
        if (columns[field] != NONE) {
            return columns[field];
        }
        int[] others = field == choice ? options : field == splitDay ? dayParts : new int[0];
        for (int column : others) {
            if (column != NONE) {
                return column;
            }
        }
        return NONE;
    }

    /** Which field each target is of, for a message. */
    static String label(LedgerKind kind, Target target) {
        Field field = kind.fields().get(target.field());
        return switch (target.role()) {
            case WHOLE -> field.label();
            case YEAR -> field.label() + "·年";
            case MONTH -> field.label() + "·月";
            case DAY -> field.label() + "·日";
            case OPTION ->
                field.type() instanceof FieldType.OneOf oneOf
                        ? oneOf.options().get(target.option()).label()
                        : field.label();
        };
    }
}
