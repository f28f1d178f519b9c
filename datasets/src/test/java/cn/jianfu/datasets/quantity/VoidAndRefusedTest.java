package cn.jianfu.datasets.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.quantity.WrittenRow.Struck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a row's certificates were issued, made void or refused, in words that people use. */
class VoidAndRefusedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"作废", "已作废", "作废重开", "此号作废", "写错作废", "名字写错，作废", "作废（开错）", "2023007作废", "废", "无效", "盖章错误，已作废，重新开具"
            })
    void a_remark_makes_the_row_void(String remark) {
        assertThat(WrittenRows.outcome(WrittenRows.row().number("2023007").remark(remark)))
                .isEqualTo("VOID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"原证作废，此为补开", "重开（原2023003作废）", "2023003作废", "居民遗失身份证，声明作废", "存折作废"})
    void a_remark_on_another_paper_counts_and_is_said(String remark) {
        assertThat(WrittenRows.outcome(WrittenRows.row().number("2023007").remark(remark)))
                .isEqualTo("ISSUED 1 VOID_MENTIONED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"该证明未作废", "自取", "代办", "已领取", "未婚", "未办理户口", "已告知居民"})
    void an_ordinary_remark_says_nothing(String remark) {
        assertThat(WrittenRows.outcome(WrittenRows.row().remark(remark))).isEqualTo("ISSUED 1");
    }

    @Test
    void void_is_read_wherever_it_stands() {
        assertThat(WrittenRows.outcome(WrittenRows.row().certificate("居住证明（作废）")))
                .isEqualTo("VOID");
        assertThat(WrittenRows.outcome(WrittenRows.row().certificate("居住证明作废"))).isEqualTo("VOID");
        assertThat(WrittenRows.outcome(WrittenRows.row().unit("作废"))).isEqualTo("VOID");
        assertThat(WrittenRows.outcome(WrittenRows.row().number("2023005（作废）"))).isEqualTo("VOID");
        assertThat(WrittenRows.outcome(WrittenRows.row().result("作废"))).isEqualTo("VOID");
        assertThat(WrittenRows.outcome(WrittenRows.row().madeVoid("是"))).isEqualTo("VOID");
        assertThat(WrittenRows.outcome(WrittenRows.row().madeVoid("否"))).isEqualTo("ISSUED 1");
        assertThat(WrittenRows.outcome(WrittenRows.row().struck(Struck.ALL))).isEqualTo("VOID");
        assertThat(WrittenRows.outcome(WrittenRows.row().struck(Struck.PART))).isEqualTo("PARTLY_STRUCK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "否",
                "不予出具",
                "未出具",
                "不予开具",
                "拒绝出具",
                "退回",
                "未办",
                "不同意",
                "×",
                "已驳回",
                "劝退",
                "材料不全，已退回",
                "否（告知到公安局办理）",
                "不符合条件"
            })
    void a_result_says_that_nothing_was_issued(String result) {
        assertThat(WrittenRows.outcome(WrittenRows.row().result(result))).isEqualTo("REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "已办结", "办结", "已出具", "同意", "√", "正常", "/", "补齐材料后已出具", "未成年人已出具"})
    void a_result_says_that_it_was_issued(String result) {
        assertThat(WrittenRows.outcome(WrittenRows.row().result(result))).isEqualTo("ISSUED 1");
    }

    @Test
    void a_request_still_under_way_is_asked() {
        assertThat(WrittenRows.outcome(WrittenRows.row().result("办理中"))).isEqualTo("RESULT_UNCLEAR");
        assertThat(WrittenRows.outcome(WrittenRows.row().result("先退回，后已出具"))).isEqualTo("RESULT_UNCLEAR");
    }

    @Test
    void a_refusal_is_read_from_name_and_remark() {
        assertThat(WrittenRows.outcome(WrittenRows.row().certificate("居住证明（不予出具）")))
                .isEqualTo("REFUSED");
        assertThat(WrittenRows.outcome(WrittenRows.row().remark("社区不予出具"))).isEqualTo("REFUSED");
        assertThat(WrittenRows.outcome(WrittenRows.row().remark("告知不属于社区职责，未开")))
                .isEqualTo("REFUSED");
        assertThat(WrittenRows.outcome(WrittenRows.row().remark("不予出具，已告知到公安机关办理")))
                .isEqualTo("REFUSED");
        assertThat(WrittenRows.outcome(WrittenRows.row().remark("派出所不予出具，由社区开")))
                .isEqualTo("ISSUED 1 REFUSAL_MENTIONED");
    }
}
