package cn.jianfu.datasets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitDecisionsTest {
    private static final String DISTRICT = "990101000000";
    private static final String COUNTY = "990102000000";
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

    private final UnitRegistry registry = new UnitRegistry(List.of(
            unit("PC1", "云溪市公安局青石分局柳河派出所", "990101001000"),
            unit("PC2", "云溪市公安局青石分局枫桥派出所", "990101002000"),
            unit("PC3", "白鹭县公安局桐湾派出所", "990102001000"),
            unit("MZ1", "青石区民政局", DISTRICT)));
    private final RegionTree regions = new RegionTree(List.of(
            new Region("990100000000", "云溪市", RegionLevel.CITY, null),
            new Region(DISTRICT, "青石区", RegionLevel.COUNTY, "990100000000"),
            new Region("990101001000", "柳河街道", RegionLevel.TOWNSHIP, DISTRICT),
            new Region("990101002000", "枫桥镇", RegionLevel.TOWNSHIP, DISTRICT),
            new Region(COUNTY, "白鹭县", RegionLevel.COUNTY, "990100000000"),
            new Region("990102001000", "桐湾镇", RegionLevel.TOWNSHIP, COUNTY)));

    @Test
    void a_bare_police_station_is_a_question_with_the_countys_stations_to_choose_from() {
        UnitResolver resolver = new UnitResolver(registry, regions);
        assertThat(resolver.resolve("派出所", "990101001001").unit()).isNull();
        List<UnitCandidate> candidates = resolver.candidates("派出所", "990101001001");
        assertThat(candidates).extracting(candidate -> candidate.unit().code()).containsExactly("PC1", "PC2");
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(candidate.reason()).contains("机构名称相同"));
    }

    @Test
    void what_a_person_decided_holds_in_that_county_from_that_day() {
        UnitAliases decided = UnitAliases.of(List.of(alias("派 出所", DISTRICT, "PC1", MARCH, null)));
        UnitResolver resolver = new UnitResolver(registry, regions, decided.asOf(MARCH));
        assertThat(code(resolver, "派出所", DISTRICT)).isEqualTo("PC1");
        assertThat(resolver.resolve("派出所", DISTRICT).reason()).contains("人工研判", "2023-03-01");
        assertThat(code(resolver, "派出所", COUNTY)).isNotEqualTo("PC1");
        assertThat(code(new UnitResolver(registry, regions, decided.asOf(MARCH.minusDays(1))), "派出所", DISTRICT))
                .isNull();
    }

    @Test
    void the_later_decision_counts_in_whatever_order_they_come() {
        UnitAlias first = alias("派出所", DISTRICT, "PC1", MARCH, null);
        UnitAlias second = alias("派出所", DISTRICT, "PC2", MARCH.plusDays(1), null);
        for (List<UnitAlias> order : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(code(new UnitResolver(registry, regions, UnitAliases.of(order)), "派出所", DISTRICT))
                    .isEqualTo("PC2");
        }
    }

    @Test
    void a_person_can_decide_that_a_name_means_no_known_unit() {
        UnitAliases decided = UnitAliases.of(List.of(alias("民政局", DISTRICT, null, MARCH, null)));
        UnitResolution answer = new UnitResolver(registry, regions, decided).resolve("民政局", DISTRICT);
        assertThat(answer.unit()).isNull();
        assertThat(answer.reason()).contains("不指名录中的任何单位");
    }

    @Test
    void a_decision_for_a_unit_that_is_gone_asks_again() {
        UnitAliases decided = UnitAliases.of(List.of(alias("民政局", DISTRICT, "GONE", MARCH, null)));
        UnitResolution answer = new UnitResolver(registry, regions, decided).resolve("民政局", DISTRICT);
        assertThat(answer.unit()).isNull();
        assertThat(answer.reason()).contains("GONE", "重新研判");
    }

    @Test
    void decisions_survive_their_file(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("unit_aliases.csv");
        UnitAliases decided = UnitAliases.of(List.of(
                alias("派出所", DISTRICT, "PC1", MARCH, MARCH.plusDays(30)), alias("单位", COUNTY, null, MARCH, null)));
        decided.write(file);
        assertThat(UnitAliases.read(file).all()).isEqualTo(decided.all());
        Files.writeString(file, "written,county,unit_code,from,until\n派出所,990101,PC1,2023-03-01,\n");
        assertThatThrownBy(() -> UnitAliases.read(file)).hasMessageContainingAll("第 2 行", "12位");
        Files.writeString(file, "written,county,unit_code,from,until\n派出所,990101000000,PC1,3月1日,\n");
        assertThatThrownBy(() -> UnitAliases.read(file)).hasMessageContainingAll("第 2 行", "3月1日");
    }

    private static UnitAlias alias(
            String written, String county, @Nullable String unit, LocalDate from, @Nullable LocalDate until) {
        return new UnitAlias(written, county, unit, from, until);
    }

    private static @Nullable String code(UnitResolver resolver, String name, String region) {
        Unit unit = resolver.resolve(name, region).unit();
        return unit == null ? null : unit.code();
    }

    private static Unit unit(String code, String name, String region) {
        return new Unit(code, name, "其他", "县级", region, List.of());
    }
}
