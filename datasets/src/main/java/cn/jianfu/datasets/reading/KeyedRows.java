package cn.jianfu.datasets.reading;

/** Of each key the row that was put last; rows count from 0. Without objects, since every row of a file is put there. */
final class KeyedRows {
    static final int NONE = -1;
    private static final int FIRST_SIZE = 256;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    /** One more than the row, 0 where there is none. */
    private int[] rows = new int[FIRST_SIZE];

    private int count;

    /** The row, {@link #NONE} where there is none. */
    int get(long key) {
        return rows[place(key)] - 1;
    }

    /** Puts a row; the one that had the key before, {@link #NONE} where there was none. */
    int put(long key, int row) {
        int place = place(key);
        int before = rows[place] - 1;
        keys[place] = key;
        rows[place] = row + 1;
        if (before == NONE && ++count * 2 > keys.length) {
            grow();
        }
        return before;
    }

    private int place(long key) {
        int last = keys.length - 1;
        int place = (int) (key * MIXER >>> 32) & last;
        while (rows[place] != 0 && keys[place] != key) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow() {
        long[] old = keys;
        int[] of = rows;
        keys = new long[old.length * 2];
        rows = new int[keys.length];
        for (int i = 0; i < old.length; i++) {
            if (of[i] != 0) {
                int place = place(old[i]);
                keys[place] = old[i];
                rows[place] = of[i];
            }
        }
    }
}
