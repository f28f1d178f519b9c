package cn.jianfu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main way, with nothing in place of anything: workbooks, Spark, PostgreSQL, dashboard, Chromium, and back to a workbook. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromLedgersToClickTest {
    private static final String COUNTY = "990101";
    private static final String TOWNSHIP = "990101001";
    private static final String COMMUNITY = "990101001001";

    @TempDir
    private static Path home;

    private static Truth truth;
    private static Installation installation;

    @BeforeAll
    static void ledgers_are_computed_and_the_dashboard_is_up() throws Exception {
        Sample.generate(home, 11, SampleSize.tiny());
        truth = Truth.read(home.resolve("truth/truth.csv"));
        installation = Installation.computed(home);
    }

    @AfterAll
    static void stop() throws Exception {
        installation.close();
    }

    @Test
    @Order(1)
    void a_leader_sees_the_true_figures_and_follows_them_to_the_ledger_row_in_its_file() throws Exception {
        Page page = installation.signedIn("lingdao");
        figure(page, "tile-certificates", truth.certificates(""));
        figure(page, "tile-non-compliant", truth.nonCompliant(""));

        page.navigate("/regions");
        page.getByTestId("region-" + COUNTY + "000000").click();
        page.getByTestId("region-" + TOWNSHIP + "000").click();
        page.getByTestId("region-" + COMMUNITY).click();
        assertThat(page.getByTestId("ledger")).isVisible();
        page.getByTestId("open-row").first().click();
        Locator row = page.locator("[data-testid=ledger-row] .facts");
        assertThat(row).isVisible();
        String words = row.innerText();
        String file = fact(words, "台账文件");
        String sheet = fact(words, "工作表");
        int number = Integer.parseInt(fact(words, "行号").replaceAll("\\D", ""));

        List<String> cells = cells(home.resolve("ledgers").resolve(file), sheet, number);
        assertThat(cells).contains(fact(words, "证明名称"), fact(words, "要求出具单位"));
        page.context().close();
    }

    @Test
    @Order(2)
    void the_ranking_is_led_by_the_unit_that_truly_demanded_most_and_a_click_opens_its_profile() {
        Page page = installation.signedIn("lingdao");
        Truth.Demand worst = truth.worst();
        page.navigate("/units");
        Locator first = page.getByTestId("ranking").locator("tbody tr").first();
        assertThat(first).containsText(worst.unitName());
        assertThat(first).containsText(String.format(Locale.ROOT, "%,d", worst.nonCompliant()));
        first.getByText(worst.unitName()).click();
        assertThat(page.getByTestId("unit-items")).isVisible();
        page.reload();
        assertThat(page.getByTestId("unit-items")).isVisible();
        page.context().close();
    }

    @Test
    @Order(3)
    void a_county_office_exports_the_statistics_table_and_every_certificate_is_in_it_once() throws Exception {
        Page page = installation.signedIn("minzheng");
        page.navigate("/exports");
        page.getByTestId("names").click();
        page.waitForURL(url -> url.contains("names"));
        Download download =
                page.waitForDownload(() -> page.getByTestId("download").click());
        Path file = home.resolve("export.xlsx");
        download.saveAs(file);

        Map<String, Long> ticks = new HashMap<>();
        List<String> applicants = new ArrayList<>();
        long rows = 0;
        long certificates = 0;
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            for (Row row : sheet) {
                if (row.getRowNum() < 5) {
                    continue;
                }
                rows++;
                assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
                assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                        .isBetween(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
                applicants.add(formatter.formatCellValue(row.getCell(4)));
                long quantity = quantity(formatter.formatCellValue(row.getCell(5)));
                certificates += quantity;
                for (int tick = 8; tick <= 10; tick++) {
                    if (!formatter.formatCellValue(row.getCell(tick)).isBlank()) {
                        ticks.merge(
                                List.of("PERMITTED", "PROHIBITED", "UNLISTED").get(tick - 8), quantity, Long::sum);
                    }
                }
            }
        }
        assertThat(certificates).isEqualTo(truth.certificates(COUNTY));
        for (String attribute : List.of("PERMITTED", "PROHIBITED", "UNLISTED")) {
            assertThat(ticks.getOrDefault(attribute, 0L)).isEqualTo(truth.with(COUNTY, attribute));
        }
        assertThat(applicants).containsExactlyInAnyOrderElementsOf(Applicants.inLedgersOf(home, COUNTY));
        page.reload();
        assertThat(page.getByTestId("history")).containsText(String.format(Locale.ROOT, "%,d", rows));
        page.context().close();
    }

    @Test
    @Order(4)
    void a_township_sees_its_own_communities_and_nothing_of_the_others() {
        Page page = installation.signedIn("jiedao");
        figure(page, "tile-certificates", truth.certificates(TOWNSHIP));
        page.navigate("/regions?scope=990102000000");
        assertThat(page.locator("body"))
                .not()
                .containsText(String.format(Locale.ROOT, "%,d", truth.certificates("990102")));
        assertThat(page.getByTestId("recompute")).hasCount(0);
        page.context().close();
    }

    @Test
    @Order(5)
    void whoever_asks_for_new_figures_watches_the_run_and_bad_files_neither_stop_it_nor_get_lost() throws Exception {
        Files.writeString(home.resolve("ledgers").resolve("这不是台账.xlsx"), "只是一段文字");
        Page page = installation.signedIn("lingdao");
        try (Program worker = installation.worker()) {
            page.getByTestId("recompute").click();
            assertThat(page.getByTestId("run-words"))
                    .containsText("计算完成", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
        }
        assertThat(page.getByTestId("run-words")).containsText("1 个未能计入");
        figure(page, "tile-certificates", truth.certificates(""));
        page.getByTestId("attention-rejected").locator("a").click();
        assertThat(page.getByTestId("uncounted-files")).containsText("这不是台账.xlsx");
        assertThat(page.getByTestId("uncounted-files")).containsText("再报送");
        page.context().close();
    }

    private static void figure(Page page, String tile, long expected) {
        assertThat(page.getByTestId(tile).locator(".tile-figure")).hasText(String.format(Locale.ROOT, "%,d", expected));
    }

    /** The value below a name in the dialog's list of facts. */
    private static String fact(String words, String name) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(name) + "\\s+(\\S[^\\n]*)").matcher(words);
        if (!matcher.find()) {
            throw new AssertionError("no " + name + " in: " + words);
        }
        return matcher.group(1).strip();
    }

    private static List<String> cells(Path file, String sheet, int number) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            Row row = workbook.getSheet(sheet).getRow(number - 1);
            return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                    .map(i -> formatter.formatCellValue(row.getCell(i)))
                    .toList();
        }
    }

    /** How many certificates a line of the table stands for: one, unless its name says otherwise. */
    private static long quantity(String certificate) {
        Matcher several = Pattern.compile("（(\\d+)份）$").matcher(certificate);
        return several.find() ? Long.parseLong(several.group(1)) : 1;
    }
}
