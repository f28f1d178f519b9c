package cn.jianfu.etl.conform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.burden.WorkerCounts;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.CapMeasure;
import cn.jianfu.datasets.cap.CapOperator;
import cn.jianfu.datasets.cap.Caps;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows in, rows out: marks of rows, hours in parts, workers, and how communities stand to caps. */
class BurdenPartsTest {
    @TempDir
    private Path run;

    private final BurdenRows rows = new BurdenRows();

    @Test
    void what_is_to_be_remarked_of_a_row_is_marked_once_and_counted_by_its_mark() {
        rows.row(
                        "meetings",
                        3,
                        1,
                        "2023-03-05",
                        "防汛会",
                        "minutes",
                        120,
                        "attendees",
                        2,
                        "notified_on",
                        LocalDate.of(2023, 3, 5))
                .row("forms", 3, 2, "2023-03-05", "排查表", "photos", true);
        conform();
        assertThat(rows.ask("SELECT marks FROM mart_burden_row ORDER BY row_id"))
                .containsExactly("[{over_90,short_notice,above_township}]", "[{photos}]");
    }

    @Test
    void quantities_say_by_township_unit_and_factor_what_the_ledgers_do_not() {
        rows.row("meetings", 3, 3, "2023-03-05", "例会", "attendees", 2)
                .row("meetings", 4, 3, "2023-03-12", "例会", "minutes", 90, "attendees", 3)
                .row("groups", 6, 2, "", "平安通APP", "type", "政务APP", "sign_in", true, "points", true);
        conform();
        assertThat(rows.mart("burden_part"))
                .containsExactly(
                        "[990101001000,2023-03-01,certificates,2,CERTIFICATE_HOURS,,2.0000000000]",
                        "[990101001000,2023-03-01,certificates,2,NON_COMPLIANT_CERTIFICATE_HOURS,,1.0000000000]",
                        "[990101001000,2023-03-01,meetings,3,MEETING_MINUTES_UNSTATED,,2.0000000000]",
                        "[990101001000,2023-03-01,meetings,3,MEETING_TRAVEL_HOURS,,5.0000000000]",
                        "[990101002000,2023-03-01,groups,2,GROUP_DAILY_MINUTES_UNSTATED,GROUP_DAYS_A_MONTH,1.0000000000]",
                        "[990101002000,2023-03-01,groups,2,GROUP_FORCED_MINUTES,GROUP_DAYS_A_MONTH,2.0000000000]");
    }

    @Test
    void a_mart_of_parts_that_lost_one_fails_its_test() {
        rows.row("meetings", 3, 3, "2023-03-05", "例会", "attendees", 2);
        conform();
        rows.spark
                .table("mart_burden_part")
                .filter("factor <> 'MEETING_TRAVEL_HOURS'")
                .createOrReplaceTempView("mart_burden_part");
        assertThat(rows.problems("burden_part")).containsExactly("[parts are not the hours: meetings]");
    }

    @Test
    void the_number_of_workers_holds_from_the_month_of_its_day_until_the_next() {
        rows.row("forms", 3, 2, "2023-03-05", "排查表").row("forms", 3, 2, "2023-05-05", "排查表");
        rows.workers(
                new WorkerCounts.Declared("990101001001", 5, LocalDate.of(2020, 1, 1), "花名册"),
                new WorkerCounts.Declared("990101001001", 6, LocalDate.of(2023, 4, 20), "花名册"),
                new WorkerCounts.Declared("990101001002", 4, LocalDate.of(2023, 5, 31), "花名册"));
        conform();
        assertThat(rows.mart("worker_month"))
                .containsExactly(
                        "[990101001001,2023-03-01,5]",
                        "[990101001001,2023-04-01,6]",
                        "[990101001001,2023-05-01,6]",
                        "[990101001002,2023-05-01,4]");
    }

    @Test
    void a_communitys_boards_stand_against_their_cap_whether_they_keep_to_it_or_not() {
        rows.row("signboards", 3, 2, "", "服务站牌", "type", "竖牌", "pieces", 5)
                .row("signboards", 4, 2, "", "服务站牌", "type", "竖牌", "pieces", 2)
                .caps(new Caps(List.of(new Cap(
                        "BOARDS",
                        CapMeasure.UPRIGHT_BOARDS,
                        CapOperator.AT_MOST,
                        new BigDecimal("3"),
                        null,
                        "",
                        "",
                        "某方案",
                        "",
                        LocalDate.of(2020, 1, 1),
                        null,
                        "只许",
                        "S03"))));
        conform();
        assertThat(rows.mart("community_cap"))
                .containsExactly(
                        "[990101001001,BOARDS,2020-01-01,9999-12-31,5.0000]",
                        "[990101001002,BOARDS,2020-01-01,9999-12-31,2.0000]");
        assertThat(rows.ask("SELECT community_code FROM mart_cap_breach")).containsExactly("[990101001001]");
    }

    /** The marts of this test and those that they are held against stand and pass their tests. */
    private void conform() {
        rows.conform(run.resolve("run"), Long.MAX_VALUE);
        rows.mart("factor");
        rows.mart("cap");
        for (String mart :
                List.of("burden_row", "burden_month", "burden_part", "cap_breach", "community_cap", "worker_month")) {
            rows.mart(mart);
            assertThat(rows.problems(mart)).as(mart).isEmpty();
        }
    }
}
