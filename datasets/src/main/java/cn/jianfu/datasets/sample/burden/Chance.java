package cn.jianfu.datasets.sample.burden;

import java.util.List;
import java.util.SplittableRandom;

/** Sources of chance that depend on the seed and on what they are for alone: nothing that is drawn elsewhere changes them. */
final class Chance {
    private Chance() {}

    static SplittableRandom of(long seed, Object... purpose) {
        long mixed = seed;
        for (Object part : purpose) {
            // The hash of a string is laid down in its documentation, that of an enum is not.
            mixed = mixed * 1_000_003 + String.valueOf(part).hashCode();
        }
        return new SplittableRandom(mixed);
    }

    static <T> T any(List<T> things, SplittableRandom random) {
        return things.get(random.nextInt(things.size()));
    }

    static boolean happens(double probability, SplittableRandom random) {
        return random.nextDouble() < probability;
    }

    /** A whole number whose mean is the one given. */
    static int about(double mean, SplittableRandom random) {
        double spread = mean * (0.6 + 0.8 * random.nextDouble());
        return (int) (spread + random.nextDouble());
    }

    /** From the first to the last, both included. */
    static int from(int first, int last, SplittableRandom random) {
        return first + random.nextInt(last - first + 1);
    }
}
