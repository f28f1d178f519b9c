package cn.jianfu.datasets.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the figures of {@code docs/units.md}: {@code work} or {@code kept} for one half of the hand-written list, {@code errors} with each error of it, {@code
 * sample} for names drawn from the sample generator.
 */
public final class UnitFigures {
    private static final int DRAWN = 20_000;

    private UnitFigures() {}

    public static void main(String[] arguments) {
        List<String> wanted = List.of(arguments);
        for (String half : List.of("work", "kept")) {
            if (wanted.contains(half)) {
                list(half.equals("kept"), wanted.contains("errors"));
            }
        }
        if (wanted.contains("sample")) {
            System.out.println(
                    "\n| seed | counties | names | precision (95 %) | coverage (95 %) |\n|---|---|---|---|---|");
            for (long seed = 1; seed <= 5; seed++) {
                sample(seed * 7919, (int) (4 + 9 * seed));
            }
        }
    }

    private static void list(boolean kept, boolean errors) {
        UnitResolver resolver = UnitResolver.withoutRegistry();
        Map<String, Tally> bySort = new LinkedHashMap<>();
        Tally all = new Tally();
        for (WrittenName name : WrittenName.all()) {
            if (name.kept() == kept) {
                UnitResolution answer = resolver.resolve(name.name(), name.region());
                bySort.computeIfAbsent(name.sort(), sort -> new Tally()).add(name, answer);
                all.add(name, answer);
                if (errors) {
                    error(name, answer);
                }
            }
        }
        System.out.println(
                "\n| class | names | precision (95 %) | coverage (95 %) | abstained rightly | system | level |");
        System.out.println("|---|---|---|---|---|---|---|");
        bySort.forEach((sort, tally) -> System.out.println("| " + sort + " " + tally.cells()));
        System.out.println("| all " + all.cells());
    }

    private static void sample(long seed, int counties) {
        UnitVariants variants = new UnitVariants(counties);
        UnitResolver resolver = new UnitResolver(variants.registry(), variants.regions());
        int decided = 0;
        int right = 0;
        for (UnitVariants.Variant variant : variants.draw(seed, DRAWN)) {
            Unit unit = resolver.resolve(variant.name(), variant.county()).unit();
            decided += unit == null ? 0 : 1;
            right += unit != null && unit.code().equals(variant.unit()) ? 1 : 0;
        }
        System.out.printf(
                "| %d | %d | %d | %s | %s |%n",
                seed, counties, DRAWN, Tally.share(right, decided), Tally.share(right, DRAWN));
    }

    private static void error(WrittenName name, UnitResolution answer) {
        Unit unit = answer.unit();
        String said = unit == null ? "" : unit.name();
        boolean system = name.system().isEmpty() || name.system().equals(answer.system());
        boolean level = name.level().isEmpty() || name.level().equals(answer.level());
        if (!said.equals(name.unit()) || !system || !level) {
            System.out.printf(
                    "- %d %s [%s]: %s/%s/%s, answered %s/%s/%s (%.2f) %s%n",
                    name.id(),
                    name.name(),
                    name.region(),
                    name.unit(),
                    name.system(),
                    name.level(),
                    said,
                    answer.system(),
                    answer.level(),
                    answer.confidence(),
                    answer.reason());
        }
    }
}
