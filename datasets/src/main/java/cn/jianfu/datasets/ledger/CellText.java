package cn.jianfu.datasets.ledger;

import cn.jianfu.datasets.text.WrittenForm;
import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell says, as a person would read it off the screen. */
final class CellText {
    /** Longer text in a ledger's cell is something else that was pasted there. */
    private static final int LONGEST = 500;

    private CellText() {}

    /** The text, without blanks around it; null when there is nothing, or an error such as {@code #REF!}. */
    static @Nullable String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return null;
        }
        BigDecimal number = number(cell);
        String text = number != null
                ? number.stripTrailingZeros().toPlainString()
                : cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (text == null || WrittenForm.blank(text)) {
            return null;
        }
        String stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    /** The number in a number cell, null in any other. */
    static @Nullable BigDecimal number(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asNumber() : null;
    }
}
