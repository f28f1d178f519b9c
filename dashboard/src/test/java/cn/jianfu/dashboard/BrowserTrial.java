package cn.jianfu.dashboard;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test that goes through the screens of the running dashboard as its users do. */
@DashboardTest
public abstract class BrowserTrial {
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeAll
    static void open() {
        Assumptions.assumeTrue(Browser.executable().isPresent(), "no Chromium on the PATH");
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** A window before anybody signed in. */
    protected final Page window(int width, int height, ColorScheme scheme) {
        return browser.page("http://127.0.0.1:" + port, width, height, scheme);
    }

    /** A desktop window of a demo account, on the overview. */
    protected final Page desktop(String username) {
        return signedIn(username, window(1440, 900, ColorScheme.LIGHT));
    }

    /** A phone of a demo account, on the overview. */
    protected final Page phone(String username, ColorScheme scheme) {
        return signedIn(username, window(390, 844, scheme));
    }

    private static Page signedIn(String username, Page page) {
        Browser.signIn(page, username);
        return page;
    }
}
