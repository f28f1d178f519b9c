package cn.jianfu.etl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.burden.HoursPart;
import cn.jianfu.datasets.sample.SampleSize;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The hours of a sample city: as they are defined, and what becomes of them when a factor changes. */
class HoursInPartsTest {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** One factor of each kind: kinds do not share any, so that each is changed alone. */
    private static final Map<BurdenFactor, String> OTHERS = Map.of(
            BurdenFactor.MEETING_TRAVEL_HOURS, "1.25",
            BurdenFactor.FORM_ITEM_HOURS, "0.025",
            BurdenFactor.DOCUMENT_PAGE_HOURS, "0.3",
            BurdenFactor.INSPECTION_PREPARATION_HOURS, "2",
            BurdenFactor.GROUP_DAYS_A_MONTH, "30",
            BurdenFactor.SIGNBOARD_HOURS, "0",
            BurdenFactor.TASK_HOURS_UNSTATED, "8",
            BurdenFactor.NON_COMPLIANT_CERTIFICATE_HOURS, "1.5");

    /** The definition once more, in another language than the model's: a slip in one of them shows. */
    @Test
    void every_row_of_the_sample_costs_what_the_definition_says() {
        try (Town town = new Town(SampleSize.tiny().withKeepers(2))) {
            town.read();
            BurdenFactors factors = BurdenFactors.builtIn();
            List<Row> rows = town.rows("SELECT * FROM burden_hours ORDER BY row_id");
            assertThat(rows).hasSizeGreaterThan(500);
            for (Row row : rows) {
                BigDecimal hours = defined(row, factors).setScale(4, RoundingMode.HALF_UP);
                assertThat(row.<BigDecimal>getAs("person_hours"))
                        .as(row.toString())
                        .isEqualByComparingTo(hours);
            }
        }
    }

    @Test
    void what_the_parts_foretell_of_another_value_is_what_a_run_with_that_value_finds() {
        try (Town town = new Town(SampleSize.tiny().withKeepers(2))) {
            town.read();
            town.mart("burden_month");
            town.mart("burden_part");
            Map<String, BigDecimal> before = hours(town);
            Map<String, BigDecimal> foretold = new TreeMap<>(before);
            Map<BurdenFactor, BigDecimal> values = factors();
            for (Row row :
                    town.rows("SELECT concat(kind, ' ', unit_id) AS cause, factor, times, sum(quantity) AS quantity"
                            + " FROM mart_burden_part GROUP BY kind, unit_id, factor, times")) {
                String times = row.getAs("times");
                HoursPart part = new HoursPart(
                        BurdenFactor.valueOf(row.getAs("factor")),
                        times.isEmpty() ? null : BurdenFactor.valueOf(times),
                        row.getAs("quantity"));
                OTHERS.forEach((factor, value) -> foretold.merge(
                        row.getAs("cause"), part.change(values, factor, new BigDecimal(value)), BigDecimal::add));
            }
            town.factors(OTHERS);
            town.read();
            town.mart("burden_month");
            Map<String, BigDecimal> found = hours(town);
            assertThat(found.keySet()).isEqualTo(foretold.keySet());
            found.forEach((cause, hours) -> assertThat(
                            foretold.getOrDefault(cause, BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP))
                    .as(cause)
                    .isCloseTo(hours.setScale(1, RoundingMode.HALF_UP), Offset.offset(new BigDecimal("0.1"))));
            assertThat(total(found)).isNotEqualByComparingTo(total(before));
            assertThat(total(foretold)).isCloseTo(total(found), Offset.offset(new BigDecimal("0.05")));
        }
    }

    private static Map<String, BigDecimal> hours(Town town) {
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        for (Row row : town.rows("SELECT concat(kind, ' ', unit_id), sum(person_hours) FROM mart_burden_month"
                + " GROUP BY kind, unit_id ORDER BY 1")) {
            hours.put(row.getString(0), row.getDecimal(1));
        }
        return hours;
    }

    private static BigDecimal total(Map<String, BigDecimal> hours) {
        return hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<BurdenFactor, BigDecimal> factors() {
        Map<BurdenFactor, BigDecimal> factors = new EnumMap<>(BurdenFactor.class);
        BurdenFactors.builtIn().all().forEach(each -> factors.put(each.factor(), each.value()));
        return factors;
    }

    private static BigDecimal defined(Row row, BurdenFactors factors) {
        return switch (row.<String>getAs("kind")) {
            case "meetings" -> {
                BigDecimal minutes = or(row, "minutes", factors.value(BurdenFactor.MEETING_MINUTES_UNSTATED));
                String words = (row.getAs("form") == null ? "" : row.<String>getAs("form")) + row.<String>getAs("name");
                boolean remote = words.matches("(?s).*(视频|电视|电话|网络|线上).*");
                yield or(row, "attendees", BigDecimal.ONE)
                        .multiply(sixtieth(minutes)
                                .add(remote ? BigDecimal.ZERO : factors.value(BurdenFactor.MEETING_TRAVEL_HOURS)));
            }
            case "forms" -> {
                BigDecimal times = or(row, "times", BigDecimal.ONE);
                BigDecimal each = factors.value(BurdenFactor.FORM_BASE_HOURS)
                        .add(or(row, "items", BigDecimal.ZERO).multiply(factors.value(BurdenFactor.FORM_ITEM_HOURS)));
                BigDecimal photos = yes(row, "photos")
                        ? times.multiply(factors.value(BurdenFactor.FORM_PHOTO_HOURS))
                        : BigDecimal.ZERO;
                yield or(row, "hours", times.multiply(each)).add(photos);
            }
            case "documents" ->
                factors.value(BurdenFactor.DOCUMENT_BASE_HOURS)
                        .add(or(row, "pages", BigDecimal.ZERO)
                                .multiply(factors.value(BurdenFactor.DOCUMENT_PAGE_HOURS)));
            case "inspections" ->
                or(row, "attendants", BigDecimal.ONE)
                        .multiply(sixtieth(or(row, "minutes", factors.value(BurdenFactor.INSPECTION_MINUTES_UNSTATED))))
                        .add(factors.value(BurdenFactor.INSPECTION_PREPARATION_HOURS));
            case "groups" -> {
                long demands = List.of("sign_in", "points", "online_time").stream()
                        .filter(demand -> yes(row, demand))
                        .count();
                yield factors.value(BurdenFactor.GROUP_DAYS_A_MONTH)
                        .multiply(sixtieth(
                                or(row, "minutes_a_day", factors.value(BurdenFactor.GROUP_DAILY_MINUTES_UNSTATED))
                                        .add(factors.value(BurdenFactor.GROUP_FORCED_MINUTES)
                                                .multiply(BigDecimal.valueOf(demands)))));
            }
            case "signboards" ->
                or(row, "pieces", BigDecimal.ONE).multiply(factors.value(BurdenFactor.SIGNBOARD_HOURS));
            case "tasks" ->
                or(row, "people", BigDecimal.ONE)
                        .multiply(or(row, "hours", factors.value(BurdenFactor.TASK_HOURS_UNSTATED)));
            default -> throw new AssertionError(row);
        };
    }

    private static BigDecimal or(Row row, String column, BigDecimal otherwise) {
        BigDecimal said = row.getAs(column);
        return said == null ? otherwise : said;
    }

    private static boolean yes(Row row, String column) {
        return Boolean.TRUE.equals(row.<Boolean>getAs(column));
    }

    private static BigDecimal sixtieth(BigDecimal minutes) {
        return minutes.divide(SIXTY, MathContext.DECIMAL64);
    }
}
