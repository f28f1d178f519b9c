package cn.jianfu.datasets.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.quantity.WrittenRow.Struck;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many certificates a row stands for, and whether they were issued, in words that people use. */
class RowReadingTest {

    @ParameterizedTest
    @CsvSource({
        "两份, 2",
        "2, 2",
        "二份, 2",
        "3 份, 3",
        "３份, 3",
        "贰, 2",
        "廿份, 20",
        "卅二, 32",
        "叁份, 3",
        "共3份, 3",
        "十二份, 12",
        "二十一, 21",
        "一百零五份, 105",
        "2+1, 3",
        "3.0, 3",
        "2张, 2",
        "'3份（夫妻各1份）', 3",
        "一式三份, 1",
        "一式2份, 1",
        "'2份，一式三份', 2",
        "1, 1",
        "'', 1",
        "-, 1",
        "无, 1",
        "√, 1"
    })
    void a_quantity_is_counted_however_it_is_written(String written, int certificates) {
        assertThat(outcome(row().quantity(written.isEmpty() ? null : written))).isEqualTo("ISSUED " + certificates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "若干", "2人", "约3份", "各1份", "1.5", "-2", "20000", "多份"})
    void what_is_no_plain_quantity_is_asked(String written) {
        assertThat(outcome(row().quantity(written))).isEqualTo("QUANTITY_UNCLEAR");
    }

