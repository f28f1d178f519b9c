package cn.jianfu.datasets.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well answers agree with labels. An answer that was left to a person is right nowhere: it lowers recall and coverage, never precision.
 *
 * @param classes the labels over which F1 is averaged
 * @param <N> what was asked
 * @param <L> labels, in their order
 */
public record Scores<N, L extends Comparable<L>>(List<Answered<N, L>> answers, List<L> classes) {
    /** Head of a Markdown table of the figures of several methods. */
    public static final String HEADING =
            "| names | method | n | coverage | precision | macro-F1 |\n|---|---|---|---|---|---|";

    private static final int RESAMPLES = 2000;

    /**
     * What was asked and what was answered.
     *
     * @param said null when it was left to a person
     * @param item of what was decided, empty when nothing was
     */
    public record Answered<N, L>(N name, L label, @Nullable L said, String item, String reason) {
        public boolean decided() {
            return said != null;
        }

        public boolean right() {
            return label.equals(said);
        }
    }

    /** A share of a whole with its 95 % Wilson interval. */
    public record Share(int part, int whole) {
        public double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }

        @Override
        public String toString() {
            if (whole == 0) {
                return "–";
            }
            double z = 1.96;
            double n = whole;
            double middle = (value() + z * z / (2 * n)) / (1 + z * z / n);
            double half = z / (1 + z * z / n) * Math.sqrt(value() * (1 - value()) / n + z * z / (4 * n * n));
            return String.format(
                    Locale.ROOT, "%.3f (%.3f–%.3f)", value(), Math.max(0, middle - half), Math.min(1, middle + half));
        }
    }

    public Scores {
        answers = List.copyOf(answers);
        classes = List.copyOf(classes);
    }

    /** The figures as one line below {@link #HEADING}. */
    public String line(String names, String method) {
        return "| %s | %s | %d | %s | %s | %s |"
                .formatted(names, method, answers.size(), coverage(), precision(), macroF1WithInterval());
    }

    public Share coverage() {
        return new Share(count(answers, true, false), answers.size());
    }

    public Share precision() {
        return new Share(count(answers, true, true), count(answers, true, false));
    }

    /** Mean of the classes' F1. */
    public double macroF1() {
        return macroF1(answers, classes);
    }

    /** Macro-F1 with its 95 % bootstrap interval (2000 resamples, fixed seed). */
    public String macroF1WithInterval() {
        Random random = new Random(20);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<Answered<N, L>> sample = random.ints(answers.size(), 0, answers.size())
                    .mapToObj(answers::get)
                    .toList();
            resampled[i] = macroF1(sample, classes);
        }
        Arrays.sort(resampled);
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f–%.3f)",
                macroF1(),
                resampled[(int) (RESAMPLES * 0.025)],
                resampled[(int) (RESAMPLES * 0.975)]);
    }

    /** Of each label, how often which label was said; what was left to a person is not in it. */
    public Map<L, Map<L, Integer>> confusion() {
        Map<L, Map<L, Integer>> table = new TreeMap<>();
        for (Answered<N, L> answer : answers) {
            Map<L, Integer> row = table.computeIfAbsent(answer.label(), key -> new TreeMap<>());
            L said = answer.said();
            if (said != null) {
                row.merge(said, 1, Integer::sum);
            }
        }
        return table;
    }

    /** Of the names of a class, how many were decided as that class; of those decided as it, how many are. */
    public Share recall(L wanted) {
        List<Answered<N, L>> of =
                answers.stream().filter(a -> a.label().equals(wanted)).toList();
        return new Share(count(of, true, true), of.size());
    }

    public Share precision(L said) {
        List<Answered<N, L>> of =
                answers.stream().filter(a -> said.equals(a.said())).toList();
        return new Share(count(of, true, true), of.size());
    }

    private static <N, L> int count(List<Answered<N, L>> answers, boolean decided, boolean right) {
        return (int) answers.stream()
                .filter(answer -> answer.decided() == decided && (!right || answer.right()))
                .count();
    }

    private static <N, L> double macroF1(List<Answered<N, L>> answers, List<L> classes) {
        double sum = 0;
        for (L wanted : classes) {
            long hits = answers.stream()
                    .filter(a -> a.label().equals(wanted) && a.right())
                    .count();
            long said = answers.stream().filter(a -> wanted.equals(a.said())).count();
            long are = answers.stream().filter(a -> a.label().equals(wanted)).count();
            sum += said + are == 0 ? 0 : 2.0 * hits / (said + are);
        }
        return sum / classes.size();
    }
}
