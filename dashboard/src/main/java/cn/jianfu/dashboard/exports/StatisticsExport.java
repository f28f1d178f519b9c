package cn.jianfu.dashboard.exports;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.datasets.statistics.StatisticsHeading;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;

/**
 * The download of a statistics table. It asks the scope rule and the account's rights again when the download begins: the
 * link may be older than the rights.
 */
final class StatisticsExport implements DownloadHandler {
    private final Desk desk;
    private final ExportLog log;
    private final StatisticsRows rows;
    private final PageAddress address;
    private final boolean namesWanted;

    StatisticsExport(Desk desk, ExportLog log, StatisticsRows rows, PageAddress address, boolean namesWanted) {
        this.desk = desk;
        this.log = log;
        this.rows = rows;
        this.address = address;
        this.namesWanted = namesWanted;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        PublishedRun run = desk.marts().current().orElseThrow(() -> new IOException("no marts"));
        Account account = desk.visitor().account();
        Sight sight = desk.sight(address, run);
        ExportRights rights = ExportRights.of(account);
        boolean names = namesWanted && rights.applicants();
        String fileName = fileName(sight);
        log.record(account, sight, run.runId(), log.plan(sight).ledgerRows(), names, fileName);
        event.setFileName(fileName);
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        rows.write(event.getOutputStream(), sight, names, rights.clerks(), Figures.today());
    }

    static String fileName(Sight sight) {
        return StatisticsHeading.title(sight.scope().region().name()) + "（"
                + sight.period().label() + "）.xlsx";
    }
}
