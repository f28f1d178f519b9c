package cn.jianfu.dashboard.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jianfu.dashboard.BrowserTrial;
import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.home.DataDirectory;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class CatalogueInBrowserTest extends BrowserTrial {
    @Autowired
    Environment environment;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_catalogue_of_one_item() throws IOException {
        jdbc.sql("TRUNCATE app.catalogue_version").update();
        file = new DataDirectory(Path.of(environment.getRequiredProperty("jianfu.home"))
                        .toAbsolutePath()
                        .normalize())
                .catalogue();
        new Catalogue(List.of(new CatalogueItem(
                        "P01", "亲属关系证明", Attribute.PROHIBITED, "某意见", "民发〔2020〕20号", List.of("亲属关系"), "测试")))
                .write(file);
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(file);
        jdbc.sql("TRUNCATE app.catalogue_version").update();
        jdbc.sql("DELETE FROM app.run_request").update();
    }

    @Test
    void an_added_item_is_looked_at_reasoned_saved_and_kept_as_a_version() {
        Page page = admin(desktop("guanli"));
        page.getByTestId("add-item").click();
        page.getByTestId("look").click();
        assertThat(page.getByTestId("item-error")).containsText("请填写事项名称");
        page.getByTestId("item-name").locator("input").fill("情况属实证明");
        page.getByTestId("item-document").locator("input").fill("某市清单");
        page.getByTestId("item-from").locator("input").fill("2020-01-01");
        page.getByTestId("item-from").locator("input").press("Tab");
        page.getByTestId("look").click();
        assertThat(page.getByTestId("change")).containsText("新增");
        assertThat(page.getByTestId("change")).containsText("情况属实");
        page.getByTestId("save-catalogue").click();
        assertThat(page.getByTestId("change")).containsText("请写明为什么修改");
        page.getByTestId("change-reason").locator("input").fill("本市清单施行");
        page.getByTestId("save-catalogue").click();
        assertThat(page.getByTestId("versions")).containsText("本市清单施行");
        assertThat(page.getByTestId("run-words")).containsText("已排队");
        assertEquals(2, Catalogue.read(file).items().size());
    }

    @Test
    void a_table_that_cannot_be_understood_changes_nothing_and_is_told_by_its_line() throws IOException {
        Page page = admin(desktop("guanli"));
        Path wrong = Files.writeString(
                folder.resolve("catalogue.csv"),
                Files.readString(file).replace("PROHIBITED", "NEVER"),
                StandardCharsets.UTF_8);
        page.locator("vaadin-upload input[type=file]").setInputFiles(wrong);
        assertThat(page.getByTestId("upload-error")).containsText("第 2 行");
        assertThat(page.getByTestId("change")).hasCount(0);
    }

    @Test
    void nobody_but_the_administrator_comes_here_and_nothing_scrolls_sideways_on_a_phone() {
        Page clerk = desktop("minzheng");
        clerk.navigate("/catalogue");
        assertThat(clerk.getByTestId("items")).hasCount(0);
        Page phone = admin(phone("guanli", ColorScheme.LIGHT));
        assertEquals(
                false, phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private static Page admin(Page page) {
        page.navigate("/catalogue");
        page.getByTestId("items").waitFor();
        return page;
    }
}