    @ParameterizedTest
    @CsvSource({
        "2023002-2023011, 10",
        "2023002～2023011, 10",
        "2023002—2023011, 10",
        "2023002至2023011, 10",
        "2023002到011, 10",
        "2023002~11, 10",
        "2023-001-2023-010, 10",
        "QH2023-002—QH2023-011, 10",
        "明字第2号至第11号, 10",
        "'2023002、2023003', 2",
        "'2023002、003、004', 3",
        "2023016-2023016, 1",
        "2023-002, 1",
        "2023-035, 1",
        "2023-2024, 1",
        "2023-07-001, 1",
        "1-3, 1",
        "05-12, 1",
        "2023002/2023, 1",
        "620102-000123, 1",
        "〔2023〕12号, 1",
        "XH-002, 1",
        "20230701-003, 1"
    })
    void a_range_of_numbers_is_counted_and_a_dash_within_a_number_is_none(String number, int certificates) {
        assertThat(outcome(row().number(number))).isEqualTo("ISSUED " + certificates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A034至B036", "2022098至2023005", "2023050～2023045"})
    void ends_that_do_not_fit_together_are_asked(String number) {
        assertThat(outcome(row().number(number))).isEqualTo("NUMBERS_UNCLEAR");
    }

    @Test
    void the_number_above_tells_a_range_from_a_number_with_a_dash() {
        assertThat(outcome(row().number("2023012-015").above("2023011"))).isEqualTo("ISSUED 4");
        assertThat(outcome(row().number("101-102").above("101-101"))).isEqualTo("ISSUED 1");
    }

    @Test
    void quantity_range_and_name_must_agree() {
        assertThat(outcome(row().number("2023002-2023011").quantity("10"))).isEqualTo("ISSUED 10");
        assertThat(outcome(row().number("2023002-011").quantity("10"))).isEqualTo("ISSUED 10");
        assertThat(outcome(row().number("2023002-2023011").quantity("3"))).isEqualTo("QUANTITY_CONTRADICTS");
        assertThat(outcome(row().number("2023002-2023011").quantity("1"))).isEqualTo("QUANTITY_CONTRADICTS");
        assertThat(outcome(row().quantity("2").certificate("居住证明（3份）"))).isEqualTo("QUANTITY_CONTRADICTS");
        assertThat(outcome(row().number("2023002～2023004").quantity("一式三份"))).isEqualTo("ISSUED 3");
    }

    @ParameterizedTest
    @CsvSource({
        "居住证明（3份）, 居住证明, 3",
        "居住证明(2份), 居住证明, 2",
        "居住证明3份, 居住证明, 3",
        "居住证明×2, 居住证明, 2",
        "居住证明（共3份）, 居住证明, 3",
        "居住证明（一式两份）, 居住证明, 1",
        "证明材料一份, 证明材料, 1"
    })
    void a_quantity_behind_the_name_is_counted_and_is_no_part_of_it(String written, String name, int certificates) {
        assertThat(RowReading.of(row().certificate(written).build()))
                .isInstanceOfSatisfying(Reading.Issued.class, issued -> {
                    assertThat(issued.certificates()).isEqualTo(certificates);
                    assertThat(issued.certificate()).isEqualTo(name);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "亲属关系证明、居住证明",
                "1.亲属关系证明\n2.居住证明",
                "无犯罪记录证明、居住证明、收入证明各1份",
                "死亡证明/火化证明",
                "居住证明+收入证明",
                "居住证明及收入证明各一份",
                "居住证明 收入证明",
                "(1)居住证明(2)收入证明"
            })
    void several_certificates_in_a_cell_are_asked(String written) {
        assertThat(outcome(row().certificate(written))).isEqualTo("SEVERAL_CERTIFICATES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作废证明",
                "房产证作废声明证明",
                "身份证遗失作废声明",
                "废品收购证明",
                "机动车报废（注销）证明",
                "居住、收入证明",
                "亲属关系证明，用于开具死亡证明",
                "婚姻状况证明（婚姻状况、分居证明）",
                "第三份居住证明",
                "就业和收入证明",
                "居住证明 办理入学证明用",
                "无犯罪 记录证明",
                "身份证明"
            })
    void a_name_that_only_looks_like_it_is_one_certificate(String written) {
        assertThat(outcome(row().certificate(written))).isEqualTo("ISSUED 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县民政局、青禾县教育局", "民政局/人社局", "青禾县民政局和青禾县教育局", "县医院、县中医院", "1.民政局 2.教育局"})
    void several_units_in_a_cell_are_asked(String written) {
        assertThat(outcome(row().unit(written))).isEqualTo("SEVERAL_UNITS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "住房和城乡建设局",
                "文化和旅游局",
                "镇党委、政府",
                "青禾县委、县政府",
                "青禾县公安局\n明湖派出所",
                "中国农业银行，青禾支行",
                "市场监督管理局（知识产权局）",
                "青禾县人力资源和社会保障局"
            })
    void a_unit_with_a_long_name_is_one(String written) {
        assertThat(outcome(row().unit(written))).isEqualTo("ISSUED 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"作废", "已作废", "作废重开", "此号作废", "写错作废", "名字写错，作废", "作废（开错）", "2023007作废", "废", "无效", "盖章错误，已作废，重新开具"
            })
    void a_remark_makes_the_row_void(String remark) {
        assertThat(outcome(row().number("2023007").remark(remark))).isEqualTo("VOID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"原证作废，此为补开", "重开（原2023003作废）", "2023003作废", "居民遗失身份证，声明作废", "存折作废"})
    void a_remark_on_another_paper_counts_and_is_said(String remark) {
        assertThat(outcome(row().number("2023007").remark(remark))).isEqualTo("ISSUED 1 VOID_MENTIONED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"该证明未作废", "自取", "代办", "已领取", "未婚", "未办理户口", "已告知居民"})
    void an_ordinary_remark_says_nothing(String remark) {
        assertThat(outcome(row().remark(remark))).isEqualTo("ISSUED 1");
    }

    @Test
    void void_is_read_wherever_it_stands() {
        assertThat(outcome(row().certificate("居住证明（作废）"))).isEqualTo("VOID");
        assertThat(outcome(row().certificate("居住证明作废"))).isEqualTo("VOID");
        assertThat(outcome(row().unit("作废"))).isEqualTo("VOID");
        assertThat(outcome(row().number("2023005（作废）"))).isEqualTo("VOID");
        assertThat(outcome(row().result("作废"))).isEqualTo("VOID");
        assertThat(outcome(row().madeVoid("是"))).isEqualTo("VOID");
        assertThat(outcome(row().madeVoid("否"))).isEqualTo("ISSUED 1");
        assertThat(outcome(row().struck(Struck.ALL))).isEqualTo("VOID");
        assertThat(outcome(row().struck(Struck.PART))).isEqualTo("PARTLY_STRUCK");
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
        assertThat(outcome(row().result(result))).isEqualTo("REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "已办结", "办结", "已出具", "同意", "√", "正常", "/", "补齐材料后已出具", "未成年人已出具"})
    void a_result_says_that_it_was_issued(String result) {
        assertThat(outcome(row().result(result))).isEqualTo("ISSUED 1");
    }

    @Test
    void a_request_still_under_way_is_asked() {
        assertThat(outcome(row().result("办理中"))).isEqualTo("RESULT_UNCLEAR");
        assertThat(outcome(row().result("先退回，后已出具"))).isEqualTo("RESULT_UNCLEAR");
    }

    @Test
    void a_refusal_is_read_from_name_and_remark() {
        assertThat(outcome(row().certificate("居住证明（不予出具）"))).isEqualTo("REFUSED");
        assertThat(outcome(row().remark("社区不予出具"))).isEqualTo("REFUSED");
        assertThat(outcome(row().remark("告知不属于社区职责，未开"))).isEqualTo("REFUSED");
        assertThat(outcome(row().remark("不予出具，已告知到公安机关办理"))).isEqualTo("REFUSED");
        assertThat(outcome(row().remark("派出所不予出具，由社区开"))).isEqualTo("ISSUED 1 REFUSAL_MENTIONED");
    }

    private static Builder row() {
        return new Builder();
    }

    private static String outcome(Builder row) {
        return switch (RowReading.of(row.build())) {
            case Reading.Issued issued ->
                "ISSUED " + issued.certificates()
                        + (issued.remark() == null ? "" : " " + issued.remark().code());
            case Reading.SetAside aside -> aside.outcome().name();
            case Reading.Ask(var why) -> why.code();
        };
    }

    private static final class Builder {
        private final @Nullable String[] cells = {"2023001", null, "居住证明", "青禾县教育局", null, null, null, null, null, null
        };
        private Struck struck = Struck.NOTHING;

        private Builder set(int place, @Nullable String text) {
            cells[place] = text;
            return this;
        }

        Builder number(String text) {
            return set(0, text);
        }

        Builder above(String text) {
            return set(1, text);
        }

        Builder certificate(String text) {
            return set(2, text);
        }

        Builder unit(String text) {
            return set(3, text);
        }

        Builder quantity(@Nullable String text) {
            return set(4, text);
        }

        Builder result(String text) {
            return set(6, text);
        }

        Builder madeVoid(String text) {
            return set(7, text);
        }

        Builder remark(String text) {
            return set(9, text);
        }

        Builder struck(Struck how) {
            struck = how;
            return this;
        }

        WrittenRow build() {
            return new WrittenRow(
                    cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9],
                    List.of(), struck);
        }
    }
}
