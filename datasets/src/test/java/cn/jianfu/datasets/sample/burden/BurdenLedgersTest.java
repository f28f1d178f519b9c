package cn.jianfu.datasets.sample.burden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class BurdenLedgersTest {
    private static final Map<String, String> FOLDERS = Map.of(
            "会议台账", "meetings",
            "填表报数台账", "forms",
            "收文台账", "documents",
            "督查检查考核台账", "inspections",
            "工作群和政务APP台账", "groups",
            "挂牌和上墙制度台账", "signboards",
            "下派任务台账", "tasks");

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void every_row_of_every_kind_is_read_as_the_truth_says(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 14) int months) throws Exception {
        Path home = Files.createTempDirectory("burdens");
        try {
            Sample.generate(home, seed, new SampleSize(2, 3, 4, months, 0, 2));
            compare(new DataDirectory(home));
        } finally {
            delete(home);
        }
    }

    private static void compare(DataDirectory data) throws Exception {
        Set<String> doubtful = lines(data, "burden_doubtful.csv");
        Set<String> setAside =
                doubtful.stream().map(BurdenLedgersTest::withoutLast).collect(Collectors.toSet());
        Map<String, Map<String, BigDecimal>> truth = new TreeMap<>();
        Map<String, List<String>> asked = new TreeMap<>();
        for (String kind : FOLDERS.values()) {
            asked.put(kind, measures(data, kind, truth));
        }
        Recount recount = new Recount(data, setAside, asked);
        for (Path file : files(data.ledgers())) {
            String kind = FOLDERS.get(data.ledgers().relativize(file).getName(0).toString());
            if (kind != null) {
                FileReading reading = recount.read(kind, file);
                assertThat(reading.kind()).as(file.toString()).isNotNull();
                assertThat(reading.kind())
                        .as(file.toString())
                        .extracting(LedgerKind::code)
                        .isEqualTo(kind);
            }
        }
        assertThat(recount.otherKinds).isEmpty();
        assertThat(recount.unlocated).isEmpty();
        // A reader that looks at several cells at a time may refuse what is impossible, and nothing else.
        recount.quarantine.removeAll(doubtful);
        assertThat(recount.quarantine).isEqualTo(lines(data, "burden_quarantine.csv"));
        // What is refused is not warned about as well.
        assertThat(of(recount.warnings, setAside)).isEqualTo(of(lines(data, "burden_warnings.csv"), setAside));
        assertThat(without(flat(recount.measures), flat(truth)))
                .as("counted but not true")
                .isEmpty();
        assertThat(without(flat(truth), flat(recount.measures)))
                .as("true but not counted")
                .isEmpty();
        for (CsvRow row : CsvTable.read(truthFile(data, "burden_summary.csv"), "kind", "accepted", "doubtful")) {
            assertThat(recount.accepted.getOrDefault(row.text("kind"), 0L))
                    .isBetween(
                            Long.parseLong(row.text("accepted")) - Long.parseLong(row.text("doubtful")),
                            Long.parseLong(row.text("accepted")));
        }
    }

    /** The lines that are not about rows which are set aside, nor about runs of figures that such rows may break. */
    private static Set<String> of(Set<String> lines, Set<String> setAside) {
        Set<String> sheets =
                setAside.stream().map(BurdenLedgersTest::withoutLast).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !setAside.contains(withoutLast(line)))
                .filter(line -> !line.endsWith(",ROUND_FIGURES") || !sheets.contains(withoutLast(withoutLast(line))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutLast(String line) {
        return line.substring(0, line.lastIndexOf(','));
    }

    @Example
    void the_same_seed_and_size_give_the_same_bytes() throws IOException {
        Path one = Files.createTempDirectory("burdens");
        Path other = Files.createTempDirectory("burdens");
        try {
            Sample.generate(one, 3, SampleSize.tiny().withKeepers(2));
            Sample.generate(other, 3, SampleSize.tiny().withKeepers(2));
            List<Path> files = files(one);
            assertThat(files(other).stream().map(other::relativize))
                    .containsExactlyElementsOf(
                            files.stream().map(one::relativize).toList());
            for (Path file : files) {
                assertThat(other.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
            }
        } finally {
            delete(one);
            delete(other);
        }
    }

    /** Puts a kind's truth in, by kind, community, month and unit, and says which measures it has. */
    private static List<String> measures(DataDirectory data, String kind, Map<String, Map<String, BigDecimal>> truth) {
        List<String> names = List.of();
        for (CsvRow row :
                CsvTable.read(truthFile(data, kind + ".csv"), "community_code", "month", "unit_code", "rows")) {
            names = row.cells().keySet().stream()
                    .filter(name -> !name.matches("community_code|month|unit_code|unit_name"))
                    .toList();
            Map<String, BigDecimal> sums = new TreeMap<>();
            for (String name : names) {
                sums.put(name, new BigDecimal(row.text(name)).setScale(2));
            }
            truth.put(
                    String.join(
                            ",",
                            kind,
                            row.text("community_code"),
                            row.text("month"),
                            row.text("unit_code"),
                            row.text("unit_name")),
                    sums);
        }
        return names;
    }

    private static Set<String> flat(Map<String, Map<String, BigDecimal>> measures) {
        Set<String> flat = new TreeSet<>();
        measures.forEach((key, sums) -> sums.forEach((measure, sum) -> flat.add(key + " " + measure + " " + sum)));
        return flat;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Path truthFile(DataDirectory data, String name) {
        return data.truth().resolveSibling(name);
    }

    private static Set<String> lines(DataDirectory data, String name) throws IOException {
        return Files.readAllLines(truthFile(data, name)).stream()
                .skip(1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(Objects.requireNonNull(path));
            }
        }
    }
}
