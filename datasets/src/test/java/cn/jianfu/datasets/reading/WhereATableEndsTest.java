package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several tables on a sheet, under one another or side by side. */
class WhereATableEndsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、桃源社区（3份）",
                "桃源社区：",
                "填报单位：明湖镇桃源社区居民委员会",
                "【桃源社区】",
                "（二）桃源社区",
                "2.桃源社区居委会",
                "桃源社区 共3件",
                "以下为桃源社区",
                "2023年7月桃源社区",
                "明湖镇桃源社区2023年7月",
                "村（社区）：桃源社区"
            })
    void a_line_that_names_a_community_tells_whose_the_rows_below_are(String line) {
        for (int column = 0; column < 3; column++) {
            Sheets ledger = ledger("2023年7月明湖镇出具证明台账")
                    .row(in(column, "一、杏花社区（1份）"))
                    .row("2023-7-3", "居住证明", "县公安局")
                    .row(in(column, line))
                    .row("2023-7-5", "居住证明", "县公安局");
            FileReading reading = ledger.read();
            assertThat(reading.rows()).isEqualTo(2);
            assertThat(ledger.all("community").getFirst()).isEqualTo("杏花社区");
            assertThat(ledger.all("community").getLast()).startsWith("桃源社区");
        }
    }

    @Test
    void a_remark_about_a_community_is_no_such_line() {
        Sheets ledger = ledger("2023年7月杏花社区出具证明台账")
                .row("2023-7-3", "居住证明", "县公安局")
                .row("以上证明均由桃源社区代开")
                .row("注：桃源社区")
                .row("2023-7-5", "居住证明", "县公安局");
        FileReading reading = ledger.read();
        assertThat(reading.communities()).isEmpty();
        assertThat(reading.headings()).containsExactly("杏花社区");
    }

    @Test
    void a_second_title_begins_the_table_of_another_community_and_time_though_no_headings_follow() {
        Sheets ledger = ledger("杏花社区2023年7月出具证明台账")
                .row("7月3日", "居住证明", "县公安局")
                .row()
                .row("桃源社区2022年8月出具证明台账")
                .row("8月5日", "居住证明", "县公安局");
        ledger.read();
        assertThat(ledger.accepted.stream().map(LedgerRecord::heading)).containsExactly("杏花社区", "桃源社区");
        assertThat(ledger.all("issuedOn")).containsExactly("2023-07-03", "2022-08-05");
        assertThat(ledger.warningCodes()).isEmpty();
    }

    @Test
    void a_table_to_the_right_is_read_whatever_its_headings_and_kind() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年7月杏花社区台账")
                .row("序号", "出具证明时间", "证明名称", "要求单位", "", "编号", "日期", "证明事项", "要求部门", "", "会议时间", "会议名称", "召集单位")
                .row(1, "2023-7-3", "居住证明", "县公安局", "", 3, "2023-7-4", "收入证明", "县教育局", "", "2023-7-5", "推进会", "明湖镇");
        FileReading reading = ledger.read();
        assertThat(reading.accepted()).isEqualTo(3);
        assertThat(ledger.accepted.stream().map(row -> row.kind().code()))
                .containsExactly("certificates", "certificates", "meetings");
    }

    @Test
    void a_table_to_the_right_that_nobody_can_read_is_said_and_notes_are_none() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年7月杏花社区台账")
                .row("出具证明时间", "证明名称", "要求出具证明单位", "", "会议名称", "参会人数", "会议时长")
                .row("2023-7-3", "居住证明", "县公安局", "", "推进会", 3, 60);
        assertThat(ledger.read().accepted()).isEqualTo(1);
        assertThat(ledger.warningCodes()).containsExactly("SIDE_TABLE");
        Sheets notes = Sheets.xlsx()
                .row("2023年7月杏花社区台账")
                .row("出具证明时间", "证明名称", "要求出具证明单位", "", "填表说明", "", "备注")
                .row("2023-7-3", "居住证明", "县公安局", "", "单位写全称");
        assertThat(notes.read().accepted()).isEqualTo(1);
        assertThat(notes.warningCodes()).isEmpty();
    }

    private static Sheets ledger(String title) {
        return Sheets.xlsx().row(title).row("出具证明时间", "证明名称", "要求出具证明单位");
    }

    private static Object[] in(int column, String text) {
        Object[] cells = {"", "", ""};
        cells[column] = text;
        return cells;
    }
}
