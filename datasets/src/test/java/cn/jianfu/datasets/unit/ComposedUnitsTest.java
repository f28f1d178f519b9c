package cn.jianfu.datasets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposedUnitsTest {
    private static final String COUNTY = "621022000000";
    private static final String NEXT = "621023000000";
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private final RegionTree regions = new RegionTree(List.of(
            new Region("621000000000", "庆阳市", RegionLevel.CITY, null),
            new Region(COUNTY, "环县", RegionLevel.COUNTY, "621000000000"),
            new Region("621022100000", "环城镇", RegionLevel.TOWNSHIP, COUNTY),
            new Region(NEXT, "华池县", RegionLevel.COUNTY, "621000000000")));
    private final UnitResolver resolver = new UnitResolver(UnitRegistry.NONE, regions);

    @ParameterizedTest
    @ValueSource(strings = {"环县人社局", "环县人力资源和社会保障局", "环县人力资源社会保障局", "县人社局", "人社局", "环县人社局（盖章）"})
    void every_spelling_of_a_bureau_is_one_unit(String name) {
        assertThat(code(name, COUNTY)).isEqualTo("621022000000/环县人力资源和社会保障局");
    }

    @ParameterizedTest
    @CsvSource({
        "庆阳市公安局, 市公安局",
        "庆阳市住房公积金管理中心, 公积金中心",
        "农行曲子支行, 中国农业银行曲子支行",
        "甘肃省教育厅, 省教育厅",
        "陕西师范大学, 陕西师范大学",
        "环县农行, 中国农业银行环县支行",
    })
    void a_unit_that_two_counties_know_is_one_unit(String one, String other) {
        assertThat(code(one, COUNTY)).isEqualTo(code(one, NEXT));
        if (!other.startsWith("市") || one.startsWith("庆阳")) {
            assertThat(code(other, NEXT)).isEqualTo(code(one, COUNTY));
        }
    }

    @Test
    void the_country_lies_around_a_county_that_alone_is_given() {
        assertThat(code("西安市雁塔区教育局", COUNTY)).isEqualTo("610113000000/雁塔区教育局");
        assertThat(code("甘肃省公安厅", COUNTY)).isEqualTo("620000000000/甘肃省公安厅");
    }

    @Test
    void a_city_without_counties_has_its_bureaus_and_its_townships_offices() {
        UnitResolver dongguan = new UnitResolver(
                UnitRegistry.NONE,
                new RegionTree(List.of(
                        new Region("441900000000", "东莞市", RegionLevel.CITY, null),
                        new Region("441900101000", "石碣镇", RegionLevel.TOWNSHIP, "441900000000"))));
        for (String name : List.of("石碣镇人民政府", "石碣镇政府", "东莞市石碣镇人民政府")) {
            assertThat(code(dongguan, name, "441900000000")).as(name).isEqualTo("441900101000/石碣镇人民政府");
        }
        for (String name : List.of("人社局", "市人社局", "东莞市人力资源和社会保障局")) {
            assertThat(code(dongguan, name, "441900000000")).as(name).isEqualTo("441900000000/东莞市人力资源和社会保障局");
        }
    }

    @Test
    void a_district_that_is_none_leaves_its_townships_and_its_name_to_the_city() {
        UnitResolver jiayuguan = new UnitResolver(
                UnitRegistry.NONE,
                new RegionTree(List.of(
                        new Region("620200000000", "嘉峪关市", RegionLevel.CITY, null),
                        new Region("620201100000", "新城镇", RegionLevel.TOWNSHIP, "620200000000"))));
        for (String name : List.of("人社局", "市人社局", "嘉峪关市人社局")) {
            assertThat(code(jiayuguan, name, "620200000000")).as(name).isEqualTo("620200000000/嘉峪关市人力资源和社会保障局");
        }
        assertThat(code(jiayuguan, "嘉峪关市新城镇政府", "620200000000")).isEqualTo("620201100000/新城镇人民政府");
    }

    @Test
    void a_bare_police_station_is_open() {
        assertThat(resolver.resolve("派出所", COUNTY).unit()).isNull();
    }

    @Test
    void what_people_decided_holds_where_there_is_no_registry() {
        UnitAliases decided = UnitAliases.of(List.of(
                new UnitAlias("一把手", COUNTY, "环县人民政府", MARCH, null),
                new UnitAlias("二把手", COUNTY, "621022000000/环县民政局", MARCH, null),
                new UnitAlias("派出所", COUNTY, "GONE", MARCH, null)));
        UnitResolver following = new UnitResolver(UnitRegistry.NONE, regions, decided);
        assertThat(following.resolve("一把手", COUNTY).unit())
                .extracting(Unit::name)
                .isEqualTo("环县人民政府");
        assertThat(following.resolve("二把手", COUNTY).unit())
                .extracting(Unit::name)
                .isEqualTo("环县民政局");
        assertThat(following.resolve("派出所", COUNTY).reason()).contains("GONE", "重新研判");
        assertThat(following.resolve("XX县民政局", COUNTY).unit()).isNull();
    }

    private String code(String name, String county) {
        return code(resolver, name, county);
    }

    private static String code(UnitResolver resolver, String name, String county) {
        return Objects.requireNonNull(resolver.resolve(name, county).unit(), name)
                .code();
    }
}
