package cn.jianfu.datasets.workbook;

/** Names of cells: {@code A1}, {@code XFD1048576}. */
public final class CellReference {
    private static final int MOST_COLUMNS = 16_384;
    static final int MOST_ROWS = 1_048_576;

    private CellReference() {}

    /** The letters of a column counted from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column counted from 0 that the letters from a place on name, -1 when they name none. */
    static int column(String reference, int from) {
        int column = 0;
        for (int i = from; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c == '$') {
                continue;
            }
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
            if (column > MOST_COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The row counted from 1 that the digits between two places name, -1 when they name none. */
    static int row(String reference, int from, int to) {
        int row = 0;
        for (int i = from; i < to; i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
                if (row > MOST_ROWS) {
                    return -1;
                }
            }
        }
        return row == 0 ? -1 : row;
    }
}
