package cn.jianfu.datasets.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of regions as they are published, saved again and passed on. */
class PublishedRegionsTest {
    private static final String COUNTY = """
            640121000000,永宁县
            640121100000,杨和镇
            640121100001,西街社区居委会
            640121100201,杨和村委会
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code12,name\n",
                "统计用区划代码,名称\n",
                "全国统计用区划代码和城乡划分代码\n,,\n行政区划代码,单位名称\n",
            })
    void a_countys_own_table_is_taken_with_headings_of_any_sort_or_none(String heading) {
        PublishedRegions read = text(heading + COUNTY);
        assertThat(read.tree().root().name()).isEqualTo("永宁县");
        assertThat(read.tree().root().level()).isEqualTo(RegionLevel.COUNTY);
        assertThat(read.tree().children("640121100000"))
                .extracting(Region::name)
                .containsExactly("西街社区居委会", "杨和村委会");
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void a_table_is_read_in_the_encoding_that_it_was_saved_in() {
        byte[] bytes = ("统计用区划代码,城乡分类代码,名称\n" + "640121000000,,永宁县\n640121100000,,杨和镇\n640121100001,121,西街社区居委会\n")
                .getBytes(Charset.forName("GBK"));
        assertThat(PublishedRegions.read(new WorkbookFile("区划.csv", bytes)).regions())
                .extracting(Region::name)
                .containsExactly("永宁县", "杨和镇", "西街社区居委会");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "620000,甘肃省\n620200,嘉峪关市\n620201,嘉峪关市\n",
                "620200000000,嘉峪关市\n620201000000,市辖区\n",
                "620200,嘉峪关市\n",
                "620201,嘉峪关市\n",
                ""
            })
    void the_townships_of_a_city_without_counties_lie_in_the_city(String above) {
        RegionTree tree = text(above + "620201100000,新城镇\n620201100201,新城村委会\n620201101000,峪泉镇\n")
                .below("620200000000");
        assertThat(tree.root().level()).isEqualTo(RegionLevel.CITY);
        assertThat(tree.children("620200000000"))
                .extracting(Region::code)
                .containsExactly("620201100000", "620201101000");
        assertThat(tree.countyOf("620201100201").code()).isEqualTo("620200000000");
    }

    @Test
    void a_township_that_a_table_calls_by_its_office_is_the_place_and_its_office_is_known() {
        RegionTree tree = text("441900,东莞市\n441900003000,东城街道办事处\n441900003001,岗贝社区居民委员会\n441900101000,石碣镇\n")
                .tree();
        assertThat(tree.children("441900000000")).extracting(Region::name).containsExactly("东城街道", "石碣镇");
    }

    @Test
    void codes_of_six_nine_and_twelve_digits_stand_side_by_side() {
        assertThat(text("640100,银川市\n640121,永宁县\n640121100,杨和镇\n640121100001,西街社区居委会\n")
                        .tree()
                        .root()
                        .name())
                .isEqualTo("银川市");
    }

    @Test
    void codes_that_a_workbook_holds_as_numbers_are_codes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("永宁");
            row(sheet.createRow(0), "序号", "代码", "城乡分类", "名称");
            row(sheet.createRow(1), 1.0, 640121000000.0, "", "永宁县");
            row(sheet.createRow(2), 2.0, 640121100000.0, "", "杨和镇");
            row(sheet.createRow(3), 3.0, "640121100001", 121.0, "西街社区居委会");
            workbook.write(bytes);
            PublishedRegions read = PublishedRegions.read(new WorkbookFile("区划.xlsx", bytes.toByteArray()));
            assertThat(read.regions())
                    .extracting(Region::code)
                    .containsExactly("640121000000", "640121100000", "640121100001");
            assertThat(read.remarks()).isEmpty();
        }
    }

    @Test
    void virtual_communities_leave_the_table_and_those_like_villages_stay() {
        PublishedRegions read = text(
                COUNTY + "640121400000,望远工业园区\n640121400498,望远工业园区虚拟社区\n640121100598,农场虚拟生活区\n640121100500,黄羊滩农场一队\n");
        assertThat(read.regions())
                .extracting(Region::name)
                .contains("黄羊滩农场一队", "望远工业园区")
                .doesNotContain("望远工业园区虚拟社区", "农场虚拟生活区");
        assertThat(read.remarks())
                .singleElement()
                .asString()
                .contains("2 处是虚拟社区")
                .contains("不计入应报");
    }

    @Test
    void a_community_is_virtual_by_its_kind_too() {
        assertThat(text("代码,名称,类别\n640121100001,西街社区居委会,居委会段\n640121100002,开发区,虚拟社区\n")
                        .regions())
                .extracting(Region::name)
                .contains("西街社区居委会")
                .doesNotContain("开发区");
    }

    @Test
    void regions_above_that_a_table_leaves_out_come_from_the_codes() {
        PublishedRegions read = text("640121100001,西街社区居委会\n640104001001,凤凰碑社区居委会\n");
        assertThat(read.tree().root().name()).isEqualTo("银川市");
        assertThat(read.regions()).extracting(Region::name).contains("永宁县", "兴庆区", "杨和镇");
        assertThat(read.remarks()).singleElement().asString().contains("表里缺上级，已按代码补上");
    }

    @Test
    void a_township_that_nobody_knows_keeps_its_communities_and_is_asked_for() {
        PublishedRegions read = text("990101,青石区\n990101001001,荷花社区\n990101001002,桃源社区\n");
        assertThat(read.tree().children("990101001000")).hasSize(2);
        assertThat(read.remarks())
                .singleElement()
                .asString()
                .contains("990101001")
                .contains("补上这一行");
    }

    @Test
    void a_province_has_its_cities_below_it() {
        PublishedRegions read = text("640000000000,宁夏回族自治区\n640100000000,银川市\n640121000000,永宁县\n"
                + "640121100001,西街社区居委会\n640200000000,石嘴山市\n640202000000,大武口区\n640202001001,永乐园社区居委会\n");
        assertThat(read.tree().root().level()).isEqualTo(RegionLevel.PROVINCE);
        assertThat(read.tree().children("640000000000"))
                .extracting(Region::name)
                .containsExactly("银川市", "石嘴山市");
        assertThat(read.tree().countyOf("640121100001").name()).isEqualTo("永宁县");
    }

    @Test
    void what_stands_for_a_city_where_there_is_none_is_no_level() {
        RegionTree beijing = text("110000,北京市\n110100,市辖区\n110101,东城区\n110101001001,多福巷社区居委会\n")
                .tree();
        assertThat(beijing.children("110000000000")).extracting(Region::name).containsExactly("东城区");
        RegionTree hubei =
                text("420000,湖北省\n420100,武汉市\n420102,江岸区\n429000,省直辖县级行政区划\n429004,仙桃市\n429004001001,大洪社区居委会\n")
                        .tree();
        assertThat(hubei.children("420000000000")).extracting(Region::name).containsExactly("武汉市", "仙桃市");
    }

    @Test
    void a_city_without_counties_has_its_townships_below_it() {
        RegionTree tree = text("4419,东莞市\n441900,东莞市\n441900003000,东城街道\n441900003001,岗贝社区居委会\n")
                .tree();
        assertThat(tree.root().level()).isEqualTo(RegionLevel.CITY);
        assertThat(tree.children("441900000000")).extracting(Region::name).containsExactly("东城街道");
        assertThat(tree.countyOf("441900003001").name()).isEqualTo("东莞市");
    }

    @Test
    void a_wide_table_tells_the_regions_above_beside_each_community() {
        PublishedRegions read = text("""
                市代码,市,县代码,县,乡镇代码,乡镇,村代码,村名
                6401,银川市,640121,永宁县,640121100,杨和镇,640121100001,西街社区居委会
                6401,银川市,640121,永宁县,640121101,李俊镇,640121101201,古光村委会
                """);
        assertThat(read.tree().root().name()).isEqualTo("永宁县");
        assertThat(read.find("640121101000").orElseThrow().name()).isEqualTo("李俊镇");
        PublishedRegions names = text("县,乡镇,社区（村）,代码\n青石县,柳河镇,荷花社区,990101001001\n青石县,东山乡,桃源村,990101002201\n");
        assertThat(names.regions()).extracting(Region::name).contains("柳河镇", "东山乡");
    }

    @Test
    void what_is_odd_is_said_and_the_rest_is_taken() {
        PublishedRegions read = text("""
                代码,名称,级别,上级
                640121000000,永宁县,县,640100000000
                640121100000,杨和镇,镇,640121000000
                640121100001,西街社区居委会,社区,640121100000
                640121100001,东街社区居委会,社区,640121100000
                640121100001,西街社区居委会,社区,640121100000
                64012110000X,南街社区居委会,社区,640121100000
                6.40121E+11,北街社区居委会,社区,640121100000
                640121100003,,社区,640121100000
                640121100004,中街社区居委会,乡镇,640104000000
                640121100201,杨和村委会,村,640121100000
                640121100202,杨和村委会,村,640121100000
                数据来源：国家统计局,,,
                """);
        assertThat(read.regions()).hasSize(6);
        assertThat(read.remarks())
                .anySatisfy(said -> assertThat(said).contains("科学计数法").contains("第 8 行“北街社区居委会”"))
                .anySatisfy(
                        said -> assertThat(said).contains("不是 2、4、6、9 或 12 位").contains("第 7 行“64012110000X”"))
                .anySatisfy(said -> assertThat(said).contains("没有代码").contains("第 13 行"))
                .anySatisfy(said -> assertThat(said).contains("没有名称").contains("第 9 行"))
                .anySatisfy(said -> assertThat(said).contains("代码重复而名称不同").contains("第 5 行“东街社区居委会”"))
                .anySatisfy(said -> assertThat(said).contains("只算一次").contains("第 6 行"))
                .anySatisfy(said -> assertThat(said).contains("上级与代码不符").contains("第 10 行"))
                .anySatisfy(said -> assertThat(said).contains("级别与代码不符").contains("第 10 行"))
                .anySatisfy(said -> assertThat(said).contains("重名").contains("640121100201、640121100202"));
    }

    @Test
    void several_provinces_in_one_table_are_no_installation_but_one_of_their_regions_is() {
        PublishedRegions read = text("350502001001,海滨社区居委会\n640121100001,西街社区居委会\n");
        assertThatThrownBy(read::tree).hasMessageContaining("没有共同上级");
        assertThat(read.below("640121000000").root().name()).isEqualTo("永宁县");
        assertThatThrownBy(() -> read.below("110000000000")).hasMessageContaining("没有代码");
    }

    @Test
    void a_file_without_regions_says_what_a_region_table_is() {
        assertThatThrownBy(() -> text("日期,事由\n2023-01-01,开会\n")).hasMessageContaining("应有一列代码");
    }

    @Test
    void every_county_of_the_trials_table_is_an_installation_of_its_own() {
        PublishedRegions trial = BuiltInRegions.communitiesForTrial();
        List<Region> counties = trial.regions().stream()
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .toList();
        assertThat(counties).hasSize(37);
        for (Region county : counties) {
            RegionTree tree = trial.below(county.code());
            assertThat(tree.root()).extracting(Region::name).isEqualTo(county.name());
            assertThat(tree.regions()).extracting(Region::name).noneMatch(name -> name.contains("虚拟"));
        }
    }

    private static void row(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private static PublishedRegions text(String table) {
        return PublishedRegions.read(new WorkbookFile("区划.csv", table.getBytes(StandardCharsets.UTF_8)));
    }
}
