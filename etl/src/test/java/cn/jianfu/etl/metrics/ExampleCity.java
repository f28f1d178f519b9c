package cn.jianfu.etl.metrics;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.burden.WorkerCounts;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.CapMeasure;
import cn.jianfu.datasets.cap.CapOperator;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.task.TaskLists;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitAliases;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.conform.Conform;
import cn.jianfu.etl.conform.Facts;
import cn.jianfu.etl.conform.Judges;
import cn.jianfu.etl.conform.Reference;
import cn.jianfu.etl.intake.Book;
import cn.jianfu.etl.intake.Intake;
import cn.jianfu.etl.intake.OfficeLayouts;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.marts.Marts;
import cn.jianfu.etl.metrics.WorkedExample.Figure;
import cn.jianfu.etl.metrics.WorkedExample.Ledger;
import cn.jianfu.etl.number.Numbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The city of the handbook's examples: its ledgers written as workbooks, read, conformed and counted by the program itself, in one run. */
final class ExampleCity {
    private static final String CITY = "990100000000";
    private static final String CITY_NAME = "云溪市";
    private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");

    private final SparkSession spark = TestSpark.session();
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final List<Unit> units = new ArrayList<>();

    ExampleCity(List<Ledger> entered, List<List<String>> caps, List<List<String>> workers, Path home)
            throws IOException {
        add(CITY, CITY_NAME, RegionLevel.CITY, null);
        Path ledgers = home.resolve("ledgers");
        for (Ledger ledger : entered) {
            settle(ledger);
            write(ledgers, ledger);
        }
        Reference reference = new Reference(
                new RegionTree(List.copyOf(regions.values())),
                new UnitRegistry(units),
                UnitAliases.none(),
                Catalogue.builtIn(),
                "",
                Decisions.NONE,
                BurdenFactors.builtIn(),
                new Caps(caps.stream().map(this::cap).toList()),
                List.of(),
                new WorkerCounts(
                        workers.stream()
                                .map(row -> new WorkerCounts.Declared(
                                        region(row.getFirst()
                                                        .substring(
                                                                row.getFirst().indexOf('区') + 1))
                                                .code(),
                                        Integer.parseInt(row.get(1)),
                                        LocalDate.parse(row.get(2)),
                                        "示例"))
                                .toList(),
                        List.of()),
                // No list holds in the examples: the ledgers' own words count.
                TaskLists.builtIn());
        Lake lake = new Lake(home.resolve("lake"));
        Path run = lake.run("example");
        var intake = new Intake(spark, lake, "reader")
                .read(
                        ledgers,
                        ApplicantCipher.open(home.resolve("key")),
                        OfficeLayouts.none(),
                        "1",
                        reference.epochs());
        Conform conform = new Conform(spark, reference, new Judges(reference), new Numbers(), "");
        Facts facts = conform.whole(conform.decide(intake), intake, run);
        new Marts(facts, "example", "", Instant.now()).write(run, run);
    }

    /** Gives the ledger's community and the units that it names their place. */
    private void settle(Ledger ledger) {
        String county = code(ledger.county(), RegionLevel.COUNTY, CITY);
        String township = code(ledger.county() + ledger.township(), RegionLevel.TOWNSHIP, county);
        code(ledger.township() + ledger.community(), RegionLevel.COMMUNITY, township);
        int unitColumn = ledger.rows().getFirst().stream()
                .map(heading -> heading.contains("单位"))
                .toList()
                .indexOf(true);
        ledger.rows().stream()
                .skip(1)
                .map(row -> row.get(unitColumn))
                .filter(name -> !name.isEmpty())
                .forEach(name -> unit(name, ledger));
    }

    /** The code of the region of that name; a new one where there was none. */
    private String code(String name, RegionLevel level, String parent) {
        Region known = regions.get(name);
        if (known != null) {
            return known.code();
        }
        long there = regions.values().stream()
                .filter(region -> parent.equals(region.parentCode()))
                .count();
        String code =
                switch (level) {
                    case COUNTY -> parent.substring(0, 4) + "%02d000000".formatted(there + 1);
                    case TOWNSHIP -> parent.substring(0, 6) + "%03d000".formatted(there + 1);
                    default -> parent.substring(0, 9) + "%03d".formatted(there + 1);
                };
        String own = level == RegionLevel.COUNTY
                ? name
                : name.substring(name.indexOf(level == RegionLevel.TOWNSHIP ? "区" : "镇") + 1);
        regions.put(name, new Region(code, own, level, parent));
        return code;
    }

