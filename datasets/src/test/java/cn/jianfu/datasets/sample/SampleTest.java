package cn.jianfu.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.catalogue.CertificateClassifier;
import cn.jianfu.datasets.catalogue.CertificateQuestion;
import cn.jianfu.datasets.catalogue.Classification;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.ledger.CertificateLedgerReader;
import cn.jianfu.datasets.ledger.CertificateRow;
import cn.jianfu.datasets.ledger.LedgerReading;
import cn.jianfu.datasets.ledger.LedgerSink;
import cn.jianfu.datasets.ledger.QuarantinedRow;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.city.Places;
import cn.jianfu.datasets.sample.city.SampleUnit;
import cn.jianfu.datasets.sample.city.Weighted;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.datasets.unit.UnitResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    private static final SampleSize MIDDLING = new SampleSize(4, 3, 12, 7, 20_000, 0);

    private final Path home;

    SampleTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void every_row_of_the_sample_is_read_located_resolved_and_classified_as_the_truth_says() throws Exception {
        Sample.generate(home, 7, new SampleSize(4, 3, 12, 7, 20_000, 0, 7));
        DataDirectory data = new DataDirectory(home);
        Recount recount = new Recount(data);
        for (Path file : files(data.ledgers())) {
            recount.read(file);
        }
        assertThat(recount.unlocated).isEmpty();
        Set<String> truth = new TreeSet<>(truth(data.truth()));
        Set<String> counted = new TreeSet<>(recount.certificates());
        assertThat(without(counted, truth)).as("counted but not true").isEmpty();
        assertThat(without(truth, counted)).as("true but not counted").isEmpty();
        assertThat(recount.quarantine)
                .containsExactlyElementsOf(new TreeSet<>(truth(data.truth().resolveSibling("quarantine.csv"))));
        assertThat(recount.quarantine).isNotEmpty();
    }

    @Test
    void every_way_of_writing_a_unit_resolves_to_it_in_every_county_that_uses_it() {
        SampleCity city = new SampleCity(1, new SampleSize(50, 30, 1, 7, 0, 0));
        UnitResolver resolver = new UnitResolver(
                new UnitRegistry(city.units().stream().map(SampleUnit::unit).toList()), city.regions());
        List<String> wrong = new ArrayList<>();
        for (SampleUnit unit : city.units()) {
            for (Region county : city.regions().children(Places.CITY_CODE)) {
                if (unit.unit().regionCode().equals(Places.CITY_CODE)
                        || county.covers(unit.unit().regionCode())) {
                    for (String name : unit.written().things()) {
                        Unit found = resolver.resolve(name, county.code()).unit();
                        if (!unit.unit().equals(found)) {
                            wrong.add(name + " in " + county.name() + " → " + found);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_way_of_writing_a_certificate_is_classified_as_its_item() {
        Catalogue catalogue = Catalogue.builtIn();
        CertificateClassifier classifier = new CertificateClassifier(catalogue);
        Map<String, Weighted<String>> names = CertificateNames.of(catalogue.items());
        List<String> wrong = new ArrayList<>();
        for (CatalogueItem item : catalogue.items()) {
            for (String name : names.getOrDefault(item.code(), new Weighted<>()).things()) {
                Classification found = inTheCity(classifier, name);
                if (!item.equals(found.item())) {
                    wrong.add(item.code() + " " + name + " → " + found.reason());
                }
            }
        }
        for (String name : CertificateNames.VAGUE) {
            if (inTheCity(classifier, name).item() != null) {
                wrong.add(name + " is taken for something");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_same_seed_and_size_give_the_same_bytes(@TempDir Path other) throws IOException {
        Sample.generate(home, 3, SampleSize.tiny());
        Sample.generate(other, 3, SampleSize.tiny());
        List<Path> files = files(home);
        assertThat(files(other).stream().map(other::relativize))
                .containsExactlyElementsOf(files.stream().map(home::relativize).toList());
        for (Path file : files) {
            assertThat(other.resolve(home.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void the_months_before_are_thinner_and_the_ledgers_of_the_year_stay_as_they_are(@TempDir Path other)
            throws IOException {
        Sample.generate(home, 3, new SampleSize(2, 2, 3, 7, 4_000, 0));
        Sample.generate(other, 3, new SampleSize(2, 2, 3, 7, 4_000, 0, 7));
        List<Path> files = files(new DataDirectory(home).ledgers());
        for (Path file : files) {
            assertThat(other.resolve(home.relativize(file))).hasSameBinaryContentAs(file);
        }
        assertThat(files(new DataDirectory(other).ledgers())).hasSize(2 * files.size());
        List<String> truth = truth(new DataDirectory(other).truth());
        assertThat(truth.stream().map(line -> line.split(",")[1]).distinct().sorted())
                .hasSize(14)
                .startsWith("2022-06")
                .endsWith("2023-07");
        assertThat((double) certificates(truth, "2022-") / certificates(truth, "2023-"))
                .isBetween(0.3, 0.7);
    }

    @Test
    void another_seed_gives_another_city(@TempDir Path other) throws IOException {
        Sample.generate(home, 3, SampleSize.tiny());
        Sample.generate(other, 4, SampleSize.tiny());
        assertThat(new DataDirectory(other).truth())
                .content()
                .isNotEqualTo(Files.readString(new DataDirectory(home).truth()));
    }

    @Test
    void a_sample_replaces_a_sample_but_never_real_ledgers(@TempDir Path real) throws IOException {
        Sample.generate(home, 3, SampleSize.tiny());
        Sample.generate(home, 3, new SampleSize(1, 1, 1, 1, 10, 0));
        assertThat(files(new DataDirectory(home).ledgers())).hasSize(1);

        Path ledger = new DataDirectory(real).ledgers().resolve("真的台账.xlsx");
        Files.createDirectories(new DataDirectory(real).ledgers());
        Files.writeString(ledger, "ledger");
        assertThatThrownBy(() -> Sample.generate(real, 3, SampleSize.tiny())).hasMessageContaining("另选目录");
        assertThat(ledger).hasContent("ledger");
    }

    @Test
    void the_command_line_says_what_it_did_not_understand() {
        assertThat(SampleOrder.of("--home", "x", "--counties", "2").size().counties())
                .isEqualTo(2);
        assertThat(SampleOrder.of("--home", "x", "--kinds", "certificates")
                        .size()
                        .keepers())
                .isZero();
        assertThat(SampleOrder.of("--home", "x", "--kinds", "all").size().keepers())
                .isPositive();
        assertThat(SampleOrder.of("--home", "x", "--kinds", "all", "--keepers", "6")
                        .size()
                        .keepers())
                .isEqualTo(6);
        assertThatThrownBy(() -> SampleOrder.of("--home", "x", "--kinds", "会议")).hasMessageContaining("--kinds");
        assertThatThrownBy(() -> SampleOrder.of("--seed", "1")).hasMessageContaining("--home");
        assertThatThrownBy(() -> SampleOrder.of("--home", "x", "--seed", "一")).hasMessageContaining("整数");
        assertThatThrownBy(() -> SampleOrder.of("--home", "x", "--size", "1")).hasMessageContaining("不认识");
        assertThatThrownBy(() -> SampleOrder.of("--home", "x", "--months", "0")).hasMessageContaining("月数");
    }

    @Test
    void a_letter_that_works_ends_most_of_the_demand() throws IOException {
        Sample.generate(home, 7, MIDDLING);
        List<String> gas = truth(new DataDirectory(home).truth()).stream()
                .filter(line -> line.contains(",9901RQ,"))
                .filter(line -> line.contains(",U01,"))
                .toList();
        long before = certificates(gas, "2023-03");
        long after = certificates(gas, "2023-05");
        assertThat(after).isLessThan(before / 3);
    }

    @Test
    void about_half_of_what_is_demanded_is_permitted_and_less_is_not_after_the_letters() throws IOException {
        Sample.generate(home, Sample.SEED, MIDDLING);
        List<String> truth = truth(new DataDirectory(home).truth());
        List<String> permitted =
                truth.stream().filter(line -> line.contains(",PERMITTED,")).toList();
        List<String> nonCompliant = truth.stream()
                .filter(line -> line.contains(",PROHIBITED,") || line.contains(",UNLISTED,"))
                .toList();
        double all = certificates(truth, "2023-");
        assertThat(certificates(permitted, "2023-") / all).isBetween(0.45, 0.55);
        double before = (double) certificates(nonCompliant, "2023-03") / certificates(truth, "2023-03");
        double after = (double) certificates(nonCompliant, "2023-07") / certificates(truth, "2023-07");
        assertThat(after).isLessThan(0.92 * before);
    }

    @Test
    void no_unit_is_far_worse_than_the_next() throws IOException {
        Sample.generate(home, Sample.SEED, MIDDLING);
        Map<String, Long> byUnit = truth(new DataDirectory(home).truth()).stream()
                .filter(line -> line.contains(",PROHIBITED,") || line.contains(",UNLISTED,"))
                .map(line -> line.split(","))
                .filter(cells -> !cells[2].isEmpty())
                .collect(Collectors.groupingBy(
                        cells -> cells[2], Collectors.summingLong(cells -> Long.parseLong(cells[6]))));
        List<Long> worst =
                byUnit.values().stream().sorted(Comparator.reverseOrder()).toList();
        assertThat(worst.get(0)).isLessThan(worst.get(1) * 13 / 10);
        assertThat(worst.get(0)).isLessThan(worst.get(4) * 3 / 2);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(line -> !others.contains(line)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long certificates(List<String> truth, String month) {
        return truth.stream()
                .filter(line -> line.contains("," + month))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
    }

    private static List<String> truth(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        return lines.subList(1, lines.size()).stream().sorted().toList();
    }

    private static Classification inTheCity(CertificateClassifier classifier, String name) {
        return classifier.classify(new CertificateQuestion(name, "", Places.CITY_CODE, null));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Counts the ledgers again from the files alone. */
    private static final class Recount implements LedgerSink {
        private final DataDirectory data;
        private final CommunityLocator locator;
        private final UnitResolver resolver;
        private final CertificateClassifier classifier;
        private final Map<String, Long> counts = new TreeMap<>();
        private final TreeSet<String> quarantine = new TreeSet<>();
        private final List<String> unlocated = new ArrayList<>();
        private String path = "";

        Recount(DataDirectory data) {
            this.data = data;
            RegionTree regions = RegionTree.read(data.regions());
            locator = new CommunityLocator(regions);
            resolver = new UnitResolver(UnitRegistry.read(data.units()), regions);
            classifier = new CertificateClassifier(Catalogue.read(data.catalogue()));
        }

        void read(Path file) throws Exception {
            path = data.ledgers().relativize(file).toString();
            LedgerReading reading = CertificateLedgerReader.read(file, this);
            assertThat(path).startsWith(String.valueOf(reading.county()));
        }

        @Override
        public void accepted(CertificateRow row) {
            if (!(locator.locate(path, row.communityName()) instanceof CommunityMatch.Found(Region community))) {
                unlocated.add(path);
                return;
            }
            Unit unit = resolver.resolve(row.unitName(), community.code()).unit();
            Classification certificate = inTheCity(classifier, row.certificateName());
            CatalogueItem item = certificate.item();
            String key = Stream.of(
                            community.code(),
                            row.issuedOn().toString().substring(0, 7),
                            unit == null ? "" : unit.code(),
                            unit == null ? row.unitName() : unit.name(),
                            item == null ? "" : item.code(),
                            certificate.attribute())
                    .map(String::valueOf)
                    .collect(Collectors.joining(","));
            counts.merge(key, (long) row.quantity(), Long::sum);
        }

        @Override
        public void quarantined(QuarantinedRow row) {
            quarantine.add(path + "," + row.rowNumber() + "," + row.code());
        }

        List<String> certificates() {
            return counts.entrySet().stream()
                    .map(entry -> entry.getKey() + "," + entry.getValue())
                    .sorted()
                    .toList();
        }
    }
}
