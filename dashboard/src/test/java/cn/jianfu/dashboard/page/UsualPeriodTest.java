package cn.jianfu.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsualPeriodTest {
    private static final Period ALL = period("2022-06", "2023-08");
    private static final Optional<Campaign> CAMPAIGN = Optional.of(new Campaign(
            "整治统计期",
            YearMonth.of(2023, 1),
            YearMonth.of(2023, 7),
            LocalDate.of(2023, 8, 1),
            List.of(new Stage("调查摸底", LocalDate.of(2023, 8, 31), List.of()))));

    @Test
    void without_a_campaign_the_last_complete_month_ends_what_is_shown_first() {
        assertThat(UsualPeriod.of(ALL, Optional.of(YearMonth.of(2023, 7)), Optional.empty()))
                .isEqualTo(period("2022-08", "2023-07"));
        assertThat(UsualPeriod.of(ALL, Optional.of(YearMonth.of(2022, 8)), Optional.empty()))
                .isEqualTo(period("2022-06", "2022-08"));
    }

    @Test
    void a_campaign_is_shown_as_long_as_it_lasts() {
        assertThat(UsualPeriod.of(ALL, Optional.of(YearMonth.of(2023, 8)), CAMPAIGN))
                .isEqualTo(period("2023-01", "2023-07"));
        assertThat(UsualPeriod.of(ALL, Optional.empty(), CAMPAIGN)).isEqualTo(period("2023-01", "2023-07"));
        assertThat(UsualPeriod.of(period("2022-06", "2024-03"), Optional.of(YearMonth.of(2024, 2)), CAMPAIGN))
                .isEqualTo(period("2023-03", "2024-02"));
    }

    @Test
    void where_no_month_is_complete_all_that_there_is_is_shown() {
        assertThat(UsualPeriod.of(period("2023-07", "2023-08"), Optional.empty(), Optional.empty()))
                .isEqualTo(period("2023-07", "2023-08"));
    }

    @Test
    void a_campaign_of_whose_months_nothing_has_come_in_does_not_open_the_pages_empty() {
        Campaign later = new Campaign(
                "明年的行动",
                YearMonth.of(2024, 1),
                YearMonth.of(2024, 7),
                LocalDate.of(2024, 8, 1),
                List.of(new Stage("调查摸底", LocalDate.of(2024, 8, 31), List.of())));
        assertThat(UsualPeriod.of(ALL, Optional.of(YearMonth.of(2023, 7)), Optional.of(later)))
                .isEqualTo(period("2022-08", "2023-07"));
    }

    private static Period period(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to));
    }
}
