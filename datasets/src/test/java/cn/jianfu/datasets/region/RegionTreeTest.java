package cn.jianfu.datasets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTreeTest {
    private final Path csv;

    RegionTreeTest(@TempDir Path directory) {
        csv = directory.resolve("regions.csv");
    }

    @Test
    void a_table_in_any_order_with_a_byte_order_mark_is_read() throws IOException {
        RegionTree tree = read("990101000000,青石区,COUNTY,990100000000", "990100000000,云溪市,CITY,");
        assertThat(tree.city().name()).isEqualTo("云溪市");
        assertThat(tree.regions()).extracting(Region::code).isSorted();
        assertThat(tree.children("990100000000")).extracting(Region::prefix).containsExactly("990101");
        assertThat(tree.children("990101000000")).isEmpty();
        assertThat(tree.find("990199000000")).isEmpty();
    }

    @Test
    void a_city_without_counties_is_a_tree_too() throws IOException {
        assertThat(read("990100000000,云溪市,CITY,", "990100001000,柳河镇,TOWNSHIP,990100000000")
                        .children("990100000000"))
                .hasSize(1);
    }

    @Test
    void a_broken_table_is_refused_with_what_is_wrong() {
        assertThatThrownBy(() -> read("990100000000,云溪市,CITY,", "990100000000,云溪市,CITY,"))
                .hasMessageContaining("重复");
        assertThatThrownBy(() -> read("990100000000,云溪市,CITY,", "990101001000,柳河镇,TOWNSHIP,990101000000"))
                .hasMessageContaining("不在表中");
        assertThatThrownBy(() -> read("990100000000,云溪市,CITY,", "880101000000,青石区,COUNTY,990100000000"))
                .hasMessageContaining("开头");
        assertThatThrownBy(() -> read("990100000000,云溪市,CITY,", "990101000000,青石区,COUNTY,"))
                .hasMessageContaining("第 3 行");
        assertThatThrownBy(() -> read("990100000000,云溪市,CITY,", "990101000000,青石区,DISTRICT,990100000000"))
                .hasMessageContaining("第 3 行：“level”应是 CITY、COUNTY");
        assertThatThrownBy(() -> read("990101,青石区,COUNTY,990100000000")).hasMessageContaining("12位");
        assertThatThrownBy(() -> read("990101000001,青石区,COUNTY,990100000000")).hasMessageContaining("级别");
        assertThatThrownBy(() -> read()).hasMessageContaining("恰有一个市");
    }

    private RegionTree read(String... lines) throws IOException {
        Files.writeString(csv, "\uFEFFcode12,name,level,parent\n" + String.join("\n", lines) + "\n");
        return RegionTree.read(csv);
    }
}
