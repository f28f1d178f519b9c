package cn.jianfu.datasets.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateLedgerReaderTest {

    @Test
    void a_ledger_in_the_official_form_is_read_cell_by_cell() throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official()
                .row(1, "和乐社区", "2023-0001", LocalDate.of(2023, 3, 5), "赵样甲", "居住证明", "教育局", "经办员甲");
        assertThat(ledger.read()).isEqualTo(new LedgerReading(1, 1, 0, "青石区"));
        assertThat(ledger.accepted)
                .containsExactly(new CertificateRow(
                        "表1", 4, "和乐社区", "2023-0001", LocalDate.of(2023, 3, 5), "赵样甲", "居住证明", "教育局", "经办员甲", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-3-5",
                "2023-03-05",
                "2023.3.5",
                "2023/3/5",
                "2023年3月5日",
                "20230305",
                "3月5日",
                "2023-3-5",
                " 2023年 3月 5日 ",
                "45024",
                "2023-03-05 09:30:00"
            })
    void a_date_is_read_however_it_is_written(String written) throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official().dated(written);
        ledger.read();
        assertThat(ledger.accepted)
                .extracting(CertificateRow::issuedOn)
                .containsExactly(written.equals("45024") ? LocalDate.of(2023, 4, 8) : LocalDate.of(2023, 3, 5));
    }

    @Test
    void a_date_typed_as_a_number_is_read() throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official().dated(20230305).dated(44990).dated(44990.75);
        ledger.read();
        assertThat(ledger.accepted)
                .extracting(CertificateRow::issuedOn)
                .containsOnly(LocalDate.of(2023, 3, 5))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-2-30,IMPOSSIBLE_DATE",
        "2023年13月1日,IMPOSSIBLE_DATE",
        "0023-1-1,IMPOSSIBLE_DATE",
        "昨天,UNREADABLE_DATE",
        "'  ',MISSING_DATE"
    })
    void a_date_that_cannot_be_is_quarantined_with_what_to_mend(String written, String code)
            throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official().dated(written);
        assertThat(ledger.read()).isEqualTo(new LedgerReading(1, 0, 1, "青石区"));
        QuarantinedRow row = ledger.quarantined.getFirst();
        assertThat(row.code()).isEqualTo(code);
        assertThat(row.column()).isEqualTo("出具证明时间");
        assertThat(row.rowNumber()).isEqualTo(4);
        assertThat(row.message()).contains("出具证明时间").contains("请");
    }

    @Test
    void a_day_without_a_year_anywhere_is_quarantined() throws UnreadableLedgerException {
        LedgerFile ledger = new LedgerFile().row(LedgerFile.HEADER).dated("3月5日");
        ledger.read();
        assertThat(ledger.quarantined).extracting(QuarantinedRow::code).containsExactly("DATE_WITHOUT_YEAR");
    }

    @Test
    void a_missing_name_or_unit_is_quarantined() throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official()
                .row(1, "和乐社区", "", "2023-3-5", "赵样甲", "", "教育局")
                .row(2, "和乐社区", "", "2023-3-5", "赵样甲", "居住证明", "  ");
        assertThat(ledger.read()).isEqualTo(new LedgerReading(2, 0, 2, "青石区"));
        assertThat(ledger.quarantined)
                .extracting(QuarantinedRow::code)
                .containsExactly("MISSING_CERTIFICATE_NAME", "MISSING_UNIT");
    }

    @Test
    void a_person_who_slipped_into_the_date_column_is_not_shown() throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official().dated("赵样甲").dated("99010119900101123X号");
        ledger.read();
        assertThat(ledger.quarantined).extracting(QuarantinedRow::value).containsExactly(null, "***号");
    }

    @Test
    void blank_rows_numbered_empty_rows_footers_and_repeated_headers_are_no_rows() throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official()
                .row()
                .dated("2023-3-5")
                .row(2, "和乐社区")
                .row(" ", "", " ")
                .row(LedgerFile.HEADER)
                .dated("2023-3-6")
                .row("合计:2")
                .row("填报人:经办员甲", "", "", "", "审核人:经办员乙")
                .row("注:本表一式两份");
        assertThat(ledger.read()).isEqualTo(new LedgerReading(2, 2, 0, "青石区"));
        assertThat(ledger.accepted).extracting(CertificateRow::rowNumber).containsExactly(5, 9);
    }

    @Test
    void the_combined_column_holds_the_number() throws UnreadableLedgerException {
        LedgerFile ledger = new LedgerFile()
                .row("2023年社区出具证明台账")
                .row("序号", "社区证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人", "备注")
                .row(1, 20230001, "2023-3-5", "", "居住证明", "教育局", "", "无");
        ledger.read();
        assertThat(ledger.accepted)
                .containsExactly(new CertificateRow(
                        "表1", 3, null, "20230001", LocalDate.of(2023, 3, 5), null, "居住证明", "教育局", null, 1));
    }

    @Test
    void other_column_orders_and_headings_are_read() throws UnreadableLedgerException {
        LedgerFile ledger =
                new LedgerFile().row("要求单位", "办理事项", "开具日期", "经手人", "姓名").row("教育局", "居住证明", "2023-3-5", "经办员甲", "赵样甲");
        ledger.read();
        assertThat(ledger.accepted.getFirst().unitName()).isEqualTo("教育局");
        assertThat(ledger.accepted.getFirst().applicant()).isEqualTo("赵样甲");
    }

    @Test
    void every_sheet_with_a_header_is_read_and_the_others_are_passed_over() throws UnreadableLedgerException {
        LedgerFile ledger =
                LedgerFile.official().dated("2023-3-5").sheet().row("说明").sheet();
        ledger.row("2023年").row(LedgerFile.HEADER).dated("4月1日");
        assertThat(ledger.read().accepted()).isEqualTo(2);
        assertThat(ledger.accepted).extracting(CertificateRow::sheet).containsExactly("表1", "表3");
    }

    @Test
    void a_workbook_without_a_ledger_says_which_columns_it_wants() {
        assertThatThrownBy(() -> new LedgerFile().row("姓名", "电话").read())
                .isInstanceOfSatisfying(UnreadableLedgerException.class, e -> assertThat(e.code())
                        .isEqualTo("NO_LEDGER_SHEET"))
                .hasMessageContaining("要求出具证明单位");
    }

    @Test
    void a_header_far_below_is_found() throws UnreadableLedgerException {
        LedgerFile ledger = new LedgerFile();
        for (int i = 0; i < 50; i++) {
            ledger.row("说明");
        }
        ledger.row(LedgerFile.HEADER).dated("2023-3-5");
        assertThat(ledger.read().accepted()).isEqualTo(1);
    }

    @Test
    void what_the_sink_throws_is_not_taken_for_a_fault_of_the_file() {
        IllegalStateException full = new IllegalStateException("disk full");
        LedgerSink failing = new LedgerSink() {
            @Override
            public void accepted(CertificateRow row) {
                throw full;
            }

            @Override
            public void quarantined(QuarantinedRow row) {}
        };
        byte[] bytes = LedgerFile.official().dated("2023-3-5").bytes();
        assertThatThrownBy(() -> CertificateLedgerReader.read("x.xlsx", new ByteArrayInputStream(bytes), failing))
                .isSameAs(full);
    }

    @Test
    void a_row_says_nothing_of_the_people_in_it() throws UnreadableLedgerException {
        LedgerFile ledger = LedgerFile.official().dated("2023-3-5");
        ledger.read();
        assertThat(ledger.accepted.getFirst().toString()).doesNotContain("赵样甲").doesNotContain("经办员甲");
    }
}
