package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that says there was nothing is an answer for its period, not a fault. */
class NothingToReportTest {
    private static Sheets ledger() {
        return Sheets.xlsx().row("2023年6月和乐社区出具证明台账").row(Sheets.HEADER);
    }

    private static void clean(Sheets ledger) {
        FileReading reading = ledger.read();
        assertThat(reading.kind()).isNotNull();
        assertThat(reading.period()).hasToString("2023-06");
        assertThat(reading.rows()).isZero();
        assertThat(reading.headings()).containsExactly("和乐社区");
        assertThat(ledger.quarantined).isEmpty();
        assertThat(ledger.warnings).isEmpty();
    }

    @Test
    void a_header_and_nothing_below() {
        clean(ledger());
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "零报告", "本月无", "本月未出具证明", "我社区本月没有开具任何证明", "—", "0"})
    void one_row_that_says_so(String words) {
        clean(ledger().row(words));
        clean(ledger().row(1, "和乐社区", "", "", "", words, "", "经办员甲").row("填表人：经办员甲"));
    }

    @Test
    void a_row_that_says_so_in_every_column() {
        clean(ledger().row(1, "和乐社区", "无", "无", "无", "无", "无", "无").row(2).row(3));
    }

    @Test
    void a_sentence_in_place_of_the_table() {
        clean(Sheets.xlsx().row("2023年6月和乐社区出具证明台账").row("本月我社区未开具任何证明，特此零报告。"));
    }

    @Test
    void a_row_that_says_more_is_a_row() {
        Sheets ledger = ledger().row(1, "和乐社区", "无", "6月3日", "无", "无房证明", "公积金中心", "无");
        assertThat(ledger.read().accepted()).isEqualTo(1);
        Sheets undated = ledger().row(1, "和乐社区", "无", "", "无", "无房证明", "公积金中心", "无");
        assertThat(undated.read().quarantined()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无犯罪记录", "本社区居民无房证明", "我村村民无犯罪记录证明", "未受过刑事处罚情况"})
    void a_certificate_that_somebody_lacks_something_is_never_lost(String name) {
        Sheets bare = ledger().row(1, "和乐社区", "", "", "", name, "", "");
        assertThat(bare.read().quarantined()).isEqualTo(1);
        Sheets below = ledger().row(1, "和乐社区", "1", "6月3日", "某", "居住证明", "公安局", "")
                .row(2, "和乐社区", "", "6月3日", "", name, "公安局", "");
        assertThat(below.read().accepted()).isEqualTo(2);
    }

    @Test
    void a_row_that_shares_its_day_with_the_row_above_says_something() {
        Sheets ledger =
                ledger().row(1, "和乐社区", "", "6月3日", "", "居住证明", "公安局", "").row(2, "和乐社区", "", "〃", "", "无", "〃", "");
        assertThat(ledger.read().rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "/", "——"})
    void nobody_is_no_unit(String written) {
        Sheets ledger = ledger().row(1, "和乐社区", "1", "6月3日", "某", "居住证明", written, "经办员甲");
        assertThat(ledger.read().quarantined()).isEqualTo(1);
        assertThat(ledger.codes()).containsExactly("MISSING_UNIT");
    }

    @Test
    void a_tick_beside_nothing_is_something() {
        Sheets table = Sheets.xlsx()
                .row("2023年6月青石区社区出具证明情况统计表")
                .row("序号", "社区", "出具证明时间", "证明名称", "要求出具证明单位", "可由", "不应由", "文件外")
                .row(1, "和乐社区", "无", "无", "无", "", "√", "")
                .row(2, "荷花社区", "无", "无", "无", "", "", "");
        FileReading reading = table.read();
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.quarantined()).isEqualTo(1);
    }
}
