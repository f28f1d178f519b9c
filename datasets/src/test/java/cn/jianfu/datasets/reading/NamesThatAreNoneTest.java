package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell in which a name must stand is asked about where it holds none; what merely looks like it is read. */
class NamesThatAreNoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "待补",
                "不详",
                "？",
                "暂无",
                "…",
                "未知",
                "N/A",
                "0",
                "3",
                "A12",
                "↓",
                "***",
                "×××",
                "XXX",
                "未注明单位",
                "（不清楚）",
                "没写",
                "null",
                "同2",
                "同第1行",
                "同序号1",
                "同上（户籍科）",
                "13800009999",
                "110101199001010015",
                "2023-7-3",
                "请填写"
            })
    void a_unit_of_which_nothing_is_said_is_asked_for(String written) {
        Sheets ledger = certificate("居住证明", written);
        assertThat(ledger.codes()).containsExactly("MISSING_UNIT");
        assertThat(ledger.quarantined.getFirst().faults().getFirst().message())
                .doesNotContain("13800009999", "1101011990");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "锟斤拷锟斤拷",
                "????????",
                "烫烫烫屯屯屯",
                "\ufffd\ufffd县教育局",
                "闈掔鍘挎暀鑲插眬",
                "é\u009d\u0092ç¦¾",
                "ÇàºÌÏØ½ÌÓý¾Ö",
                "\\u5c45\\u4f4f",
                "&#23621;&#20303;"
            })
    void a_name_that_was_garbled_for_good_is_asked_for(String written) {
        assertThat(certificate(written, "县教育局").codes()).containsExactly("GARBLED_TEXT");
        assertThat(certificate("居住证明", written).codes()).containsExactly("GARBLED_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "待补镇人民政府",
                "三号小学",
                "无极县民政局",
                "同心县民政局",
                "一中",
                "360公司",
                "3M中国有限公司",
                "12345热线",
                "屯屯村委会",
                "TCL集团",
                "ICBC支行",
                "不夜城街道办事处",
                "未来科技城管委会",
                "有色金属公司",
                "如皋市教育局",
                "见义勇为基金会",
                "请愿办",
                "X县民政局"
            })
    void a_name_that_looks_like_none_is_a_name(String written) {
        Sheets ledger = certificate("居住证明", written);
        assertThat(ledger.codes()).isEmpty();
        assertThat(ledger.all("unit")).containsExactly(written);
    }

    @Test
    void the_person_has_no_unit_says_something_of_a_certificate() {
        assertThat(certificate("无单位", "县人社局").all("certificate")).containsExactly("无单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-〃-", "（同上）", "上同", "同上。", "〃〃"})
    void signs_for_the_row_above_are_carried_down(String sign) {
        Sheets ledger = ledger().row("2023-3-1", "赵样", "居住证明", "县教育局").row("2023-3-2", "赵样", "收入证明", sign);
        ledger.read();
        assertThat(ledger.all("unit")).containsExactly("县教育局", "县教育局");
    }

    @Test
    void what_was_written_into_each_others_columns_is_asked_about() {
        assertThat(certificate("县教育局", "无犯罪记录证明").codes()).containsExactly("EXCHANGED_CELLS");
        assertThat(certificate("社区矫正对象证明", "县司法局").codes()).isEmpty();
        Sheets meeting = Sheets.xlsx()
                .row("2023年3月和乐社区会议台账")
                .row("会议时间", "会议名称", "召集单位")
                .row("2023-3-1", "柳河镇人民政府", "防汛工作会议")
                .row("2023-3-2", "残疾人联合会换届会议", "县残疾人联合会");
        meeting.read();
        assertThat(meeting.codes()).containsExactly("EXCHANGED_CELLS");
    }

    @Test
    void a_persons_name_in_the_certificates_column_is_not_shown() {
        Sheets ledger = ledger().row("2023-3-1", "居住证明", "赵样", "县公安局");
        ledger.read();
        assertThat(ledger.codes()).containsExactly("EXCHANGED_CELLS");
        assertThat(ledger.quarantined.getFirst().faults().toString()).doesNotContain("赵样");
    }

    @ParameterizedTest
    @ValueSource(strings = {"待研判", "？", "不确定", "待定"})
    void a_doubt_is_no_tick(String written) {
        Sheets table = Sheets.xlsx()
                .row("社区出具证明情况统计表（2023年3月）")
                .row("出具证明时间", "证明名称或用途", "要求出具证明单位", "可由", "不应由", "文件外")
                .row("2023-3-1", "居住证明", "县公安局", "", written, "")
                .row("2023-3-1", "居住证明", "县公安局", "√", "", "");
        assertThat(table.read().accepted()).isEqualTo(1);
        assertThat(table.codes()).containsExactly("NO_TICK");
    }

    @Test
    void a_community_of_which_nothing_is_said_is_the_one_of_the_title() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年3月和乐社区出具证明台账")
                .row("社区", "出具证明时间", "证明名称", "要求出具证明单位")
                .row("0", "2023-3-1", "居住证明", "县公安局");
        FileReading reading = ledger.read();
        assertThat(reading.communities()).isEmpty();
        assertThat(reading.headings()).containsExactly("和乐社区");
    }

    @Test
    void people_are_counted_whole_and_a_vague_number_is_said() {
        Sheets ledger = Sheets.xlsx()
                .row("2023年3月和乐社区会议台账")
                .row("会议时间", "会议名称", "召集单位", "参会人数")
                .row("2023-3-1", "推进会", "柳河街道", "5.5")
                .row("2023-3-2", "推进会", "柳河街道", "十余人")
                .row("2023-3-3", "推进会", "柳河街道", "廿人")
                .row("2023-3-4", "推进会", "柳河街道", "12人");
        ledger.read();
        assertThat(ledger.codes()).containsExactly("BAD_NUMBER");
        assertThat(ledger.all("attendees")).containsExactly("10", "20", "12");
        assertThat(ledger.warningCodes()).containsExactly("VAGUE_NUMBER");
    }

    private static Sheets ledger() {
        return Sheets.xlsx().row("2023年3月和乐社区出具证明台账").row("出具证明时间", "申请人", "证明名称", "要求出具证明单位");
    }

    private static Sheets certificate(String name, String unit) {
        Sheets ledger = ledger().row("2023-3-1", "赵样", name, unit);
        ledger.read();
        return ledger;
    }
}
