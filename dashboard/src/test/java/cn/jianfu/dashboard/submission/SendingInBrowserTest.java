package cn.jianfu.dashboard.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SendingInBrowserTest extends SendingTrial {
    @Test
    void a_header_is_explained_once_and_all_files_that_have_it_are_read() {
        Page page = uploading("jiedao");
        send(
                page,
                LedgerFile.write(folder.resolve("朝阳社区台账.xlsx"), LedgerFile.STRANGE, "2024-3-5"),
                LedgerFile.write(folder.resolve("和平社区台账.xlsx"), LedgerFile.STRANGE, "2024-3-6"));
        assertThat(page.getByTestId("results")).containsText("待确认表头 2 份");
        page.getByTestId("results").getByTestId("answer").first().click();
        assertThat(page.getByTestId("layout-dialog")).containsText("哪儿要的");
        assertThat(page.getByTestId("layout-dialog")).containsText("临江区教育局");
        assertThat(page.getByTestId("layout-dialog")).containsText("50%");
        assertThat(page.getByTestId("layout-dialog")).not().containsText("张三");

        // Without the unit nothing can be read, and the dialogue says so.
        Browser.choose(page, "layout-column-5", "不读这一列");
        assertThat(page.getByTestId("layout-problem")).containsText("还没有指定：要求出具证明单位");
        assertThat(page.getByTestId("layout-confirm")).isDisabled();
        Browser.choose(page, "layout-column-5", "要求出具证明单位");
        page.getByTestId("layout-confirm").click();

        assertThat(page.getByTestId("results")).containsText("已收下 2 份");
        assertThat(page.getByTestId("confirmed-layouts")).containsText("哪儿要的→要求出具证明单位");
    }

    @Test
    void whose_a_ledger_is_is_chosen_by_hand() {
        Page page = uploading("jiedao");
        send(page, LedgerFile.write(folder.resolve("台账.xlsx"), "2024-3-5"));
        page.getByTestId("results").getByTestId("answer").click();
        assertThat(page.getByTestId("community-confirm")).isDisabled();
        page.getByTestId("community-all").locator("input").fill("和平");
        page.locator("vaadin-combo-box-item").getByText("和平社区").click();
        page.getByTestId("community-confirm").click();
        assertThat(page.getByTestId("results")).containsText("已收下 1 份");
        assertThat(page.getByTestId("results")).containsText("和平社区（由乡镇（街道）选定）");
    }

    @Test
    void the_marked_workbook_goes_back_to_its_sender_and_to_nobody_else() throws IOException {
        Page page = uploading("jiedao");
        send(page, LedgerFile.write(folder.resolve("朝阳社区台账.xlsx"), "2024-3-5", "2024-2-30"));
        Download download = page.waitForDownload(
                () -> page.getByTestId("results").getByTestId("marked").click());
        assertThat(download.suggestedFilename()).isEqualTo("朝阳社区台账（已标注）.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(download.path()))) {
            Comment comment = workbook.getSheetAt(0).getRow(2).getCell(2).getCellComment();
            assertThat(comment.getString().getString()).contains("不存在的日期");
            assertThat(workbook.getSheet("检查结果")).isNotNull();
        }

        Page county = desktop("minzheng");
        county.navigate("/submissions?show=history");
        assertThat(county.getByTestId("history")).containsText("朝阳社区台账.xlsx");
        assertThat(county.getByTestId("marked")).hasCount(0);
    }

    @Test
    void a_folder_tells_the_community_of_the_files_in_it() {
        LedgerFile.write(folder.resolve("东街/和平社区/3月.xlsx"), "2024-3-5");
        LedgerFile.write(folder.resolve("东街/朝阳社区/3月.xlsx"), "2024-3-6", "2024-3-7");
        Page page = uploading("jiedao");
        page.locator("jianfu-upload input[webkitdirectory]").setInputFiles(folder.resolve("东街"));
        assertThat(page.getByTestId("results")).containsText("已收下 2 份");
        assertThat(page.getByTestId("results")).containsText("原在 东街/和平社区/");
    }

    @Test
    void a_file_beyond_the_bound_is_refused_with_a_sentence_by_the_page_and_by_the_server() throws IOException {
        Path large = folder.resolve("朝阳社区台账.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(51L << 20);
        }
        Page page = uploading("jiedao");
        page.locator("vaadin-upload input[type=file]").setInputFiles(large);
        assertThat(page.getByTestId("refused-files")).containsText("“朝阳社区台账.xlsx”没有上传：文件超过 50 MB");
        page.evaluate("""
                async () => {
                  const answer = await fetch(document.querySelector('vaadin-upload').target, {
                    method: 'POST',
                    headers: {'Content-Type': 'application/octet-stream', 'X-Filename': 'large.xlsx'},
                    body: new Blob([new Uint8Array(51 << 20)])
                  });
                  return answer.status;
                }
                """);
        page.navigate("/submissions?show=history");
        assertThat(page.getByTestId("history")).containsText("文件超过 50 MB，没有收下");
    }

    private static void send(Page page, Path... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        page.getByTestId("results").waitFor();
    }
}
