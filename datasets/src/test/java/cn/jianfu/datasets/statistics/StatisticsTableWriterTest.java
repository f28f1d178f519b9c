package cn.jianfu.datasets.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.catalogue.Attribute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class StatisticsTableWriterTest {
    private static final StatisticsHeading HEADING = new StatisticsHeading(
            "云溪市", "青石区", "", "", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 31), LocalDate.of(2023, 8, 5));

    @Test
    void the_heading_is_the_official_form() throws IOException {
        XSSFSheet sheet = written(List.of(row("教育局", Attribute.PROHIBITED))).getSheetAt(0);
        assertThat(text(sheet, 0, 0)).isEqualTo("云溪市青石区社区出具证明情况统计表");
        assertThat(text(sheet, 1, 0)).isEqualTo("(2023年1月1日—7月31日)");
        assertThat(text(sheet, 2, 0)).isEqualTo("县(市、区):青石区");
        assertThat(text(sheet, 2, 6)).isEqualTo("2023年8月5日");
        assertThat(IntStream.range(0, 8).mapToObj(column -> text(sheet, 3, column)))
                .containsExactly("序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人");
        assertThat(text(sheet, 3, 8)).isEqualTo("证明属性");
        assertThat(IntStream.range(8, 11).mapToObj(column -> text(sheet, 4, column)))
                .containsExactly("可由", "不应由", "文件外");
        assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                .contains("A1:K1", "A2:K2", "A3:F3", "G3:K3", "A4:A5", "H4:H5", "I4:K4");
    }

    @Test
    void it_prints_on_a4_landscape_with_the_header_on_every_page() throws IOException {
        XSSFSheet sheet = written(List.of(row("教育局", Attribute.PROHIBITED))).getSheetAt(0);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:5");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("第&P页 共&N页");
    }

    @Test
    void each_row_has_one_tick_and_a_pending_row_none() throws IOException {
        XSSFSheet sheet = written(List.of(
                        row("甲", Attribute.PERMITTED),
                        row("乙", Attribute.PROHIBITED),
                        row("丙", Attribute.UNLISTED),
                        row("丁", Attribute.PENDING)))
                .getSheetAt(0);
        assertThat(ticks(sheet, 5)).containsExactly("√", "", "");
        assertThat(ticks(sheet, 6)).containsExactly("", "√", "");
        assertThat(ticks(sheet, 7)).containsExactly("", "", "√");
        assertThat(ticks(sheet, 8)).containsExactly("", "", "");
    }

    @Test
    void dates_and_serial_numbers_are_typed() throws IOException {
        Row row =
                written(List.of(row("教育局", Attribute.PROHIBITED))).getSheetAt(0).getRow(5);
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2023, 3, 5));
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        for (String sly : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            Row row = written(List.of(row(sly, Attribute.PROHIBITED)))
                    .getSheetAt(0)
                    .getRow(5);
            assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo(sly);
            assertThat(row.getCell(6).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_summaries_add_up_to_the_rows() throws IOException {
        XSSFWorkbook workbook = written(List.of(
                row("教育局", Attribute.PERMITTED),
                row("教育局", Attribute.PROHIBITED),
                row("公安局", Attribute.UNLISTED),
                row("公安局", Attribute.UNLISTED),
                row("公安局", Attribute.PENDING)));
        XSSFSheet units = workbook.getSheet("按单位归类");
        assertThat(text(units, 3, 1)).isEqualTo("公安局");
        assertThat(numbers(units, 3)).containsExactly(0, 0, 2, 1, 3, 2);
        assertThat(numbers(units, 4)).containsExactly(1, 1, 0, 0, 2, 1);
        assertThat(text(units, 5, 1)).isEqualTo("合计");
        assertThat(numbers(units, 5)).containsExactly(1, 1, 2, 1, 5, 3);
        assertThat(numbers(workbook.getSheet("按乡镇归类"), 3)).containsExactly(1, 1, 2, 1, 5, 3);
    }

    @Test
    void a_row_of_several_certificates_says_so_and_all_sheets_add_up_in_certificates() throws IOException {
        XSSFWorkbook workbook = written(List.of(
                row("教育局", Attribute.PROHIBITED),
                several("柳河街道", Attribute.UNLISTED, 3, "3份"),
                several("石桥镇", Attribute.PROHIBITED, 10, "2023002-2023011")));
        XSSFSheet detail = workbook.getSheetAt(0);
        assertThat(text(detail, 5, 5)).isEqualTo("居住证明");
        assertThat(text(detail, 6, 5)).isEqualTo("居住证明（3份）");
        assertThat(text(detail, 6, 1)).isEqualTo("柳河街道和乐社区");
        assertThat(text(detail, 6, 6)).isEqualTo("青石县教育局");
        XSSFSheet said = workbook.getSheet("台账原文");
        assertThat(text(said, 4, 4)).isEqualTo("县教育局");
        assertThat(text(said, 5, 5)).isEqualTo("2023002-2023011");
        assertThat(said.getRow(5).getCell(6).getNumericCellValue()).isEqualTo(10);
        assertThat(numbers(workbook.getSheet("按单位归类"), 3)).containsExactly(0, 10, 3, 0, 13, 13);
        assertThat(numbers(workbook.getSheet("按单位归类"), 5)).containsExactly(0, 11, 3, 0, 14, 14);
        assertThat(numbers(workbook.getSheet("按乡镇归类"), 5)).containsExactly(0, 11, 3, 0, 14, 14);
    }

    @Test
    void what_says_no_unit_stands_behind_all_units() throws IOException {
        XSSFSheet sheet = written(List.of(
                        row("未写明单位", Attribute.PROHIBITED),
                        row("未写明单位", Attribute.PROHIBITED),
                        row("教育局", Attribute.PROHIBITED),
                        row("民政局", Attribute.PERMITTED)))
                .getSheet("按单位归类");
        assertThat(IntStream.range(3, 7).mapToObj(line -> text(sheet, line, 1)))
                .containsExactly("教育局", "民政局", "未写明单位", "合计");
    }

    @Test
    void what_the_table_says_of_itself_prints_like_the_table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<String>> notes = List.of(List.of("统计期", "2023年1月—7月"), List.of("待研判", "说".repeat(200)));
        StatisticsTableWriter.write(out, HEADING, List.<StatisticsRow>of().iterator(), notes);
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheet("口径");
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(text(sheet, 1, 1)).isEqualTo("2023年1月—7月");
        // Two hundred characters in a column of forty-five: five lines.
        assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThanOrEqualTo(5 * 15);
    }

    @Test
    void townships_stand_in_the_order_in_which_they_come_and_are_not_ranked() throws IOException {
        XSSFSheet sheet = written(List.of(
                        several("柳河街道", Attribute.PERMITTED, 1, "1"), several("石桥镇", Attribute.PROHIBITED, 9, "9")))
                .getSheet("按乡镇归类");
        assertThat(text(sheet, 3, 1)).isEqualTo("柳河街道");
        assertThat(text(sheet, 4, 1)).isEqualTo("石桥镇");
    }

    @Test
    void a_townships_table_names_it_in_the_title() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        assertThat(new StatisticsHeading("云溪市", "青石区", "柳河街道", "", day, day, day).title())
                .isEqualTo("云溪市青石区柳河街道社区出具证明情况统计表");
        assertThat(new StatisticsHeading("云溪市", "青石区", "柳河街道", "和乐社区", day, day, day).title())
                .isEqualTo("云溪市青石区柳河街道和乐社区出具证明情况统计表");
        assertThat(StatisticsHeading.title("和乐社区")).isEqualTo("和乐社区出具证明情况统计表");
        assertThat(StatisticsHeading.title("丰景村")).isEqualTo("丰景村社区出具证明情况统计表");
    }

    @Test
    void a_row_is_as_high_as_its_longest_name_needs() throws IOException {
        XSSFSheet sheet = written(List.of(row("教育局", Attribute.PROHIBITED), row("某".repeat(60), Attribute.PROHIBITED)))
                .getSheetAt(0);
        // Sixty characters in a column of seventeen: four lines.
        assertThat(sheet.getRow(5).getHeightInPoints()).isLessThan(40);
        assertThat(sheet.getRow(6).getHeightInPoints()).isGreaterThanOrEqualTo(4 * 15);
    }

    @Test
    void rows_beyond_a_sheet_go_on_on_the_next_with_the_heading_again() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<StatisticsRow> rows = IntStream.range(0, 12)
                .mapToObj(i -> row("单位" + i, Attribute.UNLISTED))
                .toList();
        StatisticsTableWriter.write(out, HEADING, rows.iterator(), List.of(), 10);
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                .containsExactly("统计表", "统计表(续1)", "统计表(续2)", "台账原文", "台账原文(续1)", "按单位归类", "按乡镇归类", "口径");
        assertThat(text(workbook.getSheetAt(2), 0, 0)).contains("统计表");
        assertThat(workbook.getSheetAt(2).getRow(6).getCell(0).getNumericCellValue())
                .isEqualTo(12);
    }

    @Test
    void a_period_over_two_years_names_both() {
        StatisticsHeading heading = new StatisticsHeading(
                "云溪市", "", "", "", LocalDate.of(2022, 12, 1), LocalDate.of(2023, 1, 31), LocalDate.of(2023, 2, 1));
        assertThat(heading.period()).isEqualTo("(2022年12月1日—2023年1月31日)");
    }

    @Test
    void a_rows_own_description_names_no_person() {
        assertThat(row("教育局", Attribute.PENDING).toString())
                .doesNotContain("赵样甲")
                .doesNotContain("经办员");
    }

    private static StatisticsRow row(String unit, Attribute attribute) {
        return new StatisticsRow(
                "柳河街道",
                "和乐社区",
                "2023-0001",
                LocalDate.of(2023, 3, 5),
                "赵样甲",
                "居住证明",
                unit,
                unit,
                "经办员甲",
                attribute,
                1,
                null);
    }

    private static StatisticsRow several(String township, Attribute attribute, int quantity, String written) {
        return new StatisticsRow(
                township,
                "和乐社区",
                "2023-0002",
                LocalDate.of(2023, 3, 6),
                "赵样甲",
                "居住证明",
                "县教育局",
                "青石县教育局",
                "经办员甲",
                attribute,
                quantity,
                written);
    }

    private static XSSFWorkbook written(List<StatisticsRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatisticsTableWriter.write(out, HEADING, rows.iterator(), List.of());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> ticks(XSSFSheet sheet, int row) {
        return IntStream.range(8, 11)
                .mapToObj(column -> text(sheet, row, column))
                .toList();
    }

    private static List<Integer> numbers(XSSFSheet sheet, int row) {
        return IntStream.range(2, 8)
                .mapToObj(column -> (int) sheet.getRow(row).getCell(column).getNumericCellValue())
                .toList();
    }
}
