package cn.jianfu.datasets.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many certificates a row stands for, in words that people use. */
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
        assertThat(WrittenRows.outcome(WrittenRows.row().quantity(written.isEmpty() ? null : written)))
                .isEqualTo("ISSUED " + certificates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "若干", "2人", "约3份", "各1份", "1.5", "-2", "20000", "多份"})
    void what_is_no_plain_quantity_is_asked(String written) {
        assertThat(WrittenRows.outcome(WrittenRows.row().quantity(written))).isEqualTo("QUANTITY_UNCLEAR");
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
        assertThat(WrittenRows.outcome(WrittenRows.row().number(number))).isEqualTo("ISSUED " + certificates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A034至B036", "2022098至2023005", "2023050～2023045"})
    void ends_that_do_not_fit_together_are_asked(String number) {
        assertThat(WrittenRows.outcome(WrittenRows.row().number(number))).isEqualTo("NUMBERS_UNCLEAR");
    }

    @Test
    void the_number_above_tells_a_range_from_a_number_with_a_dash() {
        assertThat(WrittenRows.outcome(WrittenRows.row().number("2023012-015").above("2023011")))
                .isEqualTo("ISSUED 4");
        assertThat(WrittenRows.outcome(WrittenRows.row().number("101-102").above("101-101")))
                .isEqualTo("ISSUED 1");
    }

    @Test
    void quantity_range_and_name_must_agree() {
        assertThat(WrittenRows.outcome(
                        WrittenRows.row().number("2023002-2023011").quantity("10")))
                .isEqualTo("ISSUED 10");
        assertThat(WrittenRows.outcome(WrittenRows.row().number("2023002-011").quantity("10")))
                .isEqualTo("ISSUED 10");
        assertThat(WrittenRows.outcome(
                        WrittenRows.row().number("2023002-2023011").quantity("3")))
                .isEqualTo("QUANTITY_CONTRADICTS");
        assertThat(WrittenRows.outcome(
                        WrittenRows.row().number("2023002-2023011").quantity("1")))
                .isEqualTo("QUANTITY_CONTRADICTS");
        assertThat(WrittenRows.outcome(WrittenRows.row().quantity("2").certificate("居住证明（3份）")))
                .isEqualTo("QUANTITY_CONTRADICTS");
        assertThat(WrittenRows.outcome(
                        WrittenRows.row().number("2023002～2023004").quantity("一式三份")))
                .isEqualTo("ISSUED 3");
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
        assertThat(RowReading.of(WrittenRows.row().certificate(written).build()))
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
        assertThat(WrittenRows.outcome(WrittenRows.row().certificate(written))).isEqualTo("SEVERAL_CERTIFICATES");
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
        assertThat(WrittenRows.outcome(WrittenRows.row().certificate(written))).isEqualTo("ISSUED 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县民政局、青禾县教育局", "民政局/人社局", "青禾县民政局和青禾县教育局", "县医院、县中医院", "1.民政局 2.教育局"})
    void several_units_in_a_cell_are_asked(String written) {
        assertThat(WrittenRows.outcome(WrittenRows.row().unit(written))).isEqualTo("SEVERAL_UNITS");
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
        assertThat(WrittenRows.outcome(WrittenRows.row().unit(written))).isEqualTo("ISSUED 1");
    }
}
