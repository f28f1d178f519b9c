package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.etl.TestSpark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installations whose root is no city with counties below it: a table as it is published and ledgers, nothing else. */
class OtherRootsTest {
    @TempDir
    private Path directory;

    private TestDatabase database;
    private DataDirectory home;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        home = new DataDirectory(directory);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_province_counts_each_unit_at_its_level_in_its_own_city() throws Exception {
        regions("""
                350000,福建省
                350500,泉州市
                350502,鲤城区
                350502001,海滨街道
                350502001001,东鲁社区居民委员会
                350600,漳州市
                350622,云霄县
                350622100,云陵镇
                350622100001,城关社区居委会
                """);
        ledger("泉州市/鲤城区/海滨街道/东鲁社区证明台账.csv", "东鲁社区", "人社局", "鲤城区人力资源和社会保障局", "市人社局", "省人社厅", "漳州市人社局");
        ledger("漳州市/云霄县/云陵镇/城关社区证明台账.csv", "城关社区", "人社局", "县人社局", "市人社局", "漳州市人力资源和社会保障局", "公证处");
        run();
        assertThat(regions())
                .containsExactly(
                        List.of("350000000000", "PROVINCE", ""),
                        List.of("350500000000", "CITY", "350000000000"),
                        List.of("350502000000", "COUNTY", "350500000000"),
                        List.of("350502001000", "TOWNSHIP", "350502000000"),
                        List.of("350502001001", "COMMUNITY", "350502001000"),
                        List.of("350600000000", "CITY", "350000000000"),
                        List.of("350622000000", "COUNTY", "350600000000"),
                        List.of("350622100000", "TOWNSHIP", "350622000000"),
                        List.of("350622100001", "COMMUNITY", "350622100000"));
        assertThat(units())
                .containsExactly(
                        List.of("350000000000", "福建省人力资源和社会保障厅", "省级", "1"),
                        List.of("350500000000", "泉州市人力资源和社会保障局", "市级", "1"),
                        List.of("350502000000", "鲤城区人力资源和社会保障局", "县级", "2"),
                        List.of("350600000000", "漳州市人力资源和社会保障局", "市级", "3"),
                        List.of("350622000000", "云霄县人力资源和社会保障局", "县级", "2"),
                        List.of("350622000000", "云霄县公证处", "县级", "1"));
    }

    @Test
    void a_city_without_counties_counts_its_own_bureaus_and_its_townships() throws Exception {
        regions("""
                441900000000,东莞市
                441900003000,东城街道办事处
                441900003001,岗贝社区居民委员会
                441900101000,石碣镇
                441900101001,涌口村民委员会
                """);
        ledger("东城街道/岗贝社区证明台账.csv", "岗贝社区", "人社局", "市人社局", "东莞市人社局", "石碣镇政府");
        ledger("石碣镇/涌口村证明台账.csv", "涌口村", "人社局", "石碣镇人民政府", "东莞市石碣镇政府");
        run();
        assertThat(regions())
                .contains(
                        List.of("441900000000", "CITY", ""),
                        List.of("441900003000", "TOWNSHIP", "441900000000"),
                        List.of("441900101001", "COMMUNITY", "441900101000"));
        assertThat(units())
                .containsExactly(
                        List.of("441900000000", "东莞市人力资源和社会保障局", "市级", "4"),
                        List.of("441900101000", "石碣镇人民政府", "乡级", "3"));
    }

    @Test
    void a_county_alone_joins_all_spellings_and_the_citys_units_stay_the_citys() throws Exception {
        regions("""
                640121,永宁县
                640121001,团结西路街道
                640121001001,建设居委会
                640121100,杨和镇
                640121100205,纳家户村委会
                """);
        ledger("团结西路街道/建设居委会证明台账.csv", "建设居委会", "永宁县人社局", "永宁县人力资源和社会保障局", "永宁县人力资源社会保障局", "市公积金中心");
        ledger("杨和镇/纳家户村证明台账.csv", "纳家户村", "县人社局", "人社局", "银川市住房公积金管理中心", "某市公证处", "公司", "派出所");
        run();
        assertThat(units())
                .containsExactly(
                        List.of("640100000000", "银川市住房公积金管理中心", "市级", "2"),
                        List.of("640121000000", "永宁县人力资源和社会保障局", "县级", "5"),
                        List.of("640121000000", "未写明单位", "其他", "2"),
                        // Nobody knows which, but of what sort it is.
                        List.of("640121000000", "派出所", "乡级", "1"));
    }

    private void regions(String codesAndNames) throws Exception {
        Files.createDirectories(directory.resolve("reference"));
        Files.writeString(home.regions(), codesAndNames);
    }

    /** One certificate for each unit. */
    private void ledger(String path, String community, String... units) throws Exception {
        StringBuilder table = new StringBuilder("2023年社区出具证明台账\n序号,社区,证明编号,出具证明时间,申请人,证明名称或用途,要求出具证明单位(全称),社区经办人\n");
        for (int i = 0; i < units.length; i++) {
            table.append("%d,%s,2023-%04d,2023-3-%d,测试甲,亲属关系证明,%s,测试乙\n"
                    .formatted(i + 1, community, i + 1, i + 1, units[i]));
        }
        Path file = home.ledgers().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }

    private void run() throws Exception {
        new PipelineRun(TestSpark.session(), home, database.dataSource()).run(RunMode.FULL, (stage, fraction) -> {});
        assertThat(MartRows.query(
                        database.dataSource(), "SELECT path, message FROM mart.ledger_file WHERE status <> 'ACCEPTED'"))
                .isEmpty();
    }

    private List<List<String>> regions() throws Exception {
        return MartRows.query(
                database.dataSource(),
                "SELECT region_code, level, coalesce(parent_code, '') FROM mart.region ORDER BY 1");
    }

    private List<List<String>> units() throws Exception {
        return MartRows.query(
                database.dataSource(),
                "SELECT u.region_code, u.name, u.level, sum(d.certificates) FROM mart.unit_demand d"
                        + " JOIN mart.unit u USING (unit_id) GROUP BY 1, 2, 3 ORDER BY 1, min(u.unit_code)");
    }
}
