package cn.jianfu.datasets.workbook;

/**
 * A cell of a sheet's XML as nearly all of them are written, {@code <c r="B7" s="1" t="s"><v>12</v></c>}, taken in one
 * go: from tag to tag each of its bytes would be looked at several times. Whatever is written in another way is left to
 * {@link SheetScanner}, which reads both alike.
 */
final class PlainCell {
    /** The cell does not say in which column it stands. */
    static final int NEXT = -1;
    /** The cell says nothing. */
    static final int BLANK = -1;

    /** So much must have been read for a cell to be taken; longer ones are not written plainly. */
    private static final int LONGEST = 128;

    private static final int LONGEST_VALUE = 9;
    private static final int LONGEST_STYLE = 6;
    private static final int LETTERS = 26;
    private static final byte[] END = {'<', '/', 'v', '>', '<', '/', 'c', '>'};
    private static final int HEAD = 4;

    /** Counted from 0; {@link #NEXT} where it is not stated. */
    int column;

    int style;
    /** {@code s} for a shared text, {@code n} for a number. */
    byte type;
    /** The number, or the text's place; {@link #BLANK} where there is none. */
    int value;

    /** Takes the cell that comes next, if it is one of these; else nothing is passed. */
    boolean next(ByteWindow xml) {
        byte[] bytes = xml.buffer;
        int i = xml.at;
        if (xml.limit - i < LONGEST || bytes[i] != '<' || bytes[i + 1] != 'c' || bytes[i + 2] != ' ') {
            return false;
        }
        i = attributes(bytes, i + 2, xml.at + LONGEST / 2);
        if (i < 0) {
            return false;
        }
        if (bytes[i] == '/' && bytes[i + 1] == '>') {
            value = BLANK;
            xml.at = i + 2;
            return true;
        }
        if (bytes[i] != '>' || bytes[i + 1] != '<' || bytes[i + 2] != 'v' || bytes[i + 3] != '>') {
            return false;
        }
        i = value(bytes, i + HEAD);
        if (i < 0) {
            return false;
        }
        for (int k = 0; k < END.length; k++) {
            if (bytes[i + k] != END[k]) {
                return false;
            }
        }
        xml.at = i + END.length;
        return true;
    }

    /** Where the attributes end, -1 where there are others than place, style and type, or they go on beyond a place. */
    private int attributes(byte[] bytes, int from, int stop) {
        column = NEXT;
        style = 0;
        type = 'n';
        int i = from;
        while (bytes[i] == ' ') {
            if (i >= stop || bytes[i + 2] != '=' || bytes[i + 3] != '"') {
                return -1;
            }
            byte name = bytes[i + 1];
            i += HEAD;
            if (name == 'r') {
                i = place(bytes, i);
            } else if (name == 's') {
                int first = i;
                for (; digit(bytes[i]) && i - first <= LONGEST_STYLE; i++) {
                    style = style * 10 + bytes[i] - '0';
                }
                i = i - first > LONGEST_STYLE ? from : i;
            } else if (name == 't' && (bytes[i] == 's' || bytes[i] == 'n')) {
                type = bytes[i++];
            }
            if (bytes[i++] != '"') {
                return -1;
            }
        }
        return i;
    }

    /** Where the cell's place ends, as far as it is one. */
    private int place(byte[] bytes, int from) {
        int i = from;
        int letters = 0;
        for (; bytes[i] >= 'A' && bytes[i] <= 'Z' && i - from < 3; i++) {
            letters = letters * LETTERS + bytes[i] - 'A' + 1;
        }
        column = letters - 1;
        int first = i;
        while (digit(bytes[i]) && i - first < LONGEST_VALUE) {
            i++;
        }
        return i;
    }

    /** Where the value ends, -1 where it is no plain whole number. Programs in Java write 44990.0. */
    private int value(byte[] bytes, int from) {
        int number = 0;
        int i = from;
        for (; digit(bytes[i]); i++) {
            if (i - from == LONGEST_VALUE) {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        // A number with a zero in front is a text otherwise than as a place in a list.
        if (i == from || bytes[from] == '0' && type == 'n') {
            return -1;
        }
        value = number;
        return bytes[i] == '.' && bytes[i + 1] == '0' ? i + 2 : i;
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }
}
