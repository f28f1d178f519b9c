package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than one table on a sheet, and what is told elsewhere than where it is needed. */
class LaidOutByClerksTest {
    private static final Object[] SHORT = {"序号", "证明编号", "出具时间", "证明名称", "要求单位"};

    @Test
    void tables_side_by_side_are_read_all() {
        Sheets ledger = Sheets.xlsx()
                .row("和乐社区2023年5月出具证明台账")
                .row("序号", "证明编号", "出具时间", "证明名称", "要求单位", "", "序号", "证明编号", "出具时间", "证明名称", "要求单位")
                .row(1, "甲1", "5月3日", "居住证明", "公安局", "", 3, "甲3", "5月9日", "收入证明", "银行")
                .row(2, "甲2", "5月32日", "居住证明", "公安局", "", 4, "甲4", "5月10日", "收入证明", "银行");
        FileReading reading = ledger.read();
        assertThat(reading.rows()).isEqualTo(4);
        assertThat(ledger.all("certNo")).containsExactly("甲1", "甲3", "甲4");
        assertThat(ledger.all("issuedOn")).containsExactly("2023-05-03", "2023-05-09", "2023-05-10");
        assertThat(ledger.accepted).extracting(LedgerRecord::sheet).containsExactly("表1", "表1（右侧表）", "表1（右侧表）");
        assertThat(ledger.codes()).containsExactly("IMPOSSIBLE_DATE");
    }

    @Test
    void tables_of_several_communities_below_each_other_stay_apart() {
        Sheets ledger = Sheets.xlsx()
                .row("柳河街道2023年社区出具证明台账")
                .row("和乐社区")
                .row(SHORT)
                .row(1, "甲1", "5月3日", "居住证明", "公安局")
                .row("小计", "1份")
                .row("荷花社区")
                .row(SHORT)
                .row(1, "乙1", "5月6日", "居住证明", "公安局");
        assertThat(ledger.read().accepted()).isEqualTo(2);
        assertThat(ledger.accepted).extracting(LedgerRecord::heading).containsExactly("和乐社区", "荷花社区");
        assertThat(ledger.all("issuedOn")).containsExactly("2023-05-03", "2023-05-06");
    }

    @Test
    void a_table_of_another_kind_further_down_is_read_as_what_it_is() {
        Sheets ledger = Sheets.xlsx()
                .row("和乐社区2023年5月台账")
                .row("一、出具证明")
                .row(SHORT)
                .row(1, "甲1", "5月3日", "居住证明", "公安局")
                .row("二、参加会议")
                .row("序号", "会议时间", "会议名称", "召集单位", "参会人数")
                .row(1, "5月8日", "安全生产会", "街道办事处", 2);
        FileReading reading = ledger.read();
        assertThat(reading.accepted()).as(ledger.codes().toString()).isEqualTo(2);
        assertThat(ledger.accepted).extracting(row -> row.kind().code()).containsExactly("certificates", "meetings");
    }

    @Test
    void the_year_may_stand_on_the_cover_or_on_the_first_month_only() {
        Sheets ledger = Sheets.xlsx()
                .named("一月")
                .row("2023年和乐社区出具证明台账")
                .row(SHORT)
                .row(1, "甲1", "1.6", "居住证明", "公安局")
                .sheet("二月")
                .row("和乐社区出具证明台账")
                .row(SHORT)
                .row(1, "甲2", "2.7", "居住证明", "公安局");
        FileReading reading = ledger.read();
        assertThat(ledger.all("issuedOn")).containsExactly("2023-01-06", "2023-02-07");
        assertThat(reading.period()).hasToString("2023-01-01/2023-02-28");
    }

    @Test
    void a_sheet_called_by_half_a_name_is_a_community_s_like_the_sheets_beside_it() {
        Sheets ledger = Sheets.xlsx()
                .named("霞淮")
                .row(SHORT)
                .row(1, "甲1", "2023-5-3", "居住证明", "公安局")
                .sheet("迎津社区")
                .row(SHORT)
                .row(1, "乙1", "2023-5-6", "居住证明", "公安局")
                .sheet("五月汇总")
                .row(SHORT)
                .row(1, "丙1", "2023-5-7", "居住证明", "公安局");
        assertThat(ledger.read().headings()).containsExactlyInAnyOrder("霞淮", "迎津社区");
        assertThat(ledger.accepted).extracting(LedgerRecord::heading).containsExactly("霞淮", "迎津社区", null);
    }

    @Test
    void a_short_name_is_no_community_s_where_no_other_sheet_speaks_for_it() {
        Sheets ledger = Sheets.xlsx().named("霞淮").row(SHORT).row(1, "甲1", "2023-5-3", "居住证明", "公安局");
        assertThat(ledger.read().headings()).isEmpty();
    }

    @Test
    void years_that_differ_from_sheet_to_sheet_tell_nothing_for_the_others() {
        Sheets ledger = Sheets.xlsx()
                .row("2022年和乐社区出具证明台账")
                .sheet("乙")
                .row("2023年和乐社区出具证明台账")
                .sheet("丙")
                .row("和乐社区出具证明台账")
                .row(SHORT)
                .row(1, "甲2", "2.7", "居住证明", "公安局");
        assertThat(ledger.read().quarantined()).isEqualTo(1);
        assertThat(ledger.codes()).containsExactly("DATE_WITHOUT_YEAR");
    }

