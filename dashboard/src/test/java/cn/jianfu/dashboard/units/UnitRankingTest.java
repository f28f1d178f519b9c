package cn.jianfu.dashboard.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DashboardTest
class UnitRankingTest {
    @Autowired
    UnitRanking ranking;

    @Test
    void the_unit_that_asks_for_most_comes_first_and_ties_go_by_name() {
        assertThat(ranking.page(Sights.february(SmallMart.COUNTY, Level.COUNTY), RankingFilter.none(), 10, 0))
                .extracting(UnitRank::name, UnitRank::place, UnitRank::nonCompliant)
                .containsExactly(tuple("临江区教育局", 1L, 3L), tuple("=某中介", 2L, 1L), tuple("临江区公安局", 2L, 1L));
    }

    @Test
    void permitted_and_pending_certificates_are_not_held_against_a_unit() {
        UnitRank education = first(RankingFilter.none());
        assertThat(education.certificates()).isEqualTo(4);
        assertThat(education.nonCompliant()).isEqualTo(3);
        assertThat(education.prohibited()).isEqualTo(2);
        assertThat(education.unlisted()).isEqualTo(1);
    }

    @Test
    void a_unit_is_measured_by_communities_townships_items_and_the_month_before() {
        UnitRank education = first(RankingFilter.none());
        assertThat(education.communities()).isEqualTo(3);
        assertThat(education.townships()).isEqualTo(2);
        assertThat(education.items()).isEqualTo(2);
        assertThat(education.before()).isEqualTo(1);
        assertThat(education.ofAll()).isEqualTo(5);
    }

    @Test
    void a_filter_narrows_the_ranking_but_not_the_whole_that_shares_are_of() {
        assertThat(ranking.page(
                        Sights.february(SmallMart.CITY, Level.CITY),
                        new RankingFilter("教育", null, null, null, RankingFilter.BY_NON_COMPLIANT),
                        10,
                        0))
                .extracting(UnitRank::name, UnitRank::ofAll)
                .containsExactly(tuple("临江区教育局", 7L), tuple("望山县教育局", 7L));
    }

    @Test
    void nothing_of_another_county_is_counted() {
        assertThat(ranking.page(Sights.february(SmallMart.COUNTY, Level.COUNTY), RankingFilter.none(), 10, 0))
                .extracting(UnitRank::name)
                .doesNotContain("望山县教育局");
    }

    @Test
    void the_export_holds_what_the_filter_shows_and_runs_no_formula() throws IOException {
        String csv = new String(export(TableFile.Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"名次\"").contains("\"'=某中介\"").contains("60.0%");
        assertThat(csv.lines()).hasSize(4);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export(TableFile.Format.XLSX)))) {
            Cell name = workbook.getSheetAt(0).getRow(3).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=某中介");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(4).getNumericCellValue())
                    .isEqualTo(3);
        }
    }

    private UnitRank first(RankingFilter filter) {
        return ranking.page(Sights.february(SmallMart.COUNTY, Level.COUNTY), filter, 1, 0)
                .getFirst();
    }

    private byte[] export(TableFile.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RankingExport.of(ranking, Sights.february(SmallMart.COUNTY, Level.COUNTY), RankingFilter.none(), format)
                .write(out);
        return out.toByteArray();
    }
}
