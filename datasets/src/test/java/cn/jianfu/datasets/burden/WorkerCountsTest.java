package cn.jianfu.datasets.burden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerCountsTest {
    private static final RegionTree REGIONS = new RegionTree(List.of(
            new Region("990100000000", "云溪市", RegionLevel.CITY, null),
            new Region("990101000000", "东城区", RegionLevel.COUNTY, "990100000000"),
            new Region("990101001000", "桥头镇", RegionLevel.TOWNSHIP, "990101000000"),
            new Region("990101001001", "柳岸社区", RegionLevel.COMMUNITY, "990101001000")));

    @TempDir
    Path folder;

    @Test
    void nothing_is_declared_where_there_is_no_table() {
        assertThat(WorkerCounts.read(folder.resolve("workers.csv"), REGIONS)).isEqualTo(WorkerCounts.NONE);
    }

    @Test
    void days_are_taken_as_offices_write_them() throws IOException {
        assertThat(read("990101001001,5,2023-1-1,花名册\n990101001001,6,2023年4月20日,花名册\n990101001001,7,2023/5/1,花名册\n")
                        .declared())
                .extracting(WorkerCounts.Declared::from)
                .containsExactly(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 20), LocalDate.of(2023, 5, 1));
    }

    @Test
    void a_row_that_cannot_be_used_says_why_and_the_rest_counts() throws IOException {
        WorkerCounts counts = read("""
                990101001001,5,2023-01-01,花名册
                990101001001,8,2023-01-01,花名册
                9.90101E+11,5,2023-01-01,花名册
                990101001000,5,2023-01-01,花名册
                990101001001,0,2023-02-01,花名册
                990101001001,5,2023-2-30,花名册
                990101001001,,2023-03-01,花名册
                """);
        assertThat(counts.declared())
                .containsExactly(new WorkerCounts.Declared("990101001001", 5, LocalDate.of(2023, 1, 1), "花名册"));
        assertThat(counts.faults())
                .extracting(WorkerCounts.Fault::sentence)
                .containsExactly(
                        "参考表 workers.csv 第 3 行：与第 2 行是同一社区同一天，只用了第 2 行，请只留一行",
                        "参考表 workers.csv 第 4 行：“community_code”应是 12 位区划代码，现在是“9.90101E+11”：被表格软件改成了科学计数法，请把这一列设为文本后重填",
                        "参考表 workers.csv 第 5 行：区划表里没有代码为 990101001000 的社区，请核对代码",
                        "参考表 workers.csv 第 6 行：“workers”应是 1 到 999 的整数，现在是“0”",
                        "参考表 workers.csv 第 7 行：“from”应是日期，如 2023-01-01，现在是“2023-2-30”",
                        "参考表 workers.csv 第 8 行：“workers”不能为空");
    }

    @Test
    void a_table_without_its_columns_is_said_as_a_whole() throws IOException {
        Path file = folder.resolve("workers.csv");
        Files.writeString(file, "社区,人数\n柳岸社区,5\n");
        assertThat(WorkerCounts.read(file, REGIONS).faults())
                .containsExactly(new WorkerCounts.Fault(0, "参考表 workers.csv 缺少列“community_code”，请补上后再试"));
    }

    private WorkerCounts read(String rows) throws IOException {
        Path file = folder.resolve("workers.csv");
        Files.writeString(file, "community_code,workers,from,source\n" + rows);
        return WorkerCounts.read(file, REGIONS);
    }
}
