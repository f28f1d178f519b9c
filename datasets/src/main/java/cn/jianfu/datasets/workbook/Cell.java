package cn.jianfu.datasets.workbook;

import cn.jianfu.datasets.text.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is not blank.
 *
 * @param shown what a person reads off the screen, without blanks around it; a date as {@code 2023-03-05}, with {@code T09:30} when it has a time
 * @param number the number behind a text that is one by its format alone: 12 of 12户; null of all others
 * @param struck how much of it is crossed out
 */
public record Cell(Kind kind, String shown, @Nullable String number, Struck struck) {
    /** Longer text in a ledger's cell is something else that was pasted there. */
    static final int LONGEST = 500;

    Cell(Kind kind, String shown) {
        this(kind, shown, null, Struck.NOTHING);
    }

    Cell(Kind kind, String shown, @Nullable String number) {
        this(kind, shown, number, Struck.NOTHING);
    }

    /** How much of a cell is crossed out. */
    public enum Struck {
        NOTHING,
        PART,
        ALL
    }

    /** What sort of value a cell holds. */
    public enum Kind {
        TEXT,
        /** A number that is not formatted as a date; dates without their format come as such. */
        NUMBER,
        DATE,
        /** {@code TRUE} or {@code FALSE}. */
        BOOLEAN,
        /** An error such as {@code #REF!}: nothing that a person meant. */
        ERROR,
        /** A formula that was saved without its value. */
        UNCALCULATED,
        /** A text that the file refers to and no longer holds. */
        LOST
    }

    /** The same, crossed out. */
    Cell crossed(Struck how) {
        return how == struck ? this : new Cell(kind, shown, number, how);
    }

    /**
     * The text, null when the cell shows nothing that counts: an error, a formula without its value, a text that is
     * lost.
     */
    public @Nullable String text() {
        return switch (kind) {
            case TEXT, NUMBER, DATE, BOOLEAN -> shown;
            case ERROR, UNCALCULATED, LOST -> null;
        };
    }

    /** A cell with text in it, null when it is blank. What is beyond 500 characters is cut off. */
    static @Nullable Cell text(String written) {
        if (WrittenForm.blank(written) && !isDitto(written)) {
            return null;
        }
        String stripped = written.strip();
        return new Cell(Kind.TEXT, stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped);
    }

    /** A quotation mark alone says “as above”, though in a name it says nothing. */
    private static boolean isDitto(String written) {
        String stripped = written.strip();
        return !stripped.isEmpty()
                && stripped.length() <= 2
                && stripped.chars().allMatch(c -> "\"”″'’".indexOf(c) >= 0);
    }
}
