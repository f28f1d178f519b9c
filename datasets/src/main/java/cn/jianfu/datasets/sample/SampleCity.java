package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.burden.BurdenLedgers;
import cn.jianfu.datasets.sample.city.Places;
import cn.jianfu.datasets.sample.city.SampleUnit;
import cn.jianfu.datasets.sample.city.SampleUnits;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole city, and its files. */
final class SampleCity {
    /** What a ledger of a community truly has. */
    private record WrittenLedger(Region community, LedgerTruth truth) {}

    private final long seed;
    private final SampleSize size;
    private final RegionTree regions;
    private final List<SampleUnit> units;
    private final List<CatalogueItem> items = SampleCatalogue.complete().items();
    private final DemandPlan plan;

    SampleCity(long seed, SampleSize size) {
        this.seed = seed;
        this.size = size;
        this.regions = new RegionTree(
                Places.regions(size.counties(), size.townshipsPerCounty(), size.communitiesPerTownship()));
        this.units = SampleUnits.of(regions);
        this.plan = new DemandPlan(units, size.months());
    }

    List<SampleUnit> units() {
        return units;
    }

    RegionTree regions() {
        return regions;
    }

    /** Writes everything below the home directory. */
    Sample.Written write(Path home) throws IOException {
        DataDirectory data = new DataDirectory(home);
        writeReference(data);
        LedgerWriting writing = new LedgerWriting(seed, regions, plan, CertificateNames.of(items));
        List<Region> communities = regions.regions().stream()
                .filter(region -> region.level() == RegionLevel.COMMUNITY)
                .toList();
        double weight = communities.stream().mapToDouble(writing::weight).sum();
        double certificatesPerWeight = size.certificates() / weight;
        // Each ledger is written by itself, and parallel streams keep the order: the cores do not show in the bytes.
        List<WrittenLedger> ledgers = IntStream.range(0, communities.size())
                .parallel()
                .boxed()
                .flatMap(i -> years().map(year -> new WrittenLedger(
                        communities.get(i),
                        writeLedger(data, writing, communities.get(i), i, year, certificatesPerWeight))))
                .toList();
        writeTruth(data, ledgers);
        new WorkerPlan(seed, plan.months()).write(data, communities);
        long certificates =
                ledgers.stream().mapToLong(ledger -> ledger.truth().rows()).sum();
        long burdens = size.keepers() == 0
                ? 0
                : new BurdenLedgers(seed, regions, units, plan.months(), size.keepers()).write(data);
        return new Sample.Written(certificates, burdens);
    }

    private Stream<SampleYear> years() {
        return Stream.of(SampleYear.EARLIER, SampleYear.MAIN)
                .filter(year -> !year.months(size).isEmpty());
    }

    private void writeReference(DataDirectory data) throws IOException {
        regions.write(data.regions());
        CsvTable.write(
                data.units(),
                List.of("code", "name", "system", "level", "region_code", "aliases"),
                units.stream()
                        .map(SampleUnit::unit)
                        .map(unit -> List.of(
                                unit.code(),
                                unit.name(),
                                unit.system(),
                                unit.level(),
                                unit.regionCode(),
                                String.join("|", unit.aliases())))
                        .toList());
        SampleCatalogue.complete().write(data.catalogue());
        SampleCaps.write(data.caps(), regions.cityPrefix());
        SampleCampaign.write(data.campaign());
        SampleTaskLists.write(data.taskLists(), regions.cityPrefix());
    }

    private LedgerTruth writeLedger(
            DataDirectory data,
            LedgerWriting writing,
            Region community,
            int index,
            SampleYear year,
            double certificatesPerWeight) {
        try {
            Region township =
                    regions.find(Objects.requireNonNull(community.parentCode())).orElseThrow();
            Region county =
                    regions.find(Objects.requireNonNull(township.parentCode())).orElseThrow();
            String path = county.name() + "/" + township.name() + "/" + fileName(community, index, year);
            List<LedgerEntry> entries = writing.entries(community, year, year.months(size), certificatesPerWeight);
            LedgerWorkbook workbook =
                    new LedgerWorkbook(LedgerLayout.of(index, size.months() > 12), community, county.name(), year);
            Path file = data.ledgers().resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, workbook.write(entries));
            Map<String, Attribute> attributes =
                    items.stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::attribute));
            return new LedgerTruth().add(path, entries, workbook.rowNumbers(), attributes);
        } catch (IOException e) {
            throw new UncheckedIOException("样例台账写不下去：" + community.name(), e);
        }
    }

    private static String fileName(Region community, int index, SampleYear year) {
        String name = community.name();
        // Where there are two ledgers, the older says its year.
        return switch (year == SampleYear.MAIN ? index % 5 : 0) {
            case 0 -> name + year.label() + "出具证明台账.xlsx";
            case 1 -> name + (name.endsWith("村") ? "民委员会" : "居民委员会") + "证明台账.xlsx";
            case 2 -> "社区证明台账(" + name + ").xlsx";
            default -> name + "证明台账.xlsx";
        };
    }

    private void writeTruth(DataDirectory data, List<WrittenLedger> ledgers) throws IOException {
        List<List<?>> certificates = new ArrayList<>();
        List<List<?>> quarantine = new ArrayList<>();
        List<List<?>> setAside = new ArrayList<>();
        long rows = 0;
        for (WrittenLedger ledger : ledgers) {
            certificates.addAll(ledger.truth().certificates(ledger.community()));
            quarantine.addAll(ledger.truth().quarantine());
            setAside.addAll(ledger.truth().setAside());
            rows += ledger.truth().rows();
        }
        CsvTable.write(
                data.truth(),
                List.of("community_code", "month", "unit_code", "unit_name", "item_code", "attribute", "certificates"),
                certificates);
        CsvTable.write(
                data.truth().resolveSibling("quarantine.csv"), List.of("path", "row_number", "code"), quarantine);
        CsvTable.write(
                data.truth().resolveSibling("set_aside.csv"), List.of("path", "row_number", "outcome"), setAside);
        CsvTable.write(
                data.truth().resolveSibling("letters.csv"),
                List.of("unit_code", "item_code", "letter_date", "works"),
                plan.letters().stream()
                        .map(letter -> List.of(
                                letter.unitCode(),
                                letter.item(),
                                letter.sentAtEndOf().atEndOfMonth(),
                                letter.works()))
                        .toList());
        // Properties.store would add the time of day.
        Files.writeString(
                data.truth().resolveSibling("summary.properties"),
                "rows=%d%naccepted=%d%nquarantined=%d%nset_aside=%d%nfiles=%d%nseed=%d%n"
                        .formatted(
                                rows,
                                rows - quarantine.size() - setAside.size(),
                                quarantine.size(),
                                setAside.size(),
                                ledgers.size(),
                                seed)
                        .replace(System.lineSeparator(), "\n"));
    }
}
