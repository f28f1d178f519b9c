package cn.jianfu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** A data directory with its dashboard running, and a browser before it. */
final class Installation implements AutoCloseable {
    private final Path home;
    private final Map<String, String> environment;
    private final String address;
    private final Program dashboard;
    private final Browser browser;

    private Installation(Path home, Map<String, String> environment, String address) throws Exception {
        this.home = home;
        this.environment = environment;
        this.address = address;
        this.dashboard = Program.dashboard(environment);
        dashboard.awaitReady();
        this.browser = new Browser();
    }

    /** Computes what lies in the data directory and opens the dashboard on it. */
    static Installation computed(Path home) throws Exception {
        int port = freePort();
        Map<String, String> environment = Map.of(
                "JIANFU_HOME", home.toString(),
                "JIANFU_PORT", Integer.toString(port),
                "JIANFU_DB_PORT", Integer.toString(freePort()),
                "JIANFU_DEMO_ACCOUNTS", "true",
                "LC_ALL", "C.UTF-8");
        try (Program run = Program.etl("run", home, environment)) {
            assertThat(run.awaitEnd()).as(run.output()).isZero();
        }
        return new Installation(home, environment, "http://127.0.0.1:" + port);
    }

    /** A worker that carries out what the dashboard asks for, until it is closed. */
    Program worker() throws IOException {
        return Program.etl("worker", home, environment);
    }

    /** A desktop window of a demo account. */
    Page signedIn(String username) {
        Page page = browser.page(address, 1440, 900, ColorScheme.LIGHT);
        Browser.signIn(page, username);
        return page;
    }

    @Override
    public void close() throws Exception {
        browser.close();
        dashboard.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
