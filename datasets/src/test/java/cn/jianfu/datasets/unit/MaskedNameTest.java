package cn.jianfu.datasets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedNameTest {
    private static final String DISTRICT = "421202000000";
    private static final String COUNTY = "421224000000";
    private static final UnitResolver RESOLVER = UnitResolver.withoutRegistry();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某县教育局",
                "某某县教育局",
                "通山县某小学",
                "北京市海淀区某幼儿园",
                "某市公证处",
                "某单位",
                "某某某",
                "XX县民政局",
                "xx县民政局",
                "ＸＸ县民政局",
                "X县民政局",
                "××县民政局",
                "X X 县民政局",
                "＊＊县民政局",
                "*县民政局",
                "○○县民政局",
                "〇〇镇人民政府",
                "OO小学",
                "△△小学",
                "□□县人民法院",
                "__县民政局",
                "____派出所",
                "＿＿县民政局",
                "——县民政局",
                "……县民政局",
                "??县民政局",
                "（）县民政局",
                "（  ）派出所",
                "咸宁市某某区人民法院",
                "咸宁市XX局",
                "农行XX支行",
                "通山县***局",
            })
    void a_name_with_a_part_struck_out_names_nobody(String name) {
        for (String region : new String[] {DISTRICT, COUNTY, ""}) {
            UnitResolution answer = RESOLVER.resolve(name, region);
            assertThat(answer.unit()).as(name).isNull();
            assertThat(answer.unstated()).as(name).isTrue();
            assertThat(answer.reason()).isNotBlank();
            assertThat(RESOLVER.candidates(name, region)).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "教育局*, 通山县教育局",
        "教育局__, 通山县教育局",
        "●教育局, ",
        "★县教育局, ",
        "教育局（）, 通山县教育局",
        "-教育局, 通山县教育局",
        "—教育局, 通山县教育局",
        "教育局？, 通山县教育局",
        "县教育局……, 通山县教育局",
        "人民医院X光室, ",
        "一○一中学, 通山县第一〇一中学",
        "二〇二医院, 通山县第二〇二医院",
    })
    void a_mark_that_stands_for_nothing_left_out_does_no_harm(String name, @Nullable String unit) {
        UnitResolution answer = RESOLVER.resolve(name, COUNTY);
        assertThat(answer.unstated()).as(name).isFalse();
        if (unit != null) {
            assertThat(answer.unit()).as(name).extracting(Unit::name).isEqualTo(unit);
        }
    }

    @Test
    void what_sort_of_unit_it_is_can_still_be_told() {
        assertThat(RESOLVER.resolve("某市公证处", COUNTY).system()).isEqualTo("司法");
        assertThat(RESOLVER.resolve("XX县民政局", COUNTY).system()).isEqualTo("民政");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司", "单位", "有关部门", "相关单位", "学校", "用人单位", "旅行社", "保险公司", "银行", "医院", "就读学校", "所在公司", "建筑公司", "劳务派遣公司",
                "相关企业", "上级", "社区", "工作单位"
            })
    void a_word_for_many_names_nobody(String name) {
        UnitResolution answer = RESOLVER.resolve(name, COUNTY);
        assertThat(answer.unit()).isNull();
        assertThat(answer.unstated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"派出所", "工商银行", "通山县建筑公司", "通山县恒大物业公司", "鑫源建筑公司", "自来水公司", "公证处", "人社局"})
    void a_unit_of_which_a_county_has_some_or_that_has_a_name_is_stated(String name) {
        assertThat(RESOLVER.resolve(name, DISTRICT).unstated()).isFalse();
    }
}
