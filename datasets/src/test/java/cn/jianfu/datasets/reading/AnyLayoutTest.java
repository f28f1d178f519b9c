package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.kind.CertificateLedger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyLayoutTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_header_over_two_merged_rows_with_the_date_in_three_columns_is_read(boolean old) {
        Sheets ledger = new Sheets(old)
                .row("柳河街道和乐社区出具证明登记表")
                .merged("A1:H1")
                .row("单位:和乐社区居委会", "", "", "", "统计期间:2023年3月")
                .row("序号", "编号", "开具时间", "", "", "办理事项", "需求单位", "经手人")
                .row("", "", "年", "月", "日")
                .merged("C3:E3")
                .merged("A3:A4")
                .merged("F3:F4")
                .row(1, "001", 2023, 3, 5, "居住证明", "教育局", "经办员甲")
                .row(2, "002", "", 3, 6, "亲属关系证明", "公证处", "同上")
                .row("", "", "", "", "", "收入证明", "信用社", "")
                .merged("B6:B7")
                .merged("C6:C7")
                .merged("D6:D7")
                .merged("E6:E7")
                .row(3, "004", 2023, 2, 30, "困难证明", "民政局", "经办员甲")
                .hidden()
                .row("注:本表一式两份");
        FileReading reading = ledger.read();
        assertThat(reading.kind()).isSameAs(CertificateLedger.KIND);
        assertThat(reading.period()).hasToString("2023-03");
        assertThat(ledger.all("issuedOn")).containsExactly("2023-03-05", "2023-03-06", "2023-03-06");
        assertThat(ledger.all("clerk")).containsExactly("经办员甲", "经办员甲", "null");
        assertThat(ledger.codes()).containsExactly("IMPOSSIBLE_DATE");
        assertThat(ledger.warningCodes()).containsExactlyInAnyOrder("NUMBER_GAP", "HIDDEN_ROWS");
    }

    @Test
    void a_sheet_for_each_month_gives_its_month_to_bare_days() {
        Sheets ledger = Sheets.xlsx().named("1月");
        ledger.row("2023年桥头社区开具证明情况")
                .row("日期", "姓名", "证明事项", "索要单位")
                .row("5日", "赵样甲", "居住证明", "建设银行")
                .row(6, "赵样乙", "居住证明", "建设银行");
        ledger.sheet("2月").row("日期", "姓名", "证明事项", "索要单位").row("2月7号", "赵样甲", "居住证明", "建设银行");
        FileReading reading = ledger.read("桥头社区2023年台账.xlsx", ledger.bytes());
        assertThat(ledger.all("issuedOn")).containsExactly("2023-01-05", "2023-01-06", "2023-02-07");
        assertThat(reading.period()).hasToString("2023-01-01/2023-02-28");
    }

    @Test
    void lines_across_the_table_name_the_month_and_the_community_below_them() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row("和乐社区")
                .merged("A3:H3")
                .row("3月份")
                .merged("A4:H4")
                .row(1, "", "1", "5日", "赵样甲", "居住证明", "教育局", "甲")
                .row("4月份")
                .merged("A6:H6")
                .row(2, "", "2", "5日", "赵样甲", "居住证明", "教育局", "甲");
        ledger.read();
        assertThat(ledger.all("issuedOn")).containsExactly("2023-03-05", "2023-04-05");
        assertThat(ledger.all("community")).containsOnly("和乐社区");
    }

    @Test
    void a_text_file_is_read_in_the_encodings_that_office_programs_save() {
        String text = "2023年社区出具证明台账,,,\n出具日期,证明名称,要求单位,备注\n3月5日,\"居住证明,入学用\",教育局,\n,,,\n合计,1,,\n";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16}) {
            Sheets ledger = Sheets.xlsx();
            assertThat(ledger.text(charset, text).rows()).as(charset.name()).isEqualTo(1);
            assertThat(ledger.all("certificate")).containsExactly("居住证明,入学用");
            assertThat(ledger.all("issuedOn")).containsExactly("2023-03-05");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号、存根号、用章时间、当事人姓名、用章事由、送交单位、盖章人",
                "序　号、证明字号、开 具 日 期、居民姓名、开具证明的内容、哪个单位要求开的、承办人",
                "No.、出具编号、落款日期、被证明人姓名、开什么证明、何部门要求、经办人姓名",
                "序、字号、开证明时间、办事居民、证明类别及用途、要求出证单位（全称）、填写人"
            })
    void headings_in_people_s_own_words_are_known(String headings) {
        Sheets ledger = Sheets.xlsx()
                .row("和乐社区2023年3月证明登记簿")
                .row((Object[]) headings.split("、"))
                .row(1, "甲1", "3月5日", "赵样甲", "居住证明", "教育局", "李样乙");
        assertThat(ledger.read().accepted()).as(ledger.codes().toString()).isEqualTo(1);
        assertThat(ledger.warningCodes()).isEmpty();
        assertThat(ledger.all("certNo")).containsExactly("甲1");
        assertThat(ledger.all("issuedOn")).containsExactly("2023-03-05");
        assertThat(ledger.all("certificate")).containsExactly("居住证明");
        assertThat(ledger.all("unit")).containsExactly("教育局");
        assertThat(ledger.all("clerk")).containsExactly("李样乙");
    }

    @Test
    void of_two_columns_that_could_be_the_same_field_the_one_with_the_better_heading_counts() {
        Sheets ledger = Sheets.xlsx()
                .row("和乐社区2023年出具证明台账")
                .row("受理日期", "证明用途", "领取人", "出证日期", "接收单位", "证明名称", "申请人", "要求单位")
                .row("2023-3-1", "孩子入学", "赵样甲", "2023-3-5", "某小学", "居住证明", "钱样乙", "教育局");
        assertThat(ledger.read().accepted()).isEqualTo(1);
        assertThat(ledger.all("issuedOn")).containsExactly("2023-03-05");
        assertThat(ledger.all("certificate")).containsExactly("居住证明");
        assertThat(ledger.all("applicant")).containsExactly("钱样乙");
        assertThat(ledger.all("unit")).containsExactly("教育局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二〇二三年三月五日",
                "2023 年 3 月 5 日",
                "2023年3月5号",
                "23.3.5",
                "2023、3、5",
                "2023 3 5",
                "2023年3月5日 星期日",
                "2023-03-05T00:00",
                "2023-3-5 9:30",
                "3月5日",
                "三月五日",
                "3.5",
                "3-5",
                "03/05",
                "2023。3。5",
                "2023年03月05日上午",
                "44990"
            })
    void a_date_is_read_in_every_usual_form(String written) {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", written, "赵样甲", "居住证明", "教育局", "甲");
        ledger.read();
        assertThat(ledger.all("issuedOn")).as(written).containsExactly("2023-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-3", "2023年3月", "03/05/2023", "2023", "不详", "2023-3-5至3-8"})
    void a_date_that_may_be_several_is_asked_about(String written) {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", written, "赵样甲", "居住证明", "教育局", "甲");
        assertThat(ledger.read().quarantined()).as(written).isEqualTo(1);
        assertThat(ledger.quarantined.getFirst().faults().getFirst().message()).contains("请");
    }

    @Test
    void three_point_one_as_a_number_may_be_the_first_or_the_tenth() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", 3.1, "赵样甲", "居住证明", "教育局", "甲");
        ledger.read();
        assertThat(ledger.codes()).containsExactly("AMBIGUOUS_DATE");
    }

    @Test
    void an_unknown_header_is_proposed_confirmed_once_and_then_read() {
        Sheets ledger = Sheets.xlsx().row("哪天", "谁", "干啥用", "给谁");
        for (int i = 1; i <= 4; i++) {
            ledger.row("2023.3." + i, "赵样甲", "开居住证明", "青石区教育局");
        }
        FileReading unread = ledger.read();
        assertThat(unread.found()).isFalse();
        assertThat(unread.rows()).isZero();
        LayoutProposal proposal = unread.proposals().getFirst();
        assertThat(proposal.columns())
                .extracting(ProposedColumn::field)
                .containsExactly("issuedOn", null, "certificate", "unit");
        assertThat(proposal.columns()).allMatch(column -> column.confidence() < ColumnClaim.SURE);

        ConfirmedLayouts confirmed = ConfirmedLayouts.none().with(proposal);
        assertThat(ledger.read("台账.xlsx", ledger.bytes(), confirmed).accepted()).isEqualTo(4);
    }

    @Test
    void a_heading_that_words_and_contents_agree_on_is_recognised_and_said() {
        Sheets ledger = Sheets.xlsx().row("2023年登记").row("证明开立日期", "当事居民", "证明所涉事项", "索要该证明的机构名");
        ledger.row("3月5日", "赵样甲", "居住证明", "青石区教育局");
        assertThat(ledger.read().accepted()).isEqualTo(1);
        assertThat(ledger.warningCodes()).containsOnly("HEADING_RECOGNISED").hasSize(4);
    }

    @Test
    void a_date_outside_the_period_is_accepted_and_warned_of() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row("(2023年1月1日7月31日)")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", LocalDate.of(2023, 8, 1), "赵样甲", "居住证明", "教育局", "甲");
        FileReading reading = ledger.read();
        assertThat(reading.accepted()).isEqualTo(1);
        assertThat(reading.period()).hasToString("2023-01-01/2023-07-31");
        assertThat(ledger.warningCodes()).containsExactly("OUTSIDE_PERIOD");
    }

    @Test
    void numbers_of_people_are_dropped_wherever_they_stand() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row("日期", "申请人", "身份证号", "联系电话", "家庭住址", "证明名称", "要求单位")
                .row("3月5日", "赵样甲", "990101199001011230", "99000000000", "样例路1号", "居住证明(990101********123X)", "教育局");
        ledger.read();
        assertThat(ledger.all("identityNumber")).containsExactly("null");
        assertThat(ledger.all("telephone")).containsExactly("null");
        assertThat(ledger.all("address")).containsExactly("null");
        assertThat(ledger.all("certificate")).containsExactly("居住证明(***)");
    }

    @Test
    void a_formula_that_was_saved_without_its_value_is_quarantined() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", "formula:TODAY()", "赵样甲", "居住证明", "formula:1/0", "甲");
        assertThat(ledger.read().quarantined()).isEqualTo(1);
        assertThat(ledger.codes()).containsExactly("UNCALCULATED_FORMULA", "UNCALCULATED_FORMULA");
    }
}
