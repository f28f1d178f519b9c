package cn.jianfu.dashboard.submission.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several hundred files at once, of communities whose names repeat in every township of the city. */
class RepeatedNamesTest {
    private static final List<String> COUNTIES = List.of("临江区", "望山县", "青石区");
    private static final List<String> TOWNSHIPS = List.of("东街街道", "西街街道", "河湾镇", "石门镇", "柳林乡", "白沙镇", "桥头镇", "双塔街道");
    private static final List<String> COMMUNITIES =
            List.of("朝阳社区", "和平社区", "新华社区", "建设社区", "光明社区", "团结社区", "胜利社区", "人民社区", "中心社区", "幸福社区", "文化社区", "新朝阳社区");

    private final Path folder;
    private final RegionTree city = city();

    RepeatedNamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void folders_and_headings_tell_them_apart_and_what_they_do_not_tell_is_asked() throws IOException {
        Path plain = ledger("plain.csv", "");
        int found = 0;
        for (String county : COUNTIES) {
            for (String township : TOWNSHIPS) {
                for (String community : COMMUNITIES) {
                    Finding one = check(plain, community + "台账.csv", county + "/", township + "/");
                    assertThat(one).isInstanceOf(Finding.Readable.class);
                    Region region =
                            ((Finding.Readable) one).communities().iterator().next();
                    assertThat(KnownRegions.fullName(region, city)).isEqualTo(county + township + community);
                    found++;
                }
            }
        }
        assertThat(found).isEqualTo(288);

        Finding asked = check(plain, "和平社区台账.csv", "临江区/", "");
        assertThat(asked)
                .isInstanceOfSatisfying(Finding.UnknownCommunity.class, unknown -> assertThat(unknown.candidates())
                        .hasSize(TOWNSHIPS.size())
                        .allMatch(region -> region.code().startsWith("990101")));
    }

    @Test
    void a_heading_that_names_the_county_narrows_which_communities_are_asked_about() throws IOException {
        Path headed = ledger("headed.csv", "县(市、区):望山县,,2023年8月5日\n");
        assertThat(check(headed, "和平社区台账.csv", "", ""))
                .isInstanceOfSatisfying(Finding.UnknownCommunity.class, unknown -> assertThat(unknown.candidates())
                        .hasSize(TOWNSHIPS.size())
                        .allMatch(region -> region.code().startsWith("990102")));
        assertThat(check(headed, "河湾镇和平社区台账.csv", "", ""))
                .isInstanceOfSatisfying(Finding.Readable.class, rows -> assertThat(rows.communities())
                        .extracting(region -> KnownRegions.fullName(region, city))
                        .containsExactly("望山县河湾镇和平社区"));
    }

    @Test
    void a_workbook_with_a_sheet_for_each_community_is_taken_in_sheet_by_sheet() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String community : List.of("和平社区", "朝阳社区", "没有的社区")) {
                Sheet sheet = workbook.createSheet(community);
                List<List<String>> rows =
                        List.of(List.of("出具证明时间", "证明名称或用途", "要求出具证明单位"), List.of("2024-3-5", "居住证明", "教育局"));
                for (int i = 0; i < rows.size(); i++) {
                    Row row = sheet.createRow(i);
                    for (int column = 0; column < rows.get(i).size(); column++) {
                        row.createCell(column).setCellValue(rows.get(i).get(column));
                    }
                }
            }
            workbook.write(out);
        }
        Finding found = check(file, "2024年全镇台账.xlsx", "望山县/", "河湾镇/");
        assertThat(found).isInstanceOfSatisfying(Finding.Readable.class, rows -> {
            assertThat(rows.communities())
                    .extracting(region -> KnownRegions.fullName(region, city))
                    .containsExactly("望山县河湾镇和平社区", "望山县河湾镇朝阳社区");
            assertThat(rows.rowsAccepted()).isEqualTo(2);
            assertThat(rows.rowsQuarantined()).isEqualTo(1);
        });
    }

    private Finding check(Path file, String name, String office, String folders) {
        return new LedgerCheck(folder).check(file, new Incoming(name, office, folders, null), city);
    }

    private Path ledger(String name, String heading) throws IOException {
        return Files.writeString(folder.resolve(name), heading + "出具证明时间,证明名称或用途,要求出具证明单位\n2024-3-5,居住证明,教育局\n");
    }

    private static RegionTree city() {
        List<Region> regions = new ArrayList<>();
        regions.add(new Region("990100000000", "澄江市", RegionLevel.CITY, null));
        for (int county = 0; county < COUNTIES.size(); county++) {
            String countyCode = "99010" + (county + 1);
            regions.add(new Region(countyCode + "000000", COUNTIES.get(county), RegionLevel.COUNTY, "990100000000"));
            for (int township = 0; township < TOWNSHIPS.size(); township++) {
                String townshipCode = countyCode + "%03d".formatted(township + 1);
                regions.add(new Region(
                        townshipCode + "000", TOWNSHIPS.get(township), RegionLevel.TOWNSHIP, countyCode + "000000"));
                for (int community = 0; community < COMMUNITIES.size(); community++) {
                    regions.add(new Region(
                            townshipCode + "%03d".formatted(community + 1),
                            COMMUNITIES.get(community),
                            RegionLevel.COMMUNITY,
                            townshipCode + "000"));
                }
            }
        }
        return new RegionTree(regions);
    }
}
