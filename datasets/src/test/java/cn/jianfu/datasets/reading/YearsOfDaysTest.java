package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of a day without one is that of the days around it; what contradicts is said. */
class YearsOfDaysTest {

    @ParameterizedTest
    @CsvSource({
        // New Year between the rows, whichever way they are sorted.
        "2022年度,12月28日 12月30日 1月3日 1月5日,2022-12-28 2022-12-30 2023-01-03 2023-01-05,YEAR_TURNED",
        "2022年,10.28 11.3 12.5 1.8,2022-10-28 2022-11-03 2022-12-05 2023-01-08,YEAR_TURNED",
        "2023年,12月28日 1月3日 2月5日 3月8日,2022-12-28 2023-01-03 2023-02-05 2023-03-08,YEAR_TURNED",
        "2023年,1月8日 1月3日 12月30日 12月28日,2023-01-08 2023-01-03 2022-12-30 2022-12-28,YEAR_TURNED",
        // What has its year tells that of the rows beside it.
        "2022年,2022-12-28 12月30日 2023-1-3 1月5日,2022-12-28 2022-12-30 2023-01-03 2023-01-05,YEAR_TURNED",
        "2022年,2023-7-3 2023-7-5 7月10日,2023-07-03 2023-07-05 2023-07-10,YEAR_CONTRADICTED",
        "2022-2023年度,12月28日 12月30日 1月3日,2022-12-28 2022-12-30 2023-01-03,",
        "2022—2023学年,9月28日 12月30日 1月3日 6月1日,2022-09-28 2022-12-30 2023-01-03 2023-06-01,",
        "2023年1月,12月30日 1月3日,2022-12-30 2023-01-03,",
        // The newest first, or in no order: no year turns.
        "2022年,12月5日 9月3日 3月8日 1月9日,2022-12-05 2022-09-03 2022-03-08 2022-01-09,",
        "2022年,3月5日 1月3日 7月1日 2月8日 12月9日,2022-03-05 2022-01-03 2022-07-01 2022-02-08 2022-12-09,",
        "2022年,1月5日 6月3日 12月1日 1月8日 7月5日 12月9日,2022-01-05 2022-06-03 2022-12-01 2022-01-08 2022-07-05 2022-12-09,"
    })
    void days_without_a_year(String time, String days, String read, String said) {
        Sheets ledger = ledger(time + "和乐社区出具证明台账", days);
        ledger.read();
        assertThat(String.join(" ", ledger.all("issuedOn"))).isEqualTo(read);
        assertThat(ledger.warningCodes().stream().filter(code -> code.startsWith("YEAR_")))
                .containsExactlyElementsOf(said == null ? List.of() : List.of(said));
    }

    @Test
    void of_two_years_nobody_knows_which_is_meant() {
        Sheets ledger = ledger("2022—2023年度和乐社区出具证明台账", "3月5日 4月6日");
        ledger.read();
        assertThat(ledger.codes()).containsExactly("AMBIGUOUS_YEAR", "AMBIGUOUS_YEAR");
    }

    @ParameterizedTest
    @CsvSource({
        "2022年和乐社区出具证明台账,2023年和乐社区,true",
        "2022年7月和乐社区出具证明台账,2023年7月和乐社区,true",
        "2022年和乐社区出具证明台账,2022年和乐社区,false",
        "2022年和乐社区出具证明台账,和乐社区20230105,false",
        "2022年和乐社区出具证明台账,和乐社区2023年1月5日报,false",
        "2022年7月和乐社区出具证明台账,和乐社区2023年1月报送,false"
    })
    void a_title_of_last_years_template_is_said(String title, String file, boolean said) {
        Sheets ledger = ledger(title, "7月3日 7月5日");
        ledger.read(file + ".xlsx", ledger.bytes());
        assertThat(ledger.warningCodes().contains("YEAR_CONTRADICTED")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年和乐社区,18/7/23,2023-07-18",
        "2018年和乐社区,18/7/23,2018-07-23",
        "和乐社区,23/7/18 23/7/25,2023-07-18 2023-07-25",
        "和乐社区,18/7/23 25/7/23,2023-07-18 2023-07-25",
        "和乐社区,18/7/23,",
        "和乐社区,18/7/23 2023-7-20,2023-07-18 2023-07-20"
    })
    void a_year_of_two_digits_may_come_first_or_last(String title, String days, String read) {
        Sheets ledger = ledger(title + "出具证明台账", days);
        ledger.read();
        assertThat(String.join(" ", ledger.all("issuedOn"))).isEqualTo(read == null ? "" : read);
    }

    @Test
    void a_day_that_is_still_to_come_is_said_and_one_in_years_is_asked_about() {
        LocalDate soon = LocalDate.now(Today.ZONE).plusDays(40);
        LocalDate late = LocalDate.now(Today.ZONE).plusYears(9);
        Sheets ledger = ledger("和乐社区出具证明台账", soon + " " + late + " 2023-7-3");
        assertThat(ledger.read().accepted()).isEqualTo(2);
        assertThat(ledger.codes()).containsExactly("FUTURE_DATE");
        assertThat(ledger.warningCodes()).containsExactly("FUTURE_DATE");
    }

    @Test
    void some_seconds_before_midnight_is_the_day_after() {
        Sheets ledger = Sheets.xlsx()
                .row("和乐社区出具证明台账")
                .row("出具证明时间", "证明名称", "要求出具证明单位")
                .row(45110.99950231481, "居住证明", "县公安局")
                .row("2023-7-4 23:59:17", "居住证明", "县公安局")
                .row("2023-7-4 23:59:00", "居住证明", "县公安局");
        ledger.read();
        assertThat(ledger.all("issuedOn")).containsExactly("2023-07-04", "2023-07-05", "2023-07-04");
    }

    private static Sheets ledger(String title, String days) {
        Sheets ledger = Sheets.xlsx().row(title).row("出具证明时间", "证明名称", "要求出具证明单位");
        for (String day : days.split(" ")) {
            ledger.row(day, "居住证明", "县公安局");
        }
        return ledger;
    }
}
