package cn.jianfu.datasets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitLawsTest {
    private static final String HERE = "990101000000";
    private static final List<String> COUNTIES = List.of("青石区", "白鹭县", "丹崖市");
    private static final List<String> ORGANS = List.of(
            "教育局",
            "公安局",
            "民政局",
            "人力资源和社会保障局",
            "人民法院",
            "人民检察院",
            "不动产登记中心",
            "市场监督管理局",
            "第一中学",
            "第二中学",
            "人民医院",
            "自来水公司",
            "税务局",
            "柳河派出所",
            "中心血站",
            "有一说一事务局");
    private static final RegionTree REGIONS = new RegionTree(regions());
    private static final List<Unit> UNITS = units();
    private static final Gazetteer GAZETTEER = Gazetteer.of(REGIONS);
    private static final UnitResolver REGISTERED = registered(UNITS);
    private static final UnitResolver COMPOSED = UnitResolver.withoutRegistry();

    @Property(tries = 60)
    void the_order_of_the_registry_does_not_matter(@ForAll("names") String name, @ForAll Random random) {
        List<Unit> shuffled = new ArrayList<>(UNITS);
        Collections.shuffle(shuffled, random);
        UnitResolver other = registered(shuffled);
        assertThat(other.resolve(name, HERE)).isEqualTo(REGISTERED.resolve(name, HERE));
        assertThat(other.candidates(name, HERE)).isEqualTo(REGISTERED.candidates(name, HERE));
    }

    @Property(tries = 300)
    void a_unit_of_another_region_never_changes_an_answer(
            @ForAll("names") String name, @ForAll("elsewhere") String added) {
        List<Unit> more = new ArrayList<>(UNITS);
        more.add(new Unit("NEW", added, "其他", "县级", "990102000000", List.of()));
        UnitResolution before = REGISTERED.resolve(name, HERE);
        if (!name.contains("白鹭")) {
            UnitResolution after = registered(more).resolve(name, HERE);
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 400)
    void width_blanks_quotation_marks_and_traditional_characters_do_not_change_the_answer(
            @ForAll("written") WrittenName written, @ForAll Random random) {
        String disguised = disguised(written.name(), random);
        UnitResolution plain = COMPOSED.resolve(written.name(), written.region());
        UnitResolution other = COMPOSED.resolve(disguised, written.region());
        assertThat(other.unit()).as(disguised).isEqualTo(plain.unit());
        assertThat(other.system()).isEqualTo(plain.system());
    }

    @Property(tries = 400)
    void a_name_with_another_regions_prefix_never_resolves_into_this_region(
            @ForAll("organs") String organ, @ForAll("codes") String here, @ForAll("codes") String there) {
        Place place = Gazetteers.BUILT_IN.find(there);
        // There are two 朝阳区 and two 长安区 among them; the city before tells them apart.
        String prefix = Gazetteers.BUILT_IN.upwards(place).reversed().stream()
                .map(Place::name)
                .collect(Collectors.joining());
        Unit unit = COMPOSED.resolve(prefix + organ, here).unit();
        if (unit != null && !here.substring(0, 6).equals(there.substring(0, 6))) {
            assertThat(unit.regionCode()).doesNotStartWith(here.substring(0, 6));
        }
        for (int i = 1; i < COUNTIES.size(); i++) {
            Unit registered = REGISTERED.resolve(COUNTIES.get(i) + organ, HERE).unit();
            assertThat(registered == null ? "" : registered.regionCode()).doesNotStartWith("990101");
        }
    }

    @Property(tries = 1000)
    void anything_at_all_gets_an_answer_and_a_reason(@ForAll("anything") String name) {
        assertThat(COMPOSED.resolve(name, "610113000000").reason()).isNotBlank();
        assertThat(REGISTERED.resolve(name, HERE).reason()).isNotBlank();
        assertThat(REGISTERED.candidates(name, HERE)).hasSizeLessThanOrEqualTo(5);
    }

    /** Signs that mean something to the reader come more often than chance would have it. */
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> signs =
                Arbitraries.strings().withChars("、，,；;/&+#@()（）[]【】 \n和与及市县区局0").ofMaxLength(6);
        return Arbitraries.oneOf(Arbitraries.strings(), signs, signs.flatMap(sign -> names().map(name -> sign + name)));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> places = Arbitraries.of("", "青石区", "青石", "白鹭县", "白鹭", "丹崖市", "云溪市", "区", "县", "市");
        return places.flatMap(place -> organs().map(organ -> place + organ));
    }

    /** Names that a unit of 白鹭县 may bear: its own county's, or none. */
    @Provide
    Arbitrary<String> elsewhere() {
        Arbitrary<String> places = Arbitraries.of("", "白鹭县", "白鹭", "县", "区", "市");
        return places.flatMap(place -> organs().map(organ -> place + organ));
    }

    @Provide
    Arbitrary<WrittenName> written() {
        return Arbitraries.of(
                WrittenName.all().stream().filter(name -> !name.kept()).toList());
    }

    @Provide
    Arbitrary<String> organs() {
        return Arbitraries.of(ORGANS);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(
                "610113000000",
                "621022000000",
                "350582000000",
                "110105000000",
                "220104000000",
                "640121000000",
                "130102000000",
                "610116000000");
    }

    private static String disguised(String name, Random random) {
        StringBuilder disguised = new StringBuilder();
        for (char c : ZhConverterUtil.toTraditional(name).toCharArray()) {
            boolean wide = c > ' ' && c < 127 && random.nextBoolean();
            disguised.append(wide ? (char) (c + 0xFEE0) : c == '（' ? '(' : c == '）' ? ')' : c);
            if (random.nextInt(4) == 0) {
                disguised.append(" 　\u00A0\u200B".charAt(random.nextInt(4)));
            }
        }
        return random.nextBoolean() ? "“" + disguised + "”" : disguised.toString();
    }

    private static UnitResolver registered(List<Unit> units) {
        return new UnitResolver(new UnitRegistry(units), GAZETTEER, UnitAliases.none(), null);
    }

    private static List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        regions.add(new Region("990100000000", "云溪市", RegionLevel.CITY, null));
        for (int i = 0; i < COUNTIES.size(); i++) {
            String county = "99010" + (i + 1);
            regions.add(new Region(county + "000000", COUNTIES.get(i), RegionLevel.COUNTY, "990100000000"));
            regions.add(new Region(county + "001000", "柳河街道", RegionLevel.TOWNSHIP, county + "000000"));
        }
        return regions;
    }

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < COUNTIES.size(); i++) {
            for (String organ : ORGANS) {
                String region = "99010" + (i + 1) + "000000";
                units.add(new Unit(i + organ, COUNTIES.get(i) + organ, "其他", "县级", region, List.of()));
            }
        }
        return units;
    }

    /** Read once for all tries. */
    private static final class Gazetteers {
        static final Gazetteer BUILT_IN = Gazetteer.builtIn();
    }
}
