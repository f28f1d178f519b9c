package cn.jianfu.datasets.region;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.region.CommunityMatch.Found;
import cn.jianfu.datasets.region.CommunityMatch.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityLocatorTest {
    private final CommunityLocator locator = new CommunityLocator(new RegionTree(List.of(
            new Region("990100000000", "云溪市", RegionLevel.CITY, null),
            new Region("990101000000", "青石区", RegionLevel.COUNTY, "990100000000"),
            new Region("990101001000", "柳河街道", RegionLevel.TOWNSHIP, "990101000000"),
            new Region("990101001001", "荷花社区", RegionLevel.COMMUNITY, "990101001000"),
            new Region("990101001002", "新荷花社区", RegionLevel.COMMUNITY, "990101001000"),
            new Region("990101002000", "枫桥镇", RegionLevel.TOWNSHIP, "990101000000"),
            new Region("990101002001", "荷花村民委员会", RegionLevel.COMMUNITY, "990101002000"),
            new Region("990101002002", "永安居委会", RegionLevel.COMMUNITY, "990101002000"),
            new Region("990102000000", "白鹭县", RegionLevel.COUNTY, "990100000000"),
            new Region("990102001000", "柳河镇", RegionLevel.TOWNSHIP, "990102000000"),
            new Region("990102001001", "荷花社区", RegionLevel.COMMUNITY, "990102001000"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青石区/柳河街道/荷花社区证明台账.xlsx",
                "青石区/柳河街道/荷花居委会.xlsx",
                "青石区/柳河街道/社区居民委员会台账(荷花).xlsx",
                "青石/柳河/荷花 2023年.xlsx",
                "青石区/柳河街道办事处/荷花社区居民委员会/2023年台账.xlsx",
                "2023年7月/青石区/柳河街道荷花社区.xlsx"
            })
    void a_community_is_found_however_its_file_is_named(String path) {
        assertThat(code(path, null)).isEqualTo("990101001001");
    }

    @Test
    void the_folder_tells_communities_of_one_name_apart() {
        assertThat(code("青石区/枫桥镇/荷花村.xlsx", null)).isEqualTo("990101002001");
        assertThat(code("白鹭县/柳河镇/荷花社区.xlsx", null)).isEqualTo("990102001001");
    }

    @Test
    void a_county_or_township_does_not_name_the_community_that_is_called_like_it() {
        CommunityLocator alike = new CommunityLocator(new RegionTree(List.of(
                new Region("990100000000", "云溪市", RegionLevel.CITY, null),
                new Region("990101000000", "青石区", RegionLevel.COUNTY, "990100000000"),
                new Region("990101001000", "柳河街道", RegionLevel.TOWNSHIP, "990101000000"),
                new Region("990101001001", "青石社区居委会", RegionLevel.COMMUNITY, "990101001000"),
                new Region("990101001002", "柳河社区居委会", RegionLevel.COMMUNITY, "990101001000"),
                new Region("990101001003", "荷花社区居委会", RegionLevel.COMMUNITY, "990101001000"))));
        assertThat(alike.locate("青石区/柳河街道/台账.xlsx", "荷花社区")).isInstanceOfSatisfying(Found.class, found -> assertThat(
                        found.community().code())
                .isEqualTo("990101001003"));
        assertThat(alike.locate("青石区/柳河街道/台账.xlsx", null)).isInstanceOf(NotFound.class);
        assertThat(alike.locate("青石区/柳河街道柳河社区台账.xlsx", null)).isInstanceOfSatisfying(Found.class, found -> assertThat(
                        found.community().code())
                .isEqualTo("990101001002"));
    }

    @Test
    void a_name_within_a_longer_name_is_not_meant() {
        assertThat(code("青石区/柳河街道/新荷花社区.xlsx", null)).isEqualTo("990101001002");
    }

    @Test
    void the_cell_tells_where_the_file_name_does_not() {
        assertThat(code("青石区/枫桥镇/台账.xlsx", "永安社区")).isEqualTo("990101002002");
        assertThat(code("台账.xlsx", "永安")).isEqualTo("990101002002");
    }

    @Test
    void a_heading_tells_where_cell_and_file_name_do_not_and_what_it_says_beyond_that_is_nothing() {
        assertThat(below("青石区/枫桥镇/台账.xlsx", null, "永安社区")).isEqualTo("990101002002");
        assertThat(below("青石区/枫桥镇/台账.xlsx", "荷花村", "永安社区")).isEqualTo("990101002001");
        assertThat(below("青石区/枫桥镇/荷花村.xlsx", null, "党群服务社区")).isEqualTo("990101002001");
        assertThat(below("青石区/枫桥镇/荷花村.xlsx", null, "永安社区")).isEqualTo("AMBIGUOUS_COMMUNITY");
        assertThat(below("台账.xlsx", null, "荷花社区")).isEqualTo("AMBIGUOUS_COMMUNITY");
    }

    @Test
    void a_folder_that_ends_in_the_code_decides_against_all_that_is_written() {
        assertThat(code("青石区/柳河街道/荷花社区 990101001001/新荷花社区.xlsx", "河花社区")).isEqualTo("990101001001");
        assertThat(code("青石区/柳河街道/荷花社区 990101001009/荷花社区.xlsx", null)).isEqualTo("990101001001");
    }

    @Test
    void who_has_to_choose_is_told_between_whom() {
        assertThat(locator.locate("荷花社区.xlsx", null))
                .isInstanceOfSatisfying(NotFound.class, missing -> assertThat(missing.candidates())
                        .extracting(Region::code)
                        .contains("990101001001", "990102001001"));
    }

    @Test
    void a_cell_that_agrees_with_the_file_name_is_no_conflict() {
        assertThat(code("青石区/柳河街道/荷花社区.xlsx", "柳河街道荷花居委会")).isEqualTo("990101001001");
    }

    @Test
    void nothing_is_guessed() {
        assertThat(refusal("荷花社区.xlsx", null)).isEqualTo("AMBIGUOUS_COMMUNITY");
        assertThat(refusal("青石区/柳河街道/荷花社区.xlsx", "新荷花社区")).isEqualTo("AMBIGUOUS_COMMUNITY");
        assertThat(refusal("青石区/柳河街道/荷花社区和新荷花社区.xlsx", null)).isEqualTo("AMBIGUOUS_COMMUNITY");
        assertThat(refusal("青石区/柳河街道/台账.xlsx", null)).isEqualTo("UNKNOWN_COMMUNITY");
        assertThat(refusal("青石区/柳河街道/荷花社区.xlsx", "桃源社区")).isEqualTo("UNKNOWN_COMMUNITY");
        assertThat(refusal("白鹭县/枫桥镇/永安社区.xlsx", null)).isEqualTo("UNKNOWN_COMMUNITY");
        assertThat(refusal("", " ")).isEqualTo("UNKNOWN_COMMUNITY");
    }

    @Test
    void what_is_known_of_a_file_without_a_community_is_the_lowest_region_that_is_told() {
        assertThat(known("青石区/柳河街道/荷花社区.xlsx", null, null)).isEqualTo("荷花社区");
        assertThat(known("青石区/柳河街道/台账.xlsx", null, "新荷花社区")).isEqualTo("新荷花社区");
        assertThat(known("青石区/柳河街道/台账.xlsx", "桃源社区", null)).isEqualTo("柳河街道");
        assertThat(known("青石区/柳河街道/荷花社区.xlsx", "新荷花社区", null)).isEqualTo("柳河街道");
        assertThat(known("青石区/台账.xlsx", null, null)).isEqualTo("青石区");
        assertThat(known("青石区/荷花.xlsx", null, null)).isEqualTo("青石区");
        assertThat(known("青石区枫桥镇台账.xlsx", null, null)).isEqualTo("枫桥镇");
        assertThat(known("台账.xlsx", null, null)).isEqualTo("云溪市");
    }

    @Test
    void folders_say_whose_a_file_is_before_its_name_does_and_a_county_before_a_township_of_another() {
        assertThat(known("青石区/柳河街道/枫桥镇台账.xlsx", null, null)).isEqualTo("柳河街道");
        assertThat(known("白鹭县/枫桥镇/永安社区.xlsx", null, null)).isEqualTo("白鹭县");
    }

    @Test
    void a_county_with_one_township_is_not_that_township() {
        assertThat(known("白鹭县/台账.xlsx", null, null)).isEqualTo("白鹭县");
        assertThat(known("白鹭县/柳河镇/台账.xlsx", null, null)).isEqualTo("柳河镇");
    }

    @Test
    void a_refusal_says_what_to_mend() {
        assertThat(((NotFound) locator.locate("荷花社区.xlsx", null)).message())
                .contains("文件夹")
                .contains("请");
    }

    private String known(String path, @Nullable String cell, @Nullable String heading) {
        return locator.known(path, cell, heading).name();
    }

    private String code(String path, @Nullable String cell) {
        return locator.locate(path, cell) instanceof Found(Region community) ? community.code() : "not found";
    }

    /** The community's code, or why there is none. */
    private String below(String path, @Nullable String cell, String heading) {
        return switch (locator.locate(path, cell, heading)) {
            case Found(Region community) -> community.code();
            case NotFound missing -> missing.code();
        };
    }

    private String refusal(String path, @Nullable String cell) {
        return locator.locate(path, cell) instanceof NotFound(String code, String message, List<Region> candidates)
                ? code
                : "found";
    }
}
