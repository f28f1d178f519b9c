package cn.jianfu.datasets.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** How well answers agree with labels. An answer that was left to a person is right nowhere: it lowers recall and coverage, never precision. */
record Scores(List<Answered> answers) {
    private static final int RESAMPLES = 2000;
    private static final List<Attribute> CLASSES = List.of(Attribute.PROHIBITED, Attribute.UNLISTED);

    /** A name and what was answered, with the item for what was decided. */
    record Answered(LabelledName name, Attribute attribute, String item, String reason) {
        boolean decided() {
            return attribute != Attribute.PENDING;
        }

        boolean right() {
            return attribute == name.attribute();
        }
    }

    /** A share of a whole with its 95 % Wilson interval. */
    record Share(int part, int whole) {
        double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }

        @Override
        public String toString() {
            double z = 1.96;
            double n = whole;
            double middle = (value() + z * z / (2 * n)) / (1 + z * z / n);
            double half = z / (1 + z * z / n) * Math.sqrt(value() * (1 - value()) / n + z * z / (4 * n * n));
            return String.format(
                    Locale.ROOT, "%.3f (%.3f–%.3f)", value(), Math.max(0, middle - half), Math.min(1, middle + half));
        }
    }

    Scores {
        answers = List.copyOf(answers);
    }

    Share coverage() {
        return new Share(count(answers, true, false), answers.size());
    }

    Share precision() {
        return new Share(count(answers, true, true), count(answers, true, false));
    }

    /** Mean of the two classes' F1. */
    double macroF1() {
        return macroF1(answers);
    }

    /** Macro-F1 with its 95 % bootstrap interval (2000 resamples, fixed seed). */
    String macroF1WithInterval() {
        Random random = new Random(20);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<Answered> sample = random.ints(answers.size(), 0, answers.size())
                    .mapToObj(answers::get)
                    .toList();
            resampled[i] = macroF1(sample);
        }
        java.util.Arrays.sort(resampled);
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f–%.3f)",
                macroF1(),
                resampled[(int) (RESAMPLES * 0.025)],
                resampled[(int) (RESAMPLES * 0.975)]);
    }

    Map<Attribute, Map<Attribute, Integer>> confusion() {
        Map<Attribute, Map<Attribute, Integer>> table = new EnumMap<>(Attribute.class);
        for (Answered answer : answers) {
            table.computeIfAbsent(answer.name().attribute(), key -> new EnumMap<>(Attribute.class))
                    .merge(answer.attribute(), 1, Integer::sum);
        }
        return table;
    }

    /** Of the names of a class, how many were decided as that class; of those decided as it, how many are. */
    Share recall(Attribute wanted) {
        List<Answered> of =
                answers.stream().filter(a -> a.name().attribute() == wanted).toList();
        return new Share(count(of, true, true), of.size());
    }

    Share precision(Attribute said) {
        List<Answered> of = answers.stream().filter(a -> a.attribute() == said).toList();
        return new Share(count(of, true, true), of.size());
    }

    private static int count(List<Answered> answers, boolean decided, boolean right) {
        return (int) answers.stream()
                .filter(answer -> answer.decided() == decided && (!right || answer.right()))
                .count();
    }

    private static double macroF1(List<Answered> answers) {
        double sum = 0;
        for (Attribute wanted : CLASSES) {
            long hits = answers.stream()
                    .filter(a -> a.attribute() == wanted && a.right())
                    .count();
            long said = answers.stream().filter(a -> a.attribute() == wanted).count();
            long are =
                    answers.stream().filter(a -> a.name().attribute() == wanted).count();
            sum += said + are == 0 ? 0 : 2.0 * hits / (said + are);
        }
        return sum / CLASSES.size();
    }
}
