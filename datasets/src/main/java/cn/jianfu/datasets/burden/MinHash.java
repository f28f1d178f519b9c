package cn.jianfu.datasets.burden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Signatures by which sets that have much in common are found without holding each against each: MinHash with banding (Broder 1997; Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, section 3.4). 32 bands of 4 rows find 99.99 of 100 pairs of similarity 0.7 and 87 of 100 of
 * similarity 0.5; what is found is to be verified.
 */
public final class MinHash {
    private static final int BANDS = 32;
    private static final int ROWS = 4;

    private MinHash() {}

    /** One key for each band; two sets are to be held against each other when any key is equal. None for an empty set. */
    public static List<Long> keys(Collection<String> set) {
        if (set.isEmpty()) {
            return List.of();
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (String element : set) {
            long seed = spread(hash(element));
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], spread(seed + i * 0x9E3779B97F4A7C15L));
            }
        }
        List<Long> keys = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = spread(key * 31 + least[band * ROWS + row]);
            }
            keys.add(key);
        }
        return keys;
    }

    /** Steady over Java versions and machines, in 64 bits. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long spread(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
