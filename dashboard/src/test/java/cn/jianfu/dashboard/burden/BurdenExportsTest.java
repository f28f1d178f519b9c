package cn.jianfu.dashboard.burden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.burden.export.Secrecy;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.table.DataTable;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** What is fetched by the links of the cards, held against the tables on the screen. */
@DashboardTest
class BurdenExportsTest extends SpringBrowserlessTest {
    private static final String FEBRUARY = "from=2023-02&to=2023-02";

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void every_table_of_the_overview_is_in_its_workbook_as_it_is_on_the_screen() throws Exception {
        Addresses.open("burden?" + FEBRUARY);
        assertSame("topics", "各类负担的工时", 8);
        assertSame("top-causes", "造成负担最多的单位", 3);
        assertSame("places", "各乡镇（街道）各月的负担工时", 3);
        assertSame("sensitivity", "系数减半加倍的影响", 4);
        assertSame("months", "各月负担工时", 1);
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void so_are_those_of_the_tasks() throws Exception {
        Addresses.open("burden?topic=tasks&from=2023-02&to=2023-03");
        assertSame("task-months", "各月下派任务", 2);
        assertSame("task-causes", "交办不该社区承担的任务的单位", 1);
        assertSame("task-types", "下派任务按清单事项", 3);
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void ledger_rows_go_with_all_that_they_say_each_in_a_column() throws Exception {
        Addresses.open("burden?topic=meetings&show=rows&" + FEBRUARY);
        assertSame("rows", "台账明细", 2);
        try (XSSFWorkbook workbook = workbook("rows")) {
            assertThat(cells(workbook.getSheetAt(0).getRow(1)))
                    .contains("时长(分钟)", "参会人数", "对应单位", "工作表", "行号")
                    .doesNotHaveDuplicates();
            // On paper: not shrunk until nobody can read it, and with the headings on every page.
            assertThat(workbook.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitWidth()).isEqualTo((short) 2);
            assertThat(workbook.getSheetAt(0).getRepeatingRows().formatAsString())
                    .isEqualTo("2:2");
        }
        Addresses.open("burden?topic=tasks&show=rows&list=NOT_OURS&from=2023-03&to=2023-03");
        assertSame("rows", "下派任务台账明细", 2);
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void ledger_rows_do_not_leave_their_county() {
        Addresses.open("burden?topic=meetings&show=rows&" + FEBRUARY);
        assertThat(find(Anchor.class).withTestId("export-rows").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void so_are_those_of_a_topic_in_the_order_that_the_screen_has() throws Exception {
        Addresses.open("burden?topic=meetings&sort=over_90&from=2023-01&to=2023-02");
        assertSame("causes", "造成会议负担的单位", 2);
        assertSame("places", "各乡镇（街道）各月的负担工时", 3);
        assertSame("breaches", "突破上限", 1);
        Addresses.open("burden?topic=forms&" + FEBRUARY);
        assertSame("pairs", "近似重复", 1);
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void so_are_those_of_a_community_and_of_a_unit_and_the_filtered_breaches() throws Exception {
        Addresses.open("regions?scope=990101001001&" + FEBRUARY);
        assertSame("topics", "各类负担的工时", 8);
        assertSame("breaches", "突破上限", 2);
        Addresses.open("units/profile?unit=U1&" + FEBRUARY);
        assertSame("topics", "各类负担的工时", 8);
        assertSame("breaches", "突破上限", 1);
        Addresses.open("burden?show=breaches&document=乙文件");
        assertSame("breaches", "突破上限", 1);
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void the_sheet_behind_says_region_period_run_definitions_and_every_factor() throws Exception {
        Addresses.open("burden?topic=meetings&" + FEBRUARY);
        try (XSSFWorkbook workbook = workbook("causes")) {
            String behind = String.join("\n", texts(workbook.getSheet("口径")));
            assertThat(behind)
                    .contains("临江区", "2023年2月", "run-1", "按工时从多到少")
                    .contains("一次会议几个社区登记也只算一次")
                    .contains("每份证明|0.25|小时|经验值", "现场会议每人路途|0.5|小时|经验值");
        }
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void small_numbers_of_a_community_stay_in_the_county_and_the_sheet_says_so() throws Exception {
        // 6 and 5 hours of meetings and forms, 2.5 of certificates.
        Addresses.open("burden?scope=990101001000&from=2023-01&to=2023-02");
        try (XSSFWorkbook workbook = workbook("places")) {
            List<String> table = texts(workbook.getSheetAt(0));
            assertThat(table).anyMatch(line -> line.startsWith("朝阳社区|") && line.contains(Secrecy.MARK));
            assertThat(String.join("\n", texts(workbook.getSheet("口径")))).contains("社区小于 5 的数字");
        }
        Addresses.open("regions?scope=990101001001&" + FEBRUARY);
        try (XSSFWorkbook workbook = workbook("topics")) {
            List<String> table = texts(workbook.getSheetAt(0));
            assertThat(table).anyMatch(line -> line.startsWith("出具证明|" + Secrecy.MARK));
        }
        Addresses.open("burden?scope=990101001001&from=2023-01&to=2023-02");
        try (XSSFWorkbook workbook = workbook("months")) {
            assertThat(texts(workbook.getSheetAt(0)))
                    .anyMatch(line -> line.startsWith("2023年2月|") && line.contains(Secrecy.MARK));
        }
        Addresses.open("burden?topic=certificates&scope=990101001001&" + FEBRUARY);
        try (XSSFWorkbook workbook = workbook("causes")) {
            assertThat(texts(workbook.getSheetAt(0))).anyMatch(line -> line.contains(Secrecy.MARK));
        }
    }

    @Test
    @WithMockUser(username = "jiedao", roles = "TOWNSHIP_OFFICE")
    void nothing_is_kept_from_those_whose_own_work_it_is() throws Exception {
        Addresses.open("burden?from=2023-01&to=2023-02");
        assertSame("places", "各社区（村）各月的负担工时", 3);
        try (XSSFWorkbook workbook = workbook("places")) {
            assertThat(texts(workbook.getSheetAt(0))).noneMatch(line -> line.contains(Secrecy.MARK));
        }
    }

    /** The columns that both have say the same, row by row, and there are so many rows. */
    private void assertSame(String export, String caption, int rows) throws Exception {
        List<List<String>> screen = screen(caption);
        try (XSSFWorkbook workbook = workbook(export)) {
            Sheet sheet = workbook.getSheetAt(0);
            List<String> header = cells(sheet.getRow(1));
            assertThat(sheet.getLastRowNum() - 1).as(export).isEqualTo(rows);
            assertThat(screen).as(caption).hasSize(rows + 1);
            int shared = 0;
            for (int column = 0; column < screen.getFirst().size(); column++) {
                int at = header.indexOf(screen.getFirst().get(column));
                if (at < 0) {
                    continue;
                }
                shared++;
                for (int row = 1; row <= rows; row++) {
                    List<String> line = cells(sheet.getRow(row + 1));
                    String file = at < line.size() ? line.get(at) : "";
                    String shown = screen.get(row).get(column);
                    assertThat(shown.equals("—") ? "" : shown)
                            .as(export + " " + header.get(at) + " " + row)
                            .contains(file)
                            .satisfies(text -> assertThat(file.isEmpty()).isEqualTo(text.isEmpty()));
                }
            }
            assertThat(shared).as(export).isGreaterThanOrEqualTo(4);
        }
    }

    /** Header and rows of a table, its totals among them; also of one that waits behind its chart. */
    private List<List<String>> screen(String caption) {
        Component table = all((Component) getCurrentView())
                .filter(DataTable.class::isInstance)
                .filter(one -> one.getElement().getTextRecursively().startsWith(caption))
                .findFirst()
                .orElseThrow();
        return all(table)
                .filter(NativeTableRow.class::isInstance)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively().strip())
                        .map(text -> text.endsWith(" ↓") ? text.substring(0, text.length() - 2) : text)
                        .toList())
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(BurdenExportsTest::all));
    }

    private XSSFWorkbook workbook(String export) throws Exception {
        Anchor link = find(Anchor.class).withTestId("export-" + export).single();
        ElementStreamResource resource = (ElementStreamResource) VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(URI.create(link.getHref()))
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((TableFile<?>) resource.getElementRequestHandler()).write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.forEach(row -> lines.add(String.join("|", cells(row))));
        return lines;
    }

    private static List<String> cells(Row row) {
        DataFormatter format = new DataFormatter();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            cells.add(format.formatCellValue(row.getCell(i)));
        }
        return cells;
    }
}
