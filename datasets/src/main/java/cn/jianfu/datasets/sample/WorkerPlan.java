package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** How many people work in the sample's communities: one community in nine declares nothing, in one of six the number changes on the way. */
final class WorkerPlan {
    private static final int SILENT = 9;
    private static final int CHANGING = 6;
    private static final int MONTHS_UNTIL_CHANGE = 3;
    private static final String SOURCE = "示例：县民政局社区工作者花名册";

    private final long seed;
    private final List<YearMonth> months;

    WorkerPlan(long seed, List<YearMonth> months) {
        this.seed = seed;
        this.months = List.copyOf(months);
    }

    /** Writes what the installation declares, two rows that nobody can use among it, and what is true in each month. */
    void write(DataDirectory data, List<Region> communities) throws IOException {
        List<List<?>> declared = new ArrayList<>();
        List<List<?>> truth = new ArrayList<>();
        for (int i = 0; i < communities.size(); i++) {
            String code = communities.get(i).code();
            NavigableMap<LocalDate, Integer> people = people(i);
            for (Map.Entry<LocalDate, Integer> from : people.entrySet()) {
                declared.add(List.of(code, from.getValue(), from.getKey(), SOURCE));
            }
            for (YearMonth month : months) {
                Map.Entry<LocalDate, Integer> holds = people.floorEntry(month.atEndOfMonth());
                if (holds != null) {
                    truth.add(List.of(code, month, holds.getValue()));
                }
            }
        }
        String first = communities.getFirst().code();
        declared.add(List.of(first, "约5人", months.getFirst().atDay(1), SOURCE));
        declared.add(List.of(first.substring(0, 9) + "999", 4, months.getFirst().atDay(1), SOURCE));
        CsvTable.write(data.workers(), List.of("community_code", "workers", "from", "source"), declared);
        CsvTable.write(
                data.truth().resolveSibling("workers.csv"), List.of("community_code", "month", "workers"), truth);
    }

    private NavigableMap<LocalDate, Integer> people(int community) {
        NavigableMap<LocalDate, Integer> people = new TreeMap<>();
        if (community % SILENT == SILENT / 2) {
            return people;
        }
        SplittableRandom random = new SplittableRandom(seed * 31 + community);
        int workers = 4 + random.nextInt(7);
        people.put(months.getFirst().atDay(1), workers);
        if (community % CHANGING == 1 && months.size() > MONTHS_UNTIL_CHANGE) {
            people.put(months.get(MONTHS_UNTIL_CHANGE).atDay(10), workers + (random.nextBoolean() ? 1 : -1));
        }
        return people;
    }
}
