package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations, counts and days the way clerks write them when nobody checks. */
class AsPeopleWriteTest {

    @ParameterizedTest
    @CsvSource({
        "90,90",
        "90分,90",
        "150分钟,150",
        "1小时30分,90",
        "1小时30分钟,90",
        "1.5h,90",
        "两小时,120",
        "三十分钟,30",
        "半小时,30",
        "1个半小时,90",
        "1小时半,90",
        "约2小时,120",
        "半天,240",
        "上午,240",
        "1天,480",
        "全天,480",
        "9:00-11:30,150",
        "上午9点至11点半,150",
        "下午2:30—4:00,90",
        "1:30,90"
    })
    void a_meeting_lasts_as_long_as_the_cell_says(String written, String minutes) {
        Sheets ledger = meetings("会议时间", "时长").row("2024-3-5", "推进会", "柳河街道", written);
        assertThat(ledger.read().accepted()).as(ledger.codes().toString()).isEqualTo(1);
        assertThat(ledger.all("minutes").getFirst()).startsWith(minutes).matches("\\d+(\\.0+)?");
    }

    @ParameterizedTest
    @CsvSource({"很久", "-30", "11:30-9:00", "小时", "天"})
    void what_is_no_duration_is_said_and_nothing_is_made_of_it(String written) {
        Sheets ledger = meetings("会议时间", "时长").row("2024-3-5", "推进会", "柳河街道", written);
        assertThat(ledger.read().quarantined()).isEqualTo(1);
        assertThat(ledger.codes()).containsExactly("BAD_NUMBER");
    }

    @ParameterizedTest
    @CsvSource({
        "2024.3.6 9:00-11:30,2024-03-06,150",
        "2024年3月6日（周三）上午9:00—11:30,2024-03-06,150",
        "3月6日9:00-11:30,2024-03-06,150",
        "2024-03-06 14:30,2024-03-06,",
        "3月5日至7日,2024-03-05,",
        "3月5-7日,2024-03-05,",
        "2024.3.5-3.7,2024-03-05,"
    })
    void a_meetings_day_may_come_with_its_hours_or_span_several_days(String written, String day, String minutes) {
        Sheets ledger = meetings("会议时间", "时长").row(written, "推进会", "柳河街道", "");
        assertThat(ledger.read().accepted()).as(ledger.codes().toString()).isEqualTo(1);
        assertThat(ledger.all("heldOn")).containsExactly(day);
        assertThat(ledger.all("minutes")).containsExactly(String.valueOf(minutes));
    }

    @Test
    void a_meeting_that_ends_before_it_begins_is_sent_back() {
        Sheets ledger = meetings("会议时间", "时长").row("2024.3.6 11:30-9:00", "推进会", "柳河街道", "");
        assertThat(ledger.read().quarantined()).isEqualTo(1);
        assertThat(ledger.codes()).containsExactly("END_BEFORE_START");
    }

    @Test
    void a_certificate_is_issued_on_one_day() {
        Sheets ledger = Sheets.xlsx()
                .row("2024年和乐社区出具证明台账")
                .row("出具证明时间", "证明名称", "要求出具证明单位")
                .row("3月5日至7日", "居住证明", "教育局");
        assertThat(ledger.read().quarantined()).isEqualTo(1);
        assertThat(ledger.codes()).containsExactly("UNREADABLE_DATE");
    }

    @ParameterizedTest
    @CsvSource({"2021年,2021-01-01", "2021,2021-01-01", "2022年5月,2022-05-01", "2022-05,2022-05-01", "2022年5月起,2022-05-01"
    })
    void since_when_a_group_exists_is_often_known_by_month_or_year(String written, String since) {
        Sheets ledger =
                Sheets.xlsx().row("和乐社区工作群台账").row("工作群名称", "主管单位", "建立时间").row("网格群", "柳河街道", written);
        assertThat(ledger.read().accepted()).as(ledger.codes().toString()).isEqualTo(1);
        assertThat(ledger.all("since")).containsExactly(since);
    }

    @Test
    void a_deadline_of_the_same_day_counts_and_one_in_words_is_left_open_and_said() {
        Sheets ledger = Sheets.xlsx()
                .row("2024年和乐社区填表报数台账")
                .row("报表名称", "要求填报单位", "布置时间", "截止时间", "是否需要照片", "填报项数")
                .row("日报", "柳河街道", "3月5日", "当天", "√", "30余项")
                .row("月报", "柳河街道", "3月6日", "每月5日前", "无", "约12");
        assertThat(ledger.read().accepted()).as(ledger.codes().toString()).isEqualTo(2);
        assertThat(ledger.all("dueOn")).containsExactly("2024-03-05", "null");
        assertThat(ledger.all("photos")).containsExactly("true", "false");
        assertThat(ledger.all("items")).containsExactly("30", "12");
        assertThat(ledger.warningCodes()).containsExactly("DAY_LEFT_OPEN");
    }

    @Test
    void year_and_month_in_columns_of_their_own_hold_until_they_change() {
        Sheets ledger = Sheets.xlsx()
                .row("和乐社区出具证明台账")
                .row("年", "月", "日", "证明名称", "要求出具证明单位")
                .row(2023, 12, 30, "居住证明", "教育局")
                .row("", "", 31, "居住证明", "教育局")
                .row(2024, 1, 2, "居住证明", "教育局")
                .row("", 2, 3, "居住证明", "教育局");
        assertThat(ledger.read().accepted()).as(ledger.codes().toString()).isEqualTo(4);
        assertThat(ledger.all("issuedOn")).containsExactly("2023-12-30", "2023-12-31", "2024-01-02", "2024-02-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2023年阳光社区居民委员会开具证明登记簿,阳光社区居民委员会",
        "青石区柳河街道和乐社区证明台账,和乐社区",
        "社区：和乐社区,和乐社区",
        "和乐社区1月份证明台账,和乐社区",
        "青石区柳河街道永安居委会,永安居委会",
        "2023年社区出具证明台账,",
        "本社区出具证明台账,",
        "各社区会议统计,"
    })
    void a_title_names_a_community_or_none(String title, String community) {
        assertThat(WrittenCommunity.in(title)).isEqualTo(community);
    }

    @Test
    void a_sheet_for_each_community_tells_whose_rows_it_holds() {
        Sheets ledger = Sheets.xlsx();
        for (String community : new String[] {"和乐社区", "荷花社区"}) {
            ledger.sheet(community)
                    .row("2023年社区出具证明台账")
                    .row("证明编号", "出具证明时间", "证明名称", "要求出具证明单位")
                    .row("001", "3月5日", "居住证明", "教育局")
                    .row("002", "3月6日", "居住证明", "教育局");
        }
        FileReading reading = ledger.read();
        assertThat(ledger.accepted.stream().map(LedgerRecord::heading)).containsExactly("和乐社区", "和乐社区", "荷花社区", "荷花社区");
        assertThat(reading.headings()).containsExactlyInAnyOrder("和乐社区", "荷花社区");
        assertThat(reading.communities()).isEmpty();
        // Each numbers its own certificates.
        assertThat(ledger.warningCodes()).isEmpty();
    }

    private static Sheets meetings(String day, String duration) {
        return Sheets.xlsx().row("2024年和乐社区会议台账").row(day, "会议名称", "召集单位", duration);
    }
}
