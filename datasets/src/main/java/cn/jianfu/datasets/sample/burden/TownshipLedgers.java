package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Writes the ledgers of one kind of a township: one file for all communities, or one for each. */
final class TownshipLedgers {
    private static final double EACH_BY_ITSELF = 0.2;

    private final long seed;
    private final RegionTree regions;
    private final BurdenPlan plan;
    private final BurdenSchedule schedule;
    private final RowEntering entering;
    private final List<YearMonth> months;

    TownshipLedgers(long seed, RegionTree regions, BurdenPlan plan, BurdenSchedule schedule, List<YearMonth> months) {
        this.seed = seed;
        this.regions = regions;
        this.plan = plan;
        this.schedule = schedule;
        this.entering = new RowEntering(seed, plan);
        this.months = months;
    }

    KindTruth write(DataDirectory data, Region township, List<Region> communities) {
        KindTruth truth = new KindTruth(plan);
        SplittableRandom random = Chance.of(seed, plan.kind().code(), township.code(), "files");
        boolean eachByItself = Chance.happens(EACH_BY_ITSELF, random);
        try {
            if (eachByItself) {
                for (Region community : communities) {
                    file(data, township, community.name(), List.of(community), truth, random);
                }
            } else if (!communities.isEmpty()) {
                file(data, township, township.name(), communities, truth, random);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("样例台账写不下去：" + township.name(), e);
        }
        return truth;
    }

    private void file(
            DataDirectory data,
            Region township,
            String place,
            List<Region> communities,
            KindTruth truth,
            SplittableRandom random)
            throws IOException {
        List<BurdenRow> rows = new ArrayList<>();
        communities.forEach(community -> rows.addAll(rows(community)));
        if (rows.isEmpty()) {
            return;
        }
        Look look = Looks.draw(plan, communities.size() > 1, ofSeveralYears(rows), random);
        String county = regions.find(Objects.requireNonNull(township.parentCode()))
                .orElseThrow()
                .name();
        String path = plan.folder() + "/" + county + "/" + township.name() + "/"
                + LedgerComposing.name(place, plan.kind()) + (look.text() ? ".csv" : ".xlsx");
        LedgerComposing ledger =
                new LedgerComposing(plan.kind(), look, county, place, months.getFirst(), months.getLast(), path);
        ledger.compose(rows);
        Path file = data.ledgers().resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(
                file,
                look.charset() == null
                        ? DraftFile.workbook(ledger.drafts())
                        : DraftFile.text(ledger.drafts().getFirst(), look.charset(), look.marked()));
        truth.add(ledger.placed(), ledger.warnings());
    }

    /** A community's rows by day. */
    private List<BurdenRow> rows(Region community) {
        String firstDay = RowEntering.firstDay(plan.kind());
        List<BurdenRow> rows = new ArrayList<>();
        for (Burden burden : schedule.reaching(community)) {
            rows.add(entering.row(burden, community));
        }
        rows.sort(Comparator.comparing((BurdenRow row) -> row.burden().day(firstDay))
                .thenComparing(row -> row.burden().id()));
        return rows;
    }

    /** Whether a day without its year could be misread. */
    private boolean ofSeveralYears(List<BurdenRow> rows) {
        int year = months.getFirst().getYear();
        return rows.stream()
                .flatMap(row -> row.values().values().stream())
                .anyMatch(value -> value instanceof LocalDate day && day.getYear() != year);
    }
}
