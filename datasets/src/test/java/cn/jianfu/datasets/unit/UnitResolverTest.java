package cn.jianfu.datasets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitResolverTest {
    private static final String IN_DISTRICT = "990101001001";
    private static final String IN_COUNTY = "990102001001";

    private final UnitRegistry registry = new UnitRegistry(List.of(
            unit("JY1", "云溪市青石区教育局", "990101000000"),
            unit("JY2", "白鹭县教育局", "990102000000"),
            unit("GA1", "云溪市公安局青石分局", "990101000000"),
            unit("PC1", "云溪市公安局青石分局柳河派出所", "990101001000"),
            unit("PC2", "云溪市公安局青石分局枫桥派出所", "990101002000"),
            unit("MZ1", "青石区民政局", "990101000000"),
            unit("SJ1", "青石区市场监督管理局", "990101000000"),
            unit("NH1", "中国农业银行股份有限公司青石支行", "990101000000"),
            unit("X1", "青石区第一小学", "990101000000"),
            unit("GJ", "云溪市住房公积金管理中心", "990100000000")));
    private final RegionTree regions = new RegionTree(List.of(
            new Region("990100000000", "云溪市", RegionLevel.CITY, null),
            new Region("990101000000", "青石区", RegionLevel.COUNTY, "990100000000"),
            new Region("990101001000", "柳河街道", RegionLevel.TOWNSHIP, "990101000000"),
            new Region("990101002000", "枫桥镇", RegionLevel.TOWNSHIP, "990101000000"),
            new Region("990102000000", "白鹭县", RegionLevel.COUNTY, "990100000000")));
    private final UnitResolver resolver = new UnitResolver(registry, regions);

    @ParameterizedTest
    @ValueSource(strings = {"教育局", "区教育局", "教体局", "区教体局", "青石区教育局", "青石教体局", "本区教育局", "云溪市青石区教育局", "“青石区 教育局”"})
    void a_district_s_education_bureau_is_told_from_any_of_its_names(String name) {
        assertThat(code(name, IN_DISTRICT)).isEqualTo("JY1");
    }

    @Test
    void a_bare_name_means_the_unit_of_the_communitys_own_county() {
        assertThat(code("教育局", IN_COUNTY)).isEqualTo("JY2");
        assertThat(code("县教育局", IN_COUNTY)).isEqualTo("JY2");
    }

    @Test
    void a_name_with_a_region_means_that_regions_unit_wherever_it_is_written() {
        assertThat(code("青石区教育局", IN_COUNTY)).isEqualTo("JY1");
    }

    @Test
    void another_region_is_a_veto() {
        assertThat(code("县教育局", IN_DISTRICT)).isNull();
        assertThat(code("白鹭县青石区教育局", IN_DISTRICT)).isNull();
        assertThat(registered("长沙市教育局", IN_DISTRICT)).isFalse();
        assertThat(registered("云溪市教育局", IN_DISTRICT)).isFalse();
    }

    @Test
    void another_organ_is_a_veto() {
        assertThat(registered("青石区财政局", IN_DISTRICT)).isFalse();
        assertThat(code("青石区教育院", IN_DISTRICT)).isNull();
        assertThat(code("工商银行", IN_DISTRICT)).isNull();
        assertThat(code("第二小学", IN_DISTRICT)).isNull();
        assertThat(registered("兴业银行青石支行", IN_DISTRICT)).isFalse();
    }

    @Test
    void a_police_station_needs_its_township() {
        assertThat(code("派出所", IN_DISTRICT)).isNull();
        assertThat(code("柳河派出所", IN_DISTRICT)).isEqualTo("PC1");
        assertThat(code("枫桥镇派出所", IN_DISTRICT)).isEqualTo("PC2");
        assertThat(registered("柳河派出所", IN_COUNTY)).isFalse();
    }

    @Test
    void banks_and_city_units_go_by_their_short_names() {
        assertThat(code("农行", IN_DISTRICT)).isEqualTo("NH1");
        assertThat(code("农业银行青石支行", IN_DISTRICT)).isEqualTo("NH1");
        assertThat(code("公积金中心", IN_COUNTY)).isEqualTo("GJ");
        assertThat(code("市公积金中心", IN_DISTRICT)).isEqualTo("GJ");
    }

    @Test
    void a_single_typing_error_is_forgiven_where_only_one_unit_can_be_meant() {
        assertThat(code("青石区市场监督管里局", IN_DISTRICT)).isEqualTo("SJ1");
        assertThat(code("区市场监督管里局", IN_DISTRICT)).isEqualTo("SJ1");
        assertThat(code("民正局", IN_DISTRICT))
                .as("three characters are too few to tell")
                .isNull();
    }

    @Test
    void a_unit_that_the_registry_lacks_is_composed() {
        assertThat(code("青石区财政局", IN_DISTRICT)).isEqualTo("990101000000/青石区财政局");
        assertThat(code("财政局", IN_DISTRICT)).isEqualTo("990101000000/青石区财政局");
        assertThat(code("长沙市教育局", IN_DISTRICT)).isEqualTo("430100000000/长沙市教育局");
    }

    @Test
    void of_several_registered_units_none_is_composed_in_their_place() {
        UnitResolver two = new UnitResolver(
                new UnitRegistry(List.of(
                        unit("B1", "中国农业银行股份有限公司青石支行", "990101000000"), unit("B2", "中国农业银行青石支行营业部", "990101000000"))),
                regions);
        assertThat(two.resolve("中国农业银行青石支行", IN_DISTRICT).unit())
                .satisfiesAnyOf(unit -> assertThat(unit).isNull(), unit -> assertThat(unit.code())
                        .startsWith("B"));
    }

    @Test
    void anything_at_all_gets_an_answer() {
        for (String name : List.of("", " ", "()", "市", "区", "有关部门", "=1+1", "a".repeat(5000), "青石区", "青石区青石区")) {
            UnitResolution answer = resolver.resolve(name, IN_DISTRICT);
            assertThat(answer.unit()).isNull();
            assertThat(answer.reason()).isNotBlank();
        }
    }

    private @Nullable String code(String name, String community) {
        Unit unit = resolver.resolve(name, community).unit();
        return unit == null ? null : unit.code();
    }

    private boolean registered(String name, String community) {
        return registry.units().stream().anyMatch(unit -> unit.code().equals(code(name, community)));
    }

    private static Unit unit(String code, String name, String region) {
        return new Unit(code, name, "其他", "县级", region, List.of());
    }
}
