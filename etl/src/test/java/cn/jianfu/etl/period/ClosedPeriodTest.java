package cn.jianfu.etl.period;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.run.RunMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers of later months, whatever is in them, leave every figure of a closed period as it was: in the marts, and in each query of the screens. */
class ClosedPeriodTest {
    private static final long SEED = 20231130;
    private static final YearMonth LAST = YearMonth.of(2023, 4);

    /** Numbers that a run gives anew, and no figures. */
    private static final Set<String> RUN_NUMBERS = Set.of(
            "row_id",
            "breach_id",
            "certificate_id",
            "item_id",
            "matter_id",
            "file_id",
            "judgement_id",
            "last_day",
            "latest");

    /** The marts by month and by day; what stands is asked on the last day. */
    private static final String MONTHS = "community_month unit_demand burden_month meeting_month form_month"
            + " document_month inspection_month task_month worker_month burden_part";

    @TempDir
    private Path city;

    private final Random random = new Random(SEED);
    private TestDatabase database;
    private DataDirectory home;
    private PipelineRun pipeline;

    @BeforeEach
    void a_small_city() throws Exception {
        Sample.generate(city, 7, SampleSize.tiny().withKeepers(2));
        home = new DataDirectory(city);
        database = TestDatabase.create();
        pipeline = new PipelineRun(TestSpark.session(), home, database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void later_ledgers_change_no_figure_of_a_closed_period() throws Exception {
        pipeline.run(RunMode.FULL, (stage, done) -> {});
        Map<String, List<String>> before = figures();
        assertThat(before.keySet().stream()
                        .filter(name -> !before.getOrDefault(name, List.of()).isEmpty()))
                .as("what is asked is not all empty")
                .hasSizeGreaterThan(200);
        addLaterLedgers();
        pipeline.run(RunMode.FULL, (stage, done) -> {});
        assertThat(ask("SELECT count(*) > 0 FROM mart.certificate WHERE issued_on > DATE '2023-04-30'"))
                .containsExactly("[t]");
        Map<String, List<String>> after = figures();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.keySet().stream()
                        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                        .map(name -> name + ": " + onlyIn(before.get(name), after.get(name)) + " became "
                                + onlyIn(after.get(name), before.get(name))))
                .isEmpty();
    }

    private static List<String> onlyIn(@Nullable List<String> some, @Nullable List<String> others) {
        List<String> rest = new ArrayList<>(some == null ? List.of() : some);
        rest.removeAll(others == null ? List.of() : others);
        return rest.subList(0, Math.min(3, rest.size()));
    }

    private void addLaterLedgers() throws Exception {
        LaterLedgers later = new LaterLedgers(home.ledgers(), random);
        List<String> units = texts("SELECT DISTINCT unit_name FROM mart.unit_name");
        for (LedgerKind kind : LedgerKinds.ledgers()) {
            boolean certificates = kind.code().equals("certificates");
            List<String> names = texts(
                    certificates
                            ? "SELECT DISTINCT certificate_name FROM mart.certificate"
                            : "SELECT DISTINCT name FROM mart.burden_row WHERE kind = '" + kind.code() + "'");
            // A community's first register says how things stood before it as well; a further one does not.
            List<List<String>> keepers = rows("""
                    SELECT DISTINCT c.name || '/' || t.name, r.name
                    FROM mart.community_ledger l
                    JOIN mart.region r ON r.region_code = l.community_code
                    JOIN mart.region t ON t.region_code = r.parent_code
                    JOIN mart.region c ON c.region_code = t.parent_code
                    WHERE l.ledger_kind = '%s' AND l.status = 'COUNTS'
                    ORDER BY 1, 2
                    """.formatted(kind.code()));
            for (int month = 1; month <= 5; month++) {
                List<String> keeper = keepers.get(random.nextInt(keepers.size()));
                later.write(kind, keeper.getFirst(), keeper.getLast(), LAST.plusMonths(month), units, names);
            }
        }
    }

    /** All that is asked of the closed months, by query and parameters. */
    private Map<String, List<String>> figures() throws Exception {
        Map<String, List<String>> figures = new TreeMap<>();
        for (String mart : MONTHS.split(" +")) {
            figures.put(mart, ask("SELECT * FROM mart." + mart + " WHERE month <= DATE '" + LAST.atDay(1) + "'"));
        }
        String day = "DATE '" + LAST.atEndOfMonth() + "'";
        figures.put("certificate", ask("SELECT * FROM mart.certificate WHERE issued_on <= " + day));
        figures.put(
                "burden_row",
                ask("SELECT kind, community_code, unit_id, counted_on, name, person_hours, marks,"
                        + " details FROM mart.burden_row WHERE counted_on <= " + day + " OR " + day
                        + " BETWEEN stands_from AND stands_to"));
        for (String mart : List.of("group_stand", "signboard_stand")) {
            figures.put(
                    mart,
                    ask("SELECT community_code, unit_id, since, entries, person_hours FROM mart." + mart + " WHERE "
                            + day + " BETWEEN stands_from AND stands_to"));
        }
        figures.put(
                "community_cap",
                ask("SELECT community_code, cap_code, value FROM mart.community_cap WHERE " + day
                        + " BETWEEN on_day AND last_day"));
        for (Map.Entry<String, String> screen : Screens.queries().entrySet()) {
            for (String region : regions()) {
                for (String[] period : new String[][] {{"2023-01", "2023-04"}, {"2023-03", "2023-03"}}) {
                    for (String kind : kinds(screen.getValue())) {
                        figures.put(
                                String.join(" ", screen.getKey(), region, period[0], period[1], kind),
                                ask(Screens.filled(screen.getValue(), literals(region, period, kind))));
                    }
                }
            }
        }
        return figures;
    }

    private static List<String> kinds(String sql) {
        return sql.contains(":kind ") || sql.contains(":kind)") || sql.contains(":kind\n") || sql.contains(":kind A")
                ? LedgerKinds.ledgers().stream().map(LedgerKind::code).toList()
                : List.of("");
    }

    /** The city, a county, a township and a community that keeps registers. */
    private List<String> regions() throws Exception {
        String community =
                texts("SELECT min(community_code) FROM mart.signboard_stand").getFirst();
        return List.of(
                community.substring(0, 4) + "00000000",
                community.substring(0, 6) + "000000",
                community.substring(0, 9) + "000",
                community);
    }

    private Map<String, String> literals(String region, String[] months, String kind) throws Exception {
        YearMonth from = YearMonth.parse(months[0]);
        YearMonth to = YearMonth.parse(months[1]);
        int length = to.getMonthValue() - from.getMonthValue() + 1;
        String prefix = region.replaceFirst("0+$", "");
        Map<String, String> literals = new HashMap<>();
        literals.put("code", quoted(region));
        literals.put("first", quoted(region));
        literals.put("last", quoted(prefix + "9".repeat(12 - prefix.length())));
        literals.put("from", "DATE " + quoted(from.atDay(1)));
        literals.put("to", "DATE " + quoted(to.atEndOfMonth()));
        literals.put("from_month", "DATE " + quoted(from.atDay(1)));
        literals.put("to_month", "DATE " + quoted(to.atDay(1)));
        literals.put("previous_from", "DATE " + quoted(from.minusMonths(length).atDay(1)));
        literals.put("previous_to", "DATE " + quoted(from.minusMonths(1).atDay(1)));
        literals.put("kind", kind.isEmpty() ? "NULL" : quoted(kind));
        literals.put(
                "kinds",
                quoted(String.join(
                        ",",
                        LedgerKinds.ledgers().stream().map(LedgerKind::code).toList())));
        literals.put("attributes", "'PROHIBITED', 'UNLISTED', 'PENDING', 'PERMITTED'");
        literals.put("measures", "''");
        literals.put("sort", "'non_compliant'");
        literals.put("with_applicants", "false");
        literals.put("limit", "1000000");
        literals.put("most", "1000000");
        literals.put("offset", "0");
        literals.put("today", "DATE '2023-06-30'");
        return literals;
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }

    private List<String> texts(String sql) throws SQLException {
        return rows(sql + (sql.contains("min(") ? "" : " ORDER BY 1")).stream()
                .map(List::getFirst)
                .toList();
    }

    /** Rows as texts, in an order of their own: units by what they are known by, without the numbers of a run. */
    private List<String> ask(String sql) throws SQLException {
        Map<String, String> units = new HashMap<>();
        rows("SELECT unit_id, coalesce(unit_code, region_code || ':' || name) FROM mart.unit")
                .forEach(unit -> units.put(unit.getFirst(), unit.getLast()));
        try (Connection connection = database.dataSource().getConnection();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            ResultSetMetaData columns = result.getMetaData();
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String value = String.valueOf(result.getString(i));
                    if (columns.getColumnName(i).equals("unit_id")) {
                        row.add(units.getOrDefault(value, value));
                    } else if (!RUN_NUMBERS.contains(columns.getColumnName(i))) {
                        row.add(value);
                    }
                }
                rows.add(row.toString());
            }
            rows.sort(null);
            return rows;
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
