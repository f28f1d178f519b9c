package cn.jianfu.datasets.unit;

import java.util.Locale;

/** How many answers were given and right. */
final class Tally {
    private static final double Z = 1.959964;

    private int names;
    private int answerable;
    private int decided;
    private int right;
    private int abstainedRightly;
    private int systems;
    private int systemsRight;
    private int levels;
    private int levelsRight;

    void add(WrittenName name, UnitResolution answer) {
        names++;
        Unit unit = answer.unit();
        answerable += name.unit().isEmpty() ? 0 : 1;
        decided += unit == null ? 0 : 1;
        right += unit != null && unit.name().equals(name.unit()) ? 1 : 0;
        abstainedRightly += unit == null && name.unit().isEmpty() ? 1 : 0;
        if (!name.system().isEmpty()) {
            systems++;
            systemsRight += name.system().equals(answer.system()) ? 1 : 0;
        }
        if (!name.level().isEmpty()) {
            levels++;
            levelsRight += name.level().equals(answer.level()) ? 1 : 0;
        }
    }

    /** Precision, coverage of what can be answered, abstentions, systems and levels as cells of a table. */
    String cells() {
        return "| %d | %s | %s | %d/%d | %d/%d | %d/%d |"
                .formatted(
                        names,
                        share(right, decided),
                        share(right, answerable),
                        abstainedRightly,
                        names - answerable,
                        systemsRight,
                        systems,
                        levelsRight,
                        levels);
    }

    /** A share with its Wilson interval at 95 %. */
    static String share(int hits, int all) {
        if (all == 0) {
            return "–";
        }
        double p = (double) hits / all;
        double centre = (p + Z * Z / (2 * all)) / (1 + Z * Z / all);
        double half = Z / (1 + Z * Z / all) * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all));
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f–%.3f) %d/%d",
                p,
                Math.max(0, centre - half),
                Math.min(1, centre + half),
                hits,
                all);
    }
}
