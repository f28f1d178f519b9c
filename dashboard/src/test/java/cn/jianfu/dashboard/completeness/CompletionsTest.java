package cn.jianfu.dashboard.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has sent in what, as the published run has it and with what counties have closed. */
@DashboardTest
class CompletionsTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 8, 1);

    private final Sight city = Sights.of(SmallMart.CITY, Level.CITY, "2023-01", "2023-02");

    @Autowired
    Completions completions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void clear() {
        jdbc.sql("TRUNCATE app.month_closing, app.due_rule").update();
    }

    @Test
    void a_month_that_few_have_sent_in_is_not_the_one_that_is_shown_first_unless_its_county_closes_it() {
        assertThat(lastComplete()).isEmpty();
        close(SmallMart.OTHER_COUNTY, "2023-02-01");
        assertThat(lastComplete()).contains(YearMonth.of(2023, 2));
    }

    @Test
    void a_change_is_told_as_soon_as_both_months_are_complete() {
        Sight february = Sights.february(SmallMart.CITY, Level.CITY);
        assertThat(change(february)).isEqualTo(Coverage.NOW_INCOMPLETE);
        close(SmallMart.OTHER_COUNTY, "2023-02-01");
        assertThat(change(february)).isEqualTo(Coverage.PARTIAL);
        close(SmallMart.COUNTY, "2023-01-01");
        close(SmallMart.OTHER_COUNTY, "2023-01-01");
        assertThat(change(february)).isEqualTo(Coverage.FULL);
        assertThat(change(Sights.february(SmallMart.COUNTY, Level.COUNTY))).isEqualTo(Coverage.FULL);
    }

    @Test
    void who_is_missing_is_told_by_kind_and_month_and_before_its_day_as_not_yet_due() {
        assertThat(completions.reporting(city, TODAY).words()).isEqualTo("应报社区 5 个，未报齐 4 个（2023年1月 4 个、2023年2月 1 个）");
        jdbc.sql("""
                        INSERT INTO app.due_rule (scope_code, ledger_kind, first_month, day, not_before, set_by)
                        VALUES ('%s', 'certificates', '2023-01-01', 5, '2023-08-31', 'guanli'),
                               ('%s', 'meetings', '2023-01-01', 5, NULL, 'guanli')
                        """.formatted(SmallMart.CITY, SmallMart.CITY)).update();
        assertThat(completions.reporting(city, TODAY).words()).contains("出具证明未报齐 4 个", "2023年8月31日到期", "参加会议未报齐");
        close(SmallMart.OTHER_COUNTY, "2023-02-01");
        assertThat(lastComplete()).as("its day is not over in the other county").isEmpty();
    }

    private Optional<YearMonth> lastComplete() {
        return completions.lastComplete(city.scope(), city.period(), TODAY);
    }

    private Coverage change(Sight sight) {
        return completions.comparison(sight.scope(), sight.period(), TODAY).of(List.of("certificates"));
    }

    private void close(String county, String month) {
        jdbc.sql("""
                        INSERT INTO app.month_closing (scope_code, ledger_kind, month, closed, reason, set_by)
                        VALUES (CAST(:county AS char(12)), 'certificates', CAST(:month AS date), true, '试验', 'minzheng')
                        """).param("county", county).param("month", month).update();
    }
}
