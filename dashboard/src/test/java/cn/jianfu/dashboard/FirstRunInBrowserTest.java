package cn.jianfu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.database.RunRequests;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstRunInBrowserTest extends BrowserTrial {
    @Autowired
    DataSource dataSource;

    @Autowired
    RunRequests requests;

    /** What other tests have taken in waits to be counted. */
    @BeforeEach
    void nothing_waits() {
        jdbc.sql("TRUNCATE app.ledger_change").update();
    }

    @AfterEach
    void publishAgain() {
        SmallMart.publish(dataSource);
        jdbc.sql("DELETE FROM app.run_request").update();
    }

    @Test
    void before_the_first_figures_the_page_shows_the_run_and_then_by_itself_what_came_out() {
        jdbc.sql("DROP SCHEMA mart CASCADE").update();
        jdbc.sql("UPDATE app.account SET scope_code = '999999999999'").update();
        Page page = window(1440, 900, ColorScheme.LIGHT);
        page.navigate("/login");
        page.getByTestId("demo-jiedao").click();
        assertThat(page.getByTestId("no-marts")).containsText("还没有数据");

        // The worker asks for its first run after the page was opened.
        long id = requests.request("worker");
        requests.take();
        requests.progress(id, "读取台账", 0.3);
        assertThat(page.getByTestId("run-words")).hasText("正在计算：读取台账，30%");

        SmallMart.publish(dataSource);
        requests.done(id, "run-1", "读入 10 行,收下 10 行");
        assertThat(page.getByTestId("as-of")).containsText("应报社区 2 个");
    }

    @Test
    void a_run_that_ended_behind_ones_back_is_noticed_when_the_tab_comes_to_the_front() {
        Page page = desktop("lingdao");
        SmallMart.publish(dataSource, "run-2");
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.getByTestId("run-words")).hasText("数据已重新计算，本页还是先前的数字。");
        page.getByTestId("run-refresh").click();
        assertThat(page.getByTestId("run-bar")).isHidden();
        // The page asks the server, and has taken in the answer.
        page.waitForResponse(
                answer -> answer.url().contains("v-r=uidl"),
                () -> page.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
        page.waitForFunction("Object.values(Vaadin.Flow.clients).every(client => !client.isActive?.())");
        assertThat(page.getByTestId("run-bar")).isHidden();
    }

    @Test
    void that_a_page_is_old_weighs_more_than_that_a_run_will_come() {
        jdbc.sql("INSERT INTO app.ledger_change DEFAULT VALUES").update();
        Page page = desktop("minzheng");
        assertThat(page.getByTestId("run-words")).containsText("新收下的台账还没有计入");
        SmallMart.publish(dataSource, "run-2");
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.getByTestId("run-words")).hasText("数据已重新计算，本页还是先前的数字。");
        page.getByTestId("run-refresh").click();
        assertThat(page.getByTestId("run-words")).containsText("新收下的台账还没有计入");
        nothing_waits();
    }
}
