package cn.jianfu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.jianfu.dashboard.Browser;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A township sends in a ledger of meetings under headings that nobody knows, says what they mean, has it computed, and sees the hours. */
class FromUploadToBurdenTest {
    private static final List<String> STRANGE = List.of("序", "哪天开的", "开的啥会", "谁叫开的", "开了多久", "去了几个");

    @TempDir
    private Path home;

    @Test
    void a_meeting_ledger_goes_from_the_upload_to_the_figures_of_the_burdens() throws Exception {
        Sample.generate(home, 11, SampleSize.tiny());
        RegionTree regions = RegionTree.read(new DataDirectory(home).regions());
        Region community = regions.regions().stream()
                .filter(region -> region.level() == RegionLevel.COMMUNITY)
                .findFirst()
                .orElseThrow();
        try (Installation installation = Installation.computed(home)) {
            Page page = installation.signedIn("jiedao");
            page.navigate("/submissions?show=upload");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(meetings(home.resolve("sent/" + community.name() + "会议记录.xlsx")));
            assertThat(page.getByTestId("results")).containsText("待确认表头 1 份");

            page.getByTestId("results").getByTestId("answer").click();
            Browser.choose(page, "layout-kind", "社区参加会议台账");
            Browser.choose(page, "layout-column-1", "会议时间");
            Browser.choose(page, "layout-column-2", "会议名称");
            Browser.choose(page, "layout-column-3", "召集单位");
            Browser.choose(page, "layout-column-4", "时长(分钟)");
            Browser.choose(page, "layout-column-5", "参会人数");
            page.getByTestId("layout-confirm").click();
            assertThat(page.getByTestId("results")).containsText("已收下 1 份");
            assertThat(page.getByTestId("results")).containsText("收下 2 行，另有 1 行没有读懂");

            try (Program worker = installation.worker()) {
                page.getByTestId("recompute-after-upload").click();
                assertThat(page.getByTestId("run-words"))
                        .containsText("计算完成", new LocatorAssertions.ContainsTextOptions().setTimeout(240_000));
            }
            // 90 minutes with 3 people and 60 with 2, half an hour of way each, in a year of which the sample says
            // nothing.
            page.navigate("/burden?scope=" + community.code() + "&from=2022-05&to=2022-05&topic=meetings");
            assertThat(page.locator("body")).containsText("9.0");
            page.navigate("/burden?scope=" + community.code() + "&from=2022-05&to=2022-05&topic=meetings&show=rows");
            assertThat(page.locator("body")).containsText("防汛工作推进会");
            page.navigate("/submissions?scope=" + community.code() + "&show=history&month=2022-05&kind=meetings");
            assertThat(page.getByTestId("month")).containsText("社区参加会议台账");
            assertThat(page.getByTestId("month")).containsText("2 行");
            assertThat(page.getByTestId("history")).containsText("会议记录.xlsx");
        }
    }

    private static Path meetings(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("记录");
            List<List<String>> rows = List.of(
                    STRANGE,
                    List.of("1", "2022-5-6", "防汛工作推进会", "水务局", "90", "3"),
                    List.of("2", "2022-5-20", "反诈宣传会", "公安局", "60", "2"),
                    List.of("3", "2022-5-32", "反诈宣传会", "公安局", "60", "2"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return file;
    }
}
