package cn.jianfu.dashboard.sample;

import cn.jianfu.dashboard.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;

/** Takes pictures of a running dashboard: arguments are its address, a folder, and pages as name=path. */
public final class Screenshots {
    private Screenshots() {}

    public static void main(String[] args) {
        try (Browser browser = new Browser()) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                take(browser, args, 1440, 900, scheme);
                take(browser, args, 390, 844, scheme);
            }
        }
    }

    private static void take(Browser browser, String[] args, int width, int height, ColorScheme scheme) {
        Page page = browser.page(args[0], width, height, scheme);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                System.out.println(message.text());
            }
        });
        String suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        page.navigate("/login");
        page.locator("vaadin-login-form").waitFor();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(args[1], "login" + suffix)));
        Browser.signIn(page, "lingdao");
        for (int i = 2; i < args.length; i++) {
            String[] one = args[i].split("=", 2);
            page.navigate(one[1]);
            page.locator(".page-header, .notice").first().waitFor();
            page.waitForFunction(
                    "[...document.querySelectorAll('jianfu-chart')].filter(c => c.clientWidth > 0).every(c => c.hasAttribute('data-ready'))");
            Object wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            if (Boolean.TRUE.equals(wide)) {
                System.out.println(one[0] + suffix + " scrolls sideways");
            }
            int tall = ((Number)
                            page.evaluate("Math.ceil((document.querySelector('.page')?.scrollHeight ?? 800) + 140)"))
                    .intValue();
            page.setViewportSize(width, Math.max(height, Math.min(tall, 3200)));
            page.waitForFunction(
                    "[...document.querySelectorAll('jianfu-chart')].filter(c => c.clientWidth > 0).every(c => c.hasAttribute('data-ready'))");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(args[1], one[0] + suffix)));
            page.setViewportSize(width, height);
        }
        page.context().close();
    }
}
