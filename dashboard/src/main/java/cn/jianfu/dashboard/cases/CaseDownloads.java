package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import java.io.IOException;
import java.util.Map;

/** Every download asks account and scope again: the link may be older than the rights. */
final class CaseDownloads {
    private CaseDownloads() {}

    /** All that the visitor may see, at this moment. */
    static CaseScope own(Desk desk) throws IOException {
        Account account = desk.visitor().account();
        Sight sight = desk.sight(
                new PageAddress(Map.of()), desk.marts().current().orElseThrow(() -> new IOException("no marts")));
        return CaseScope.of(account, sight.scope());
    }

    /** A name that every file system takes. */
    static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