    private void add(String code, String name, RegionLevel level, @Nullable String parent) {
        regions.put(name, new Region(code, name, level, parent));
    }

    private void unit(String name, Ledger ledger) {
        String township = ledger.county() + ledger.township();
        String level = name.startsWith(CITY_NAME) ? "市级" : name.startsWith(ledger.county()) ? "县级" : "乡级";
        String home = level.equals("市级") ? CITY_NAME : level.equals("县级") ? ledger.county() : township;
        if (units.stream().noneMatch(unit -> unit.name().equals(name))) {
            units.add(
                    new Unit("U" + units.size(), name, "其他", level, region(home).code(), List.of()));
        }
    }

    private Region region(String name) {
        return Objects.requireNonNull(regions.get(name), name);
    }

    private static void write(Path ledgers, Ledger ledger) throws IOException {
        Book book = new Book().sheet("台账").row("2024年" + ledger.kind());
        ledger.rows().forEach(row -> book.row(row.toArray()));
        Path file = ledgers.resolve(ledger.county())
                .resolve(ledger.township())
                .resolve(ledger.community() + ledger.kind() + ".xlsx");
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, book.bytes());
    }

    private Cap cap(List<String> row) {
        return new Cap(
                row.get(6),
                CapMeasure.valueOf(row.get(6)),
                Arrays.stream(CapOperator.values())
                        .filter(operator -> operator.sign().equals(row.get(1)))
                        .findFirst()
                        .orElseThrow(),
                new BigDecimal(row.get(2)),
                row.get(3).isEmpty() ? null : Pattern.compile(row.get(3)),
                row.get(4),
                region(row.get(5)).code().substring(0, 6),
                "示例",
                "",
                LocalDate.parse("2024-01-01"),
                null,
                "不得",
                "");
    }

    /** What the marts say: the figure's own measure, over the example's communities, within its scope. */
    BigDecimal figure(WorkedExample example, Figure figure) {
        List<String> columns =
                Arrays.asList(spark.table("mart_" + figure.mart()).columns());
        String communities = example.ledgers().stream()
                .map(ledger ->
                        "'" + region(ledger.township() + ledger.community()).code() + "'")
                .distinct()
                .collect(Collectors.joining(", ", "community_code IN (", ")"));
        String theirs = "(SELECT %s FROM mart_burden_row WHERE " + communities + ")";
        StringBuilder where = new StringBuilder(
                switch (figure.mart()) {
                    case "matter" -> "matter_id IN " + theirs.formatted("matter_id");
                    case "near_duplicate" -> "one_id IN " + theirs.formatted("matter_id");
                    case "cap_breach" ->
                        "latest AND (" + communities + " OR (grain = 'UNIT_YEAR' AND unit_id IN "
                                + theirs.formatted("unit_id") + "))";
                    // By township: an example takes a unit that no other example of its township names.
                    case "burden_part" ->
                        "township_code IN (SELECT parent_code FROM mart_region WHERE "
                                + communities.replace("community_code", "region_code") + ")";
                    default -> communities;
                });
        Matcher month = MONTH.matcher(figure.scope());
        if (month.matches()) {
            where.append(" AND month = DATE'%s-%02d-01'".formatted(month.group(1), Integer.parseInt(month.group(2))));
        } else if (!figure.scope().isEmpty()) {
            where.append(" AND unit_id = (SELECT unit_id FROM mart_unit WHERE name = '" + figure.scope() + "')");
        }
        // What is no column is what the rows are counted as.
        String sum = columns.contains(figure.measure()) ? "coalesce(sum(" + figure.measure() + "), 0)" : "count(*)";
        return ask("SELECT CAST(" + sum + " AS DECIMAL(28, 4)) FROM mart_" + figure.mart() + " WHERE " + where)
                .getFirst()
                .getDecimal(0);
    }

    List<Row> ask(String sql) {
        return spark.sql(sql).collectAsList();
    }
}
