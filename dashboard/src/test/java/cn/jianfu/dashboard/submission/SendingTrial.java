package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.BrowserTrial;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that sends files in through the screen; before and after it nothing has ever been sent in. */
abstract class SendingTrial extends BrowserTrial {
    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void clear() {
        Rooms.clear(jdbc);
    }

    /** The screen on which an account sends files in. */
    final Page uploading(String account) {
        Page page = desktop(account);
        page.navigate("/submissions?show=upload");
        page.getByTestId("upload").waitFor();
        return page;
    }
}
