package cn.jianfu.datasets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTreeTest {
    private static final Region CITY = new Region("990100000000", "云溪市", RegionLevel.CITY, null);
    private static final Region COUNTY = new Region("990101000000", "青石区", RegionLevel.COUNTY, "990100000000");
    private static final Region TOWNSHIP = new Region("990101001000", "柳河镇", RegionLevel.TOWNSHIP, "990101000000");

    @Test
    void a_tree_has_one_root_at_any_level() {
        RegionTree tree = new RegionTree(List.of(COUNTY, CITY));
        assertThat(tree.root()).isEqualTo(CITY);
        assertThat(tree.regions()).extracting(Region::code).isSorted();
        assertThat(tree.children("990100000000")).extracting(Region::prefix).containsExactly("990101");
        assertThat(tree.children("990101000000")).isEmpty();
        assertThat(tree.find("990199000000")).isEmpty();
        Region county = new Region("990101000000", "青石区", RegionLevel.COUNTY, null);
        assertThat(new RegionTree(List.of(county, TOWNSHIP)).root()).isEqualTo(county);
    }

    @Test
    void what_a_county_decides_is_decided_by_the_city_where_there_are_no_counties() {
        Region township = new Region("990100001000", "柳河镇", RegionLevel.TOWNSHIP, "990100000000");
        Region community = new Region("990100001001", "荷花社区", RegionLevel.COMMUNITY, "990100001000");
        RegionTree tree = new RegionTree(List.of(CITY, township, community));
        assertThat(tree.countyOf(community.code())).isEqualTo(CITY);
        assertThat(new RegionTree(List.of(CITY, COUNTY, TOWNSHIP)).countyOf(TOWNSHIP.code()))
                .isEqualTo(COUNTY);
    }

    @Test
    void regions_that_make_no_tree_are_refused_with_what_is_wrong() {
        assertThatThrownBy(() -> new RegionTree(List.of(CITY, CITY))).hasMessageContaining("重复");
        assertThatThrownBy(() -> new RegionTree(List.of(CITY, TOWNSHIP))).hasMessageContaining("不在表中");
        assertThatThrownBy(() -> new RegionTree(
                        List.of(CITY, new Region("880101000000", "青石区", RegionLevel.COUNTY, "990100000000"))))
                .hasMessageContaining("开头");
        assertThatThrownBy(() ->
                        new RegionTree(List.of(CITY, new Region("990101000000", "青石区", RegionLevel.COUNTY, null))))
                .hasMessageContaining("恰有一个最上级");
        assertThatThrownBy(() -> new Region("990101", "青石区", RegionLevel.COUNTY, null))
                .hasMessageContaining("12位");
        assertThatThrownBy(() -> new Region("990101000001", "青石区", RegionLevel.COUNTY, null))
                .hasMessageContaining("级别");
    }

    @Test
    void what_is_written_is_read_again(@TempDir Path directory) throws IOException {
        RegionTree tree = new RegionTree(List.of(CITY, COUNTY, TOWNSHIP));
        tree.write(directory.resolve("regions.csv"));
        assertThat(RegionTree.read(directory.resolve("regions.csv")).regions()).isEqualTo(tree.regions());
    }
}
