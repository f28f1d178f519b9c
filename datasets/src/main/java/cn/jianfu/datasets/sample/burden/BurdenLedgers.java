package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.city.SampleUnit;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the ledgers of the other burdens, one folder for each kind below {@code ledgers/}, and the truth about them. */
public final class BurdenLedgers {
    private final long seed;
    private final RegionTree regions;
    private final List<YearMonth> months;
    private final int keepers;
    private final List<Office> offices;
    private final FormTemplates forms;
    private final TaskTexts tasks = TaskTexts.builtIn();

    /**
     * Plans the burdens of a city.
     *
     * @param months all months of the sample, in order
     * @param keepers how many communities of each township keep these ledgers
     */
    public BurdenLedgers(long seed, RegionTree regions, List<SampleUnit> units, List<YearMonth> months, int keepers) {
        this.seed = seed;
        this.regions = regions;
        this.months = List.copyOf(months);
        this.keepers = keepers;
        this.offices = Offices.of(units, regions);
        this.forms = new FormTemplates(seed, offices);
    }

    private List<BurdenPlan> plans() {
        return List.of(
                new MeetingPlan(),
                new FormPlan(forms),
                new DocumentPlan(),
                new InspectionPlan(),
                new GroupPlan(),
                new SignboardPlan(),
                new TaskPlan(tasks));
    }

    /** Writes everything below the home directory, and says how many rows all ledgers have together. */
    public long write(DataDirectory data) throws IOException {
        List<CleanUp> cleanUps = CleanUp.of(offices, months.getFirst(), months.size());
        Map<String, CleanUp> byUnit = new HashMap<>();
        cleanUps.forEach(cleanUp -> byUnit.put(cleanUp.unitCode(), cleanUp));
        List<Region> townships = regions.regions().stream()
                .filter(region -> region.level() == RegionLevel.TOWNSHIP)
                .toList();
        List<KindTruth> truths = new ArrayList<>();
        for (BurdenPlan plan : plans()) {
            BurdenSchedule schedule = new BurdenSchedule(seed, plan, offices, byUnit, months);
            TownshipLedgers ledgers = new TownshipLedgers(seed, regions, plan, schedule, months);
            KindTruth truth = new KindTruth(plan);
            // Each township by itself, and parallel streams keep the order: the cores do not show in the bytes.
            Stream<KindTruth> each =
                    townships.parallelStream().map(township -> ledgers.write(data, township, keepersOf(township)));
            each.toList().forEach(truth::add);
            truths.add(truth);
        }
        new BurdenTruth(data, truths).write(cleanUps, new FormRegister(offices, forms), tasks);
        return truths.stream().mapToLong(KindTruth::rows).sum();
    }

    /** Communities from all over the township, since neighbours in the list are alike. */
    private List<Region> keepersOf(Region township) {
        List<Region> all = regions.children(township.code());
        int chosen = Math.min(keepers, all.size());
        List<Region> some = new ArrayList<>();
        for (int i = 0; i < chosen; i++) {
            some.add(all.get(i * all.size() / chosen));
        }
        return some;
    }
}