    @Test
    void a_period_over_new_year_tells_the_year_of_each_day() {
        Sheets ledger = Sheets.xlsx()
                .row("和乐社区2022年12月-2023年1月出具证明台账")
                .row(SHORT)
                .row(1, "甲1", "12月30日", "居住证明", "公安局")
                .row(2, "甲2", "1月3日", "居住证明", "公安局");
        ledger.read();
        assertThat(ledger.all("issuedOn")).containsExactly("2022-12-30", "2023-01-03");
        assertThat(ledger.warningCodes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023/3/5 10:00:00", "2023-03-05 9:12", "3月5日 14:30", "2023.3.5"})
    void a_day_with_an_hour_is_that_day(String written) {
        Sheets ledger = Sheets.xlsx().row("2023年和乐社区出具证明台账").row(SHORT).row(1, "甲1", written, "居住证明", "公安局");
        ledger.read();
        assertThat(ledger.all("issuedOn")).containsExactly("2023-03-05");
    }

    @Test
    void a_running_number_called_like_the_certificates_number_is_not_taken_for_it() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年和乐社区出具证明台账")
                .row("编号", "证明编号", "出具时间", "证明名称", "要求出具证明的部门")
                .row(1, "和证2023001", "3.5", "居住证明", "公安局");
        ledger.read();
        assertThat(ledger.all("certNo")).containsExactly("和证2023001");
        assertThat(ledger.all("unit")).containsExactly("公安局");
    }

    @Test
    void a_communitys_subtotal_is_no_row() {
        Sheets table = Sheets.xlsx()
                .row("云溪市青石区社区出具证明情况统计表")
                .row("(2023年1月1日—7月31日)")
                .row("序号", "社区", "证明编号", "出具证明时间", "证明名称或用途", "要求出具证明单位(全称)", "可由", "不应由", "文件外")
                .row(1, "和乐社区", "甲1", "1月31日", "低保证明", "民政局", "√", "", "")
                .row("和乐社区小计", "", "", "", "", "", 1, 0, 0);
        FileReading reading = table.read();
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.accepted()).isEqualTo(1);
    }

    @Test
    void tables_side_by_side_have_titles_of_their_own() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年5月出具证明台账")
                .row("和乐社区", "", "", "", "", "", "荷花社区")
                .row("序号", "证明编号", "出具时间", "证明名称", "要求单位", "", "序号", "证明编号", "出具时间", "证明名称", "要求单位")
                .row(1, "甲1", "5月3日", "居住证明", "公安局", "", 1, "乙1", "5月9日", "收入证明", "银行");
        ledger.read();
        assertThat(ledger.accepted).extracting(LedgerRecord::heading).containsExactly("和乐社区", "荷花社区");
        assertThat(ledger.all("issuedOn")).containsExactly("2023-05-03", "2023-05-09");
    }

    @Test
    void a_header_of_two_rows_comes_again_on_every_page() {
        Sheets ledger = Sheets.xlsx();
        ledger.row("2023年和乐社区出具证明台账");
        for (int page = 1; page <= 3; page++) {
            ledger.row("序号", "证明编号", "出具证明", "", "", "要求单位")
                    .row("", "", "时间", "申请人", "名称或用途", "")
                    .row(page, "甲" + page, "3." + (page + 3), "某", "居住证明", "公安局");
        }
        FileReading reading = ledger.read();
        assertThat(reading.rows()).isEqualTo(3);
        assertThat(ledger.all("issuedOn")).containsExactly("2023-03-04", "2023-03-05", "2023-03-06");
    }

    @ParameterizedTest
    @CsvSource({"时长（小时）,1.5,90", "时长(分钟),90,90", "会议时长,90,90", "时长（小时）,45分钟,45", "时长（天）,半天,240"})
    void numbers_are_in_the_unit_that_their_heading_tells(String heading, String written, String minutes) {
        Sheets ledger = Sheets.xlsx()
                .row("2023年和乐社区参加会议台账")
                .row("会议时间", "会议名称", "召集单位", heading)
                .row("3.5", "推进会", "街道办事处", written);
        ledger.read();
        assertThat(ledger.all("minutes").getFirst()).matches(minutes + "(\\.0+)?");
    }

    @ParameterizedTest
    @CsvSource({"二〇二三年五月,2023-05", "23年5月,2023-05", "2023年5月份,2023-05", "23年第二季度,2023"})
    void a_period_may_be_written_short_or_in_words(String title, String period) {
        Sheets ledger = Sheets.xlsx().row("和乐社区出具证明台账").row(title).row(SHORT).row(1, "甲1", "5月6日", "居住证明", "公安局");
        assertThat(ledger.read().period()).hasToString(period);
        assertThat(ledger.all("issuedOn")).containsExactly("2023-05-06");
    }

    @Test
    void choices_under_long_headings_are_ticked_as_well() {
        Sheets table = Sheets.xlsx()
                .row("云溪市青石区社区出具证明情况统计表")
                .row("序号", "社区", "出具证明时间", "证明名称", "要求出具证明单位", "证明属性（打√）", "", "")
                .row("", "", "", "", "", "可由村（社区）出具", "不应由村（社区）出具", "文件外（依据不明）")
                .row(1, "和乐社区", "2023-1-31", "低保证明", "民政局", "√", "", "")
                .row(2, "和乐社区", "2023-1-31", "居住证明", "银行", "", "√", "");
        table.read();
        assertThat(table.all("attribute")).containsExactly("PERMITTED", "PROHIBITED");
    }
}
