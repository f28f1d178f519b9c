package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of a ledger, typed. Its fields are those of its kind, in the same order. */
public final class LedgerRecord {
    private final LedgerKind kind;
    private final String sheet;
    private final int rowNumber;
    private final @Nullable String heading;
    private final @Nullable Object[] values;

    LedgerRecord(LedgerKind kind, String sheet, int rowNumber, @Nullable String heading, @Nullable Object[] values) {
        this.kind = kind;
        this.sheet = sheet;
        this.rowNumber = rowNumber;
        this.heading = heading;
        this.values = values;
    }

    public LedgerKind kind() {
        return kind;
    }

    public String sheet() {
        return sheet;
    }

    /** The community that the sheet's name or title tells, null when the row names one itself, or when they tell none. */
    public @Nullable String heading() {
        return heading;
    }

    /** As Excel counts, from 1. */
    public int rowNumber() {
        return rowNumber;
    }

    /**
     * A field's value: a {@link String}, a {@link LocalDate}, a {@link java.math.BigDecimal} or a {@link Boolean}; null when blank.
     *
     * @param field the field's place in {@link LedgerKind#fields()}
     */
    public @Nullable Object value(int field) {
        return values[field];
    }

    /** The text of a field, null when blank or when the field holds no text. */
    public @Nullable String text(int field) {
        return values[field] instanceof String text ? text : null;
    }

    /** The day of a field, null when blank or when the field holds no day. */
    public @Nullable LocalDate day(int field) {
        return values[field] instanceof LocalDate day ? day : null;
    }

    /** Without what it says, since it may be about people. */
    @Override
    public String toString() {
        return "LedgerRecord[" + kind.code() + " " + sheet + " 第" + rowNumber + "行]";
    }
}
