package cn.jianfu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright; nothing is downloaded. */
public final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    public Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Chromium or Chrome on the PATH. */
    public static Optional<Path> executable() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of its own session. */
    public Page page(String baseUrl, int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setColorScheme(scheme));
        return context.newPage();
    }

    /** Signs in with a demonstration account and waits for the overview. */
    public static void signIn(Page page, String username) {
        page.navigate("/login");
        page.getByTestId("demo-" + username).click();
        page.waitForURL(url -> !url.contains("login"));
        page.getByTestId("as-of").waitFor();
    }

    /** Chooses an option of a select, and waits until its list is gone. */
    public static void choose(Page page, String testId, String option) {
        Locator select = page.getByTestId(testId);
        select.click();
        Locator wanted = select.getByRole(
                AriaRole.OPTION, new Locator.GetByRoleOptions().setName(option).setExact(true));
        wanted.click();
        // The list lies over its own field while it fades away: a click that came too soon would choose from it again.
        assertThat(wanted).isHidden();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
