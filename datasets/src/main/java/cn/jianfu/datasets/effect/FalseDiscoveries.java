package cn.jianfu.datasets.effect;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** P-values of many cases looked at together (Benjamini and Hochberg). */
final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /** For each p-value the share of false ones among the claims, if all with one as small were claimed. */
    static double[] adjust(double[] values) {
        List<Integer> falling = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> values[place])
                        .reversed())
                .toList();
        double[] adjusted = new double[values.length];
        double least = 1;
        int rank = values.length;
        for (int place : falling) {
            least = Math.min(least, values[place] * values.length / rank--);
            adjusted[place] = least;
        }
        return adjusted;
    }
}
