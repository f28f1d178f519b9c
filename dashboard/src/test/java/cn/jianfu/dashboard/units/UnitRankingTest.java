package cn.jianfu.dashboard.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DashboardTest
class UnitRankingTest {
    @Autowired
    UnitRanking ranking;

    @Autowired
    ExportNotes notes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_unit_that_asks_for_most_comes_first_and_ties_go_by_name() {
        assertThat(ranking.page(Sights.february(SmallMart.COUNTY, Level.COUNTY), RankingFilter.none(), 10, 0))
                .extracting(UnitRank::name, UnitRank::place, UnitRank::nonCompliant)
                .containsExactly(tuple("临江区教育局", 1L, 3L), tuple("=某中介", 2L, 1L), tuple("临江区公安局", 2L, 1L));
    }

    @Test
    void a_name_that_nobody_could_resolve_says_in_which_county_it_is_written() {
        assertThat(ranking.page(Sights.february(SmallMart.COUNTY, Level.COUNTY), RankingFilter.none(), 10, 0))
                .extracting(UnitRank::name, UnitRank::county)
                .containsExactly(tuple("临江区教育局", null), tuple("=某中介", "临江区"), tuple("临江区公安局", null));
    }

    @Test
    @Transactional
    void what_says_no_unit_is_in_no_ranking_and_counted_apart() {
        jdbc.sql("UPDATE mart.unit SET standing = 'UNSTATED', unit_code = 'UNSTATED', name = '未写明单位' WHERE unit_id = 3")
                .update();
        Sight sight = Sights.february(SmallMart.COUNTY, Level.COUNTY);
        List<UnitRank> ranked = ranking.page(sight, RankingFilter.none(), 10, 0);
        assertThat(ranked).extracting(UnitRank::name).containsExactly("临江区教育局", "临江区公安局");
        assertThat(ranked).allSatisfy(unit -> assertThat(unit.ofAll()).isEqualTo(5));
        assertThat(ranked.getFirst().units()).isEqualTo(2);
        assertThat(ranking.unstated(sight, RankingFilter.none())).isEqualTo(new Unstated(1, 1));
    }

    @Test
    @Transactional
    void what_communities_refused_stands_beside_the_unit_even_if_it_got_nothing_at_all() {
        Sight sight = Sights.february(SmallMart.COUNTY, Level.COUNTY);
        long before = first(RankingFilter.none()).refused();
        jdbc.sql("""
                INSERT INTO mart.unit
                SELECT (jsonb_populate_record(u, '{"unit_id": 999, "unit_code": "REFUSED", "name": "临江区税务局"}')).*
                FROM mart.unit u WHERE unit_id = 1
                """).update();
        jdbc.sql("""
                INSERT INTO mart.certificate_set_aside
                SELECT 1, '台账', 900 + n, 0, 1, '990101001001', day, day, unit, NULL, '居住证明', '某局', '没有出具'
                FROM (VALUES (1, DATE '2023-02-03', 1), (2, DATE '2023-02-28', 1), (3, DATE '2023-03-01', 1),
                             (4, DATE '2023-02-07', 999)) AS refused (n, day, unit)
                """).update();
        assertThat(ranking.page(sight, by("refused"), 10, 0))
                .extracting(UnitRank::name, UnitRank::refused, UnitRank::certificates)
                .startsWith(tuple("临江区教育局", before + 2, 4L))
                .contains(tuple("临江区税务局", 1L, 0L));
        RankingFilter prohibited = new RankingFilter(null, null, "PROHIBITED", null, RankingFilter.BY_NON_COMPLIANT);
        assertThat(ranking.page(sight, prohibited, 10, 0))
                .extracting(UnitRank::name)
                .doesNotContain("临江区税务局");
    }

    @Test
    @Transactional
    void the_export_says_how_many_certificates_name_no_unit() throws IOException {
        jdbc.sql("UPDATE mart.unit SET standing = 'UNSTATED', unit_code = 'UNSTATED', name = '未写明单位' WHERE unit_id = 3")
                .update();
        assertThat(new String(export(TableFile.Format.CSV), StandardCharsets.UTF_8))
                .contains("\"未写明单位\",\"份\"", "看不出是哪个单位的证明 1 份（其中不合规 1 份）：不列入排行")
                .contains("\"社区未予出具\"");
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
        assertThat(csv.lines().takeWhile(line -> !line.isEmpty())).hasSize(4);
        assertThat(csv).contains("\"统计期\",\"2023年2月\"", "计算批次", "不应由社区出具和文件外的证明");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export(TableFile.Format.XLSX)))) {
            Cell name = workbook.getSheetAt(0).getRow(3).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=某中介");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(4).getNumericCellValue())
                    .isEqualTo(3);
        }
    }

    @Test
    void an_export_says_what_it_is_narrowed_to_and_leaves_an_unknown_period_empty() throws IOException {
        Sight alone = Sights.of(SmallMart.COUNTY, Level.COUNTY, "2023-02", "2023-02", Coverage.NONE);
        RankingFilter filter = new RankingFilter("教育", null, null, null, RankingFilter.BY_CHANGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RankingExport.of(ranking, notes, alone, filter, TableFile.Format.XLSX).write(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet table = workbook.getSheetAt(0);
            assertThat(table.getRow(0).getCell(0).getStringCellValue()).contains("系统：教育");
            assertThat(table.getRow(1).getCell(12).getStringCellValue()).isEqualTo("上期不合规证明");
            assertThat(table.getRow(2).getCell(12)).isNull();
            assertThat(table.getRow(2).getCell(13).getStringCellValue()).isEqualTo("上期无数据");
            assertThat(workbook.getSheet("口径").getRow(6).getCell(1).getStringCellValue())
                    .isEqualTo("系统：教育；按不合规证明从大到小");
        }
    }

    @Test
    void the_place_follows_the_figure_that_is_sorted_by_and_a_change_sorts_by_its_per_cent() {
        Sight city = Sights.february(SmallMart.CITY, Level.CITY);
        assertThat(ranking.page(city, by("communities"), 10, 0))
                .extracting(UnitRank::communities)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ranking.page(city, by("communities"), 10, 0)).allSatisfy(unit -> assertThat(unit.place())
                .isEqualTo(1
                        + ranking.page(city, by("communities"), 10, 0).stream()
                                .filter(other -> other.communities() > unit.communities())
                                .count()));
        // One that asked for nothing before has grown more than any; education grew from one to three.
        List<UnitRank> grown = ranking.page(city, by(RankingFilter.BY_CHANGE), 10, 0);
        assertThat(grown.getFirst().before()).isZero();
        assertThat(grown.getLast().name()).isEqualTo("临江区教育局");
    }

    private static RankingFilter by(String sort) {
        return new RankingFilter(null, null, null, null, sort);
    }

    private UnitRank first(RankingFilter filter) {
        return ranking.page(Sights.february(SmallMart.COUNTY, Level.COUNTY), filter, 1, 0)
                .getFirst();
    }

    private byte[] export(TableFile.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RankingExport.of(ranking, notes, Sights.february(SmallMart.COUNTY, Level.COUNTY), RankingFilter.none(), format)
                .write(out);
        return out.toByteArray();
    }
}
