package cn.jianfu.dashboard.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Folders dragged in, and uploads of many files that are given up half-way. */
class ManyFilesInBrowserTest extends SendingTrial {
    @Test
    void a_folder_that_is_dragged_in_is_sent_with_all_that_lies_in_it_and_its_folders_tell_the_communities() {
        LedgerFile.write(folder.resolve("东街/和平社区/3月.xlsx"), "2024-3-5");
        LedgerFile.write(folder.resolve("东街/朝阳社区/证明/3月.xlsx"), "2024-3-6", "2024-3-7");
        new OtherLedger().meetings("2024-3-8").write(folder.resolve("东街/朝阳社区/会议.xlsx"));
        LedgerFile.write(folder.resolve("东街/.隐藏.xlsx"), "2024-3-6");
        Page page = uploading("jiedao");
        drag(page, folder.resolve("东街"));
        assertThat(page.getByTestId("results")).containsText("已收下 3 份");
        assertThat(page.getByTestId("results")).containsText("原在 东街/朝阳社区/证明/");
        assertThat(page.getByTestId("results")).containsText("社区参加会议台账");
        assertThat(page.getByTestId("results")).not().containsText("隐藏");
    }

    @Test
    void giving_up_a_big_upload_keeps_what_has_arrived_and_sends_no_more() throws IOException {
        byte[] ledger = Files.readAllBytes(LedgerFile.write(folder.resolve("x.xlsx"), "2024-3-5"));
        Path[] files = IntStream.range(0, 300)
                .mapToObj(number -> named("朝阳社区%03d.xlsx".formatted(number), ledger))
                .toArray(Path[]::new);
        Page page = uploading("jiedao");
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 50);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", 60_000);
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", slow);
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        page.waitForFunction("document.querySelector('vaadin-upload').files.filter(file => file.complete).length >= 3");
        page.locator("jianfu-upload button.cancel").click();
        page.waitForFunction("!document.querySelector('jianfu-upload').hasAttribute('busy')");
        page.getByTestId("results").waitFor();
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);

        assertThat(page.getByTestId("results")).containsText("已收下 1 份");
        assertThat(arrived()).isBetween(3L, 200L);

        // The page goes on as before, and says of all that has arrived what became of it.
        network.detach();
        page.locator("vaadin-upload input[type=file]").setInputFiles(named("和平社区.xlsx", ledger));
        assertThat(page.getByTestId("results")).containsText("和平社区.xlsx");
        assertThat(page.getByTestId("results")).containsText("共 " + arrived() + " 份");
    }

    private long arrived() {
        return jdbc.sql("SELECT count(*) FROM app.submission").query(Long.class).single();
    }

    private Path named(String name, byte[] ledger) {
        try {
            return Files.write(folder.resolve(name), ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Chromium tells a page of files and folders that a person drags in from the desktop. */
    private static void drag(Page page, Path dropped) {
        BoundingBox box = page.locator("vaadin-upload").boundingBox();
        JsonArray files = new JsonArray();
        files.add(dropped.toAbsolutePath().toString());
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        CDPSession input = page.context().newCDPSession(page);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            input.send("Input.dispatchDragEvent", event);
        }
        input.detach();
    }
}
