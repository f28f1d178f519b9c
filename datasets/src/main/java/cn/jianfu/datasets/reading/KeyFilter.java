package cn.jianfu.datasets.reading;

import java.util.Arrays;

/**
 * Tells of most keys that are not among those of a file's rows that they are not, by a bit for each: every row is asked,
 * and a table of the keys themselves would not stay near the processor.
 */
final class KeyFilter {
    private static final int FIRST_SIZE = 256;
    private static final int BITS_EACH = 16;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private long[] bits = new long[FIRST_SIZE * BITS_EACH / Long.SIZE];
    private int count;

    /** False only of keys that are surely not there. */
    boolean mayHave(long key) {
        int bit = bit(key);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    void add(long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            bits = new long[bits.length * 2];
            for (int i = 0; i < count; i++) {
                set(keys[i]);
            }
        }
        keys[count++] = key;
        set(key);
    }

    private void set(long key) {
        int bit = bit(key);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    private int bit(long key) {
        return (int) (key * MIXER >>> Integer.SIZE) & bits.length * Long.SIZE - 1;
    }
}
