package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a template that look like entries: they are not counted, and entries that come close to them are. */
class RowsThatAreNoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"例", "示例", "样例", "填写示例", "（示例）", "例：", "范例", "例1", "样本", "[示例]"})
    void the_sample_row_of_a_template_is_not_counted_and_that_is_said(String word) {
        Sheets ledger = meetings().row(word, "2023-3-1", "推进会", "柳河街道", 5).row(1, "2023-3-2", "例会", "县医保局", 6);
        assertThat(ledger.read().rows()).isEqualTo(1);
        assertThat(ledger.all("subject")).containsExactly("例会");
        assertThat(ledger.warningCodes()).containsExactly("SAMPLE_ROW");
    }

    @Test
    void a_sample_within_a_cell_or_in_the_remarks_is_one_too() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年3月和乐社区出具证明台账")
                .row("序号", "出具证明时间", "证明名称", "要求出具证明单位", "备注")
                .row("", "2023-3-1", "例：居住证明", "县公安局", "")
                .row("", "2023-3-1", "居住证明（示例）", "县公安局", "")
                .row(1, "2023-3-1", "居住证明", "县公安局", "此行为示例，请勿删除")
                .row(2, "2023-3-2", "亲属关系证明", "县教育局", "");
        assertThat(ledger.read().accepted()).isEqualTo(1);
    }

    @Test
    void names_that_hold_the_word_are_names() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年3月出具证明台账")
                .row("序号", "社区", "出具证明时间", "证明名称", "要求出具证明单位")
                .row(1, "例家村", "2023-3-1", "样例检测费减免证明", "示例小学")
                .row(2, "样本沟村", "2023-3-2", "居住证明", "范例中学");
        assertThat(ledger.read().accepted()).isEqualTo(2);
        assertThat(ledger.warningCodes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3 4 5",
                "(1) (2) (3) (4) (5)",
                "① ② ③ ④ ⑤",
                "栏次 1 2 3 4",
                "甲 乙 1 2 3",
                "A B C D E",
                "0 1 2 3 4",
                "一 二 三 四 五"
            })
    void the_numbers_of_the_columns_are_no_row(String numbers) {
        Sheets ledger = meetings().row((Object[]) numbers.split(" ")).row(1, "2023-3-2", "例会", "县医保局", 6);
        assertThat(ledger.read().rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "社区书记签字：|2023-03-31|经办：王样|盖章：和乐社区居民委员会",
                "书记：李样|2023年3月31日|经办人：王样|单位（章）：和乐社区居委会",
                "领导签字|2023-03-31|填表人签字|社区盖章",
                "|2023年3月31日|社区负责人签字：|社区盖章：",
                "|2023年3月31日|社区（盖章）|和乐社区居委会",
                "以上共计1场|2023年3月31日|和乐社区居民委员会|（盖章）"
            })
    void the_line_for_those_who_sign_is_no_row(String line) {
        Sheets ledger = meetings().row(1, "2023-3-2", "例会", "县医保局", 6).row((Object[]) line.split("\\|"));
        assertThat(ledger.read().rows()).isEqualTo(1);
    }

    @Test
    void an_entry_about_signing_and_sealing_is_counted() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年3月和乐社区用章台账")
                .row("序号", "用章时间", "用章事由", "用证单位")
                .row(1, "2023-3-1", "入学申请表盖章", "第一小学")
                .row("", "2023-3-2", "合同签字", "公章刻制公司");
        assertThat(ledger.read().accepted()).isEqualTo(2);
    }

    @Test
    void rows_that_wait_for_entries_are_said_in_one_sentence() {
        Sheets ledger = Sheets.xlsx().row("2023年3月出具证明台账").row(Sheets.HEADER);
        ledger.row(1, "和乐社区", "2023001", "2023-3-1", "赵样", "居住证明", "县公安局", "钱样");
        IntStream.range(2, 22).forEach(i -> ledger.row(i, "和乐社区", "2023%03d".formatted(i), "年 月 日", "", "", "", "钱样"));
        assertThat(ledger.read().rows()).isEqualTo(1);
        assertThat(ledger.warnings).singleElement().satisfies(warning -> {
            assertThat(warning.rowNumber()).isEqualTo(4);
            assertThat(warning.fault().message()).contains("第4行至第23行");
        });
    }

    @Test
    void a_row_between_entries_of_which_all_was_forgotten_is_asked_about() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年3月出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "2023001", "2023-3-1", "赵样", "居住证明", "县公安局", "钱样")
                .row(2, "和乐社区", "2023002", "", "", "", "", "钱样")
                .row(3, "和乐社区", "2023003", "2023-3-1", "赵样", "居住证明", "县公安局", "钱样");
        FileReading reading = ledger.read();
        assertThat(reading.rows()).isEqualTo(3);
        assertThat(reading.quarantined()).isEqualTo(1);
    }

    private static Sheets meetings() {
        return Sheets.xlsx().row("2023年3月和乐社区会议台账").row("序号", "会议时间", "会议名称", "召集单位", "参会人数");
    }
}
