package cn.jianfu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.datasets.unit.UnitResolution;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a name that nobody could place to the figure that it moves: what the preview promises is what the run delivers. */
class AdjudicationTest {
    private static final int NAME_COLUMN = 5;
    private static final int UNLISTED_COLUMN = 10;

    @TempDir
    private static Path home;

    private static Installation installation;

    @BeforeAll
    static void a_county_with_names_that_nobody_could_place() throws Exception {
        Sample.generate(home, 13, SampleSize.tiny().withKeepers(2));
        installation = Installation.computed(home);
    }

    @AfterAll
    static void stop() throws Exception {
        installation.close();
    }

    @Test
    void what_is_decided_by_one_key_shows_in_the_preview_and_after_the_run_in_every_figure() throws Exception {
        Page page = installation.signedIn("minzheng");
        page.navigate("/adjudication");
        String pending = page.getByTestId("entry").locator("h2").innerText();
        page.keyboard().press("3");
        assertThat(page.getByTestId("entry-0")).containsText("✓ 文件外");

        // The software is sure of this one; a person knows better.
        page.navigate("/adjudication?state=MACHINE");
        page.getByTestId("entry").waitFor();
        page.keyboard().press("1");
        assertThat(page.getByTestId("entry-0")).containsText("✓ 可由");

        page.navigate("/adjudication?tab=units");
        page.getByTestId("entry").waitFor();
        page.keyboard().press("n");
        page.getByTestId("new-unit-dialog").locator("input").first().fill("测试新增单位");
        page.getByTestId("add-unit").click();
        assertThat(page.getByTestId("entry-0")).containsText("即 测试新增单位");

        page.navigate("/adjudication?tab=tasks");
        page.getByTestId("entry").waitFor();
        page.keyboard().press("3");
        assertThat(page.getByTestId("entry-0")).containsText("✓ 不应承担");

        List<List<String>> attributes =
                rows(page.getByTestId("preview").locator("table").nth(0));
        List<List<String>> units =
                rows(page.getByTestId("preview").locator("table").nth(1));
        assertThat(units).isNotEmpty();
        List<List<String>> lists =
                rows(page.getByTestId("preview").locator("table").nth(2));
        List<List<String>> handingDown =
                rows(page.getByTestId("preview").locator("table").nth(3));

        try (Program worker = installation.worker()) {
            page.getByTestId("run-now").click();
            assertThat(page.getByTestId("run-words"))
                    .containsText("计算完成", new LocatorAssertions.ContainsTextOptions().setTimeout(240_000));
        }
        assertThat(page.getByTestId("preview")).containsText("没有待变化的");

        page.navigate("/exports");
        Locator plan = page.getByTestId("export");
        for (List<String> attribute : attributes) {
            assertThat(plan).containsText(attribute.get(0) + " " + attribute.get(2));
        }
        for (List<String> unit : units) {
            page.navigate("/units?name=" + unit.getFirst());
            String after = unit.get(1).substring(unit.get(1).indexOf("→ ") + 2);
            Locator row = page.getByTestId("ranking")
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.getByText(unit.getFirst(), new Page.GetByTextOptions().setExact(true))));
            if (unit.getFirst().equals(UnitResolution.UNSTATED_NAME) && !after.equals("0")) {
                // It is no unit of the ranking: its figure stands below.
                assertThat(row).hasCount(0);
                assertThat(page.getByTestId("unstated")).containsText("不合规 " + after + " 份");
            } else if (!after.equals("0")) {
                assertThat(row.first()).containsText(after);
            }
        }
        // Its name may stand in any ledger: certificates or another burden.
        page.navigate("/units/profile?unit=ADDED:" + county() + ":测试新增单位");
        assertThat(page.locator("main")).containsText("这个单位造成的全部负担");
        everyRowIsTicked(page, pending);
        everyTaskIsOnItsList(page, lists, handingDown);
        page.context().close();
    }

    /** The code of the county whose office signs in. */
    private static String county() throws Exception {
        return RegionTree.read(new DataDirectory(home).regions()).regions().stream()
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** The lists, and the units that hand down what is not the community's, have as many rows as was promised. */
    private static void everyTaskIsOnItsList(Page page, List<List<String>> lists, List<List<String>> units)
            throws Exception {
        page.navigate("/burden?topic=tasks");
        page.getByTestId("task-causes").waitFor();
        String links = page.locator(".badges").allInnerTexts().toString();
        assertThat(lists).hasSize(5).anySatisfy(list -> assertThat(list.get(3)).startsWith("+"));
        for (List<String> list : lists) {
            if (!list.get(2).equals("0")) {
                assertThat(links).contains(list.get(0) + " " + list.get(2) + " 行");
            }
        }
        assertThat(units).isNotEmpty();
        List<String> all = handedDown(page);
        for (List<String> unit : units) {
            String after = unit.get(1).substring(unit.get(1).indexOf("→ ") + 2);
            if (after.equals("0")) {
                assertThat(all).noneMatch(line -> line.startsWith(unit.getFirst() + "|"));
            } else {
                assertThat(all).contains(unit.getFirst() + "|" + after);
            }
        }
    }

    /** Of all units that hand down what is not the community's: the name and how many rows, from the workbook that the card gives away. */
    private static List<String> handedDown(Page page) throws Exception {
        Download download = page.waitForDownload(
                () -> page.getByTestId("export-task-causes").click());
        Path file = home.resolve("causes.xlsx");
        download.saveAs(file);
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                lines.add(formatter.formatCellValue(row.getCell(0)) + "|" + formatter.formatCellValue(row.getCell(3)));
            }
        }
        return lines;
    }

    /** The 统计表 has the decided attribute for every row of the name. */
    private static void everyRowIsTicked(Page page, String name) throws Exception {
        page.navigate("/exports");
        Download download =
                page.waitForDownload(() -> page.getByTestId("download").click());
        Path file = home.resolve("decided.xlsx");
        download.saveAs(file);
        int found = 0;
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                if (formatter.formatCellValue(row.getCell(NAME_COLUMN)).equals(name)) {
                    found++;
                    assertThat(formatter.formatCellValue(row.getCell(UNLISTED_COLUMN)))
                            .isNotBlank();
                }
            }
        }
        assertThat(found).isPositive();
    }

    /** The words of a table's body, row by row; signs that stand for an attribute are left out. */
    private static List<List<String>> rows(Locator table) {
        List<List<String>> rows = new ArrayList<>();
        for (Locator row : table.locator("tbody tr").all()) {
            rows.add(row.locator("td").allInnerTexts().stream()
                    .map(text -> text.replaceAll("[✕◇…✓＋]", "").strip())
                    .toList());
        }
        return rows;
    }
}
