package cn.jianfu.datasets.sample.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Things of which one is drawn at random, the heavier the more often. */
public final class Weighted<T> {
    private final List<T> things = new ArrayList<>();
    private double[] upTo = new double[16];
    private double total;

    public Weighted<T> add(T thing, double weight) {
        if (weight > 0) {
            if (things.size() == upTo.length) {
                upTo = Arrays.copyOf(upTo, 2 * upTo.length);
            }
            total += weight;
            upTo[things.size()] = total;
            things.add(thing);
        }
        return this;
    }

    public T draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, 0, things.size(), random.nextDouble() * total);
        return things.get(Math.min(found >= 0 ? found : -found - 1, things.size() - 1));
    }

    public double total() {
        return total;
    }

    /** Everything that can be drawn. */
    public List<T> things() {
        return List.copyOf(things);
    }
}
