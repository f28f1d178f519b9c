package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Switch;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 未采纳记录: what was not counted, and how to mend it. */
@Route("quarantine")
@PermitAll
class QuarantineView extends Page {
    private final Quarantine quarantine;
    private final ExportNotes notes;

    QuarantineView(Desk desk, Quarantine quarantine, ExportNotes notes) {
        super(desk, "未采纳记录");
        this.quarantine = quarantine;
        this.notes = notes;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        List<UncountedFile> files = quarantine.files(looked);
        long rows = quarantine.count(looked, QuarantineFilter.ALL);
        boolean showsFiles = at.value(QuarantineNavigation.SHOW).orElse("").equals(QuarantineNavigation.FILES);
        add(new Switch("看法")
                .way(QuarantineNavigation.rows("没有读懂的行 " + rows, at), !showsFiles)
                .way(QuarantineNavigation.files("没有计入的文件 " + files.size(), at), showsFiles));
        add(showsFiles ? FilesCard.of(looked, files, notes) : new RowsCard(quarantine, notes, looked, at).component());
    }
}
