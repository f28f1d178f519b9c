package cn.jianfu.datasets.effect;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** A county of known rates: some of its cases get a letter, whose effect is known; then a year goes by. */
final class SimulatedCounty {
    private static final YearMonth LETTER = YearMonth.of(2023, 8);
    private static final int AFTER = 12;
    private static final int COMMUNITIES = 50;

    private final int monthsBefore;
    private final int[][] counts;
    private final List<Integer> lettered;
    private final Map<Integer, List<Effect>> said = new HashMap<>();

    /**
     * Lets a year and some months go by.
     *
     * @param rates certificates a month, of each case
     * @param lettered how many get a letter: those with the highest counts before
     * @param effect by which their rates are multiplied when the letter is out
     * @param spread variance divided by mean
     */
    static SimulatedCounty ofWorst(
            UniformRandomProvider chance,
            double[] rates,
            int lettered,
            double effect,
            int monthsBefore,
            double spread) {
        int[][] before = Arrays.stream(rates)
                .mapToObj(rate -> months(chance, rate, monthsBefore, spread))
                .toArray(int[][]::new);
        return new SimulatedCounty(
                chance,
                rates,
                IntStream.range(0, rates.length)
                        .boxed()
                        .sorted((one, other) -> Arrays.stream(before[other]).sum()
                                - Arrays.stream(before[one]).sum())
                        .limit(lettered)
                        .toList(),
                effect,
                before,
                spread);
    }

    /** The same, but the first case gets the only letter, whatever its count. */
    static SimulatedCounty ofFirst(
            UniformRandomProvider chance, double[] rates, double effect, int monthsBefore, double spread) {
        int[][] before = Arrays.stream(rates)
                .mapToObj(rate -> months(chance, rate, monthsBefore, spread))
                .toArray(int[][]::new);
        return new SimulatedCounty(chance, rates, List.of(0), effect, before, spread);
    }

    private SimulatedCounty(
            UniformRandomProvider chance,
            double[] rates,
            List<Integer> lettered,
            double effect,
            int[][] before,
            double spread) {
        this.monthsBefore = before[0].length;
        this.lettered = lettered;
        this.counts = new int[rates.length][];
        for (int one = 0; one < rates.length; one++) {
            double rate = lettered.contains(one) ? rates[one] * effect : rates[one];
            counts[one] = IntStream.concat(
                            Arrays.stream(before[one]), Arrays.stream(months(chance, rate, AFTER, spread)))
                    .toArray();
        }
    }

    static UniformRandomProvider seeded(long seed) {
        return new SplittableRandom(seed)::nextLong;
    }

    /** Rates of cases, spread as a Gamma distribution. */
    static double[] rates(UniformRandomProvider chance, int cases, double shape, double mean) {
        var gamma = GammaDistribution.of(shape, mean / shape).createSampler(chance);
        return IntStream.range(0, cases).mapToDouble(one -> gamma.sample()).toArray();
    }

    private static int[] months(UniformRandomProvider chance, double rate, int months, double spread) {
        return IntStream.range(0, months)
                .map(month -> count(chance, rate, spread))
                .toArray();
    }

    private static int count(UniformRandomProvider chance, double rate, double spread) {
        double mean = spread > 1
                ? GammaDistribution.of(rate / (spread - 1), spread - 1)
                        .createSampler(chance)
                        .sample()
                : rate;
        return mean < 1e-9
                ? 0
                : PoissonDistribution.of(mean).createSampler(chance).sample();
    }

    /** What is said of the lettered cases when somebody looks so many months after the reply was due. */
    List<Effect> look(int month) {
        return said.computeIfAbsent(window(month).look(), look -> EffectRule.judge(evidence(month)));
    }

    private EffectWindow window(int month) {
        return EffectWindow.of(
                LETTER.atDay(1).minusMonths(1),
                LETTER.atDay(1).minusDays(1),
                LETTER.minusMonths(monthsBefore + 1L),
                LETTER.plusMonths(AFTER),
                LETTER.plusMonths(month).atDay(20));
    }

    /** What is known of them then. */
    List<Evidence> evidence(int month) {
        EffectWindow window = window(month);
        int after = window.look() == 0 ? month : window.look();
        double found = found();
        long exposure = (long) COMMUNITIES * monthsBefore;
        double[] sums = IntStream.range(0, counts.length)
                .mapToDouble(one -> sum(counts[one], 0, monthsBefore))
                .toArray();
        Peers peers = Peers.fit(
                sums.length,
                Arrays.stream(sums).sum(),
                Arrays.stream(sums).map(sum -> sum * sum).sum(),
                exposure,
                found);
        Others others = others(after);
        List<Evidence> evidence = new ArrayList<>();
        for (int one : lettered) {
            evidence.add(new Evidence(
                    new Counted(sum(counts[one], 0, monthsBefore), exposure),
                    new Counted(sum(counts[one], monthsBefore, after), (long) COMMUNITIES * after),
                    monthsBefore,
                    window.look(),
                    (long) COMMUNITIES * after,
                    0,
                    others,
                    peers,
                    found));
        }
        return evidence;
    }

    private Others others(int after) {
        long before = 0;
        long later = 0;
        for (int one = 0; one < counts.length; one++) {
            if (!lettered.contains(one)) {
                before += sum(counts[one], 0, monthsBefore);
                later += sum(counts[one], monthsBefore, after);
            }
        }
        return new Others(counts.length - lettered.size(), before, later);
    }

    /** The spread of counts before, as a run finds it. */
    private double found() {
        double pearson = 0;
        double freedom = 0;
        for (int[] one : counts) {
            double mean = (double) sum(one, 0, monthsBefore) / monthsBefore;
            if (mean >= 1) {
                for (int month = 0; month < monthsBefore; month++) {
                    pearson += (one[month] - mean) * (one[month] - mean) / mean;
                }
                freedom += monthsBefore - 1;
            }
        }
        return Spread.of(pearson, freedom);
    }

    private static int sum(int[] months, int from, int length) {
        return Arrays.stream(months, from, from + length).sum();
    }
}
