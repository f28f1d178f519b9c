package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;

/** The table of cases as a file: the same scope, filter and order as on the screen, all pages of it. */
final class CaseExport {
    private static final int MOST = 50_000;
    private static final String NAME = "整治案件";

    private static final List<Field<CaseRow>> FIELDS = List.of(
            Field.of("案件号", CaseRow::caseId),
            Field.of("县（市、区）", CaseRow::county),
            Field.wide("要求出具证明单位", 32, CaseRow::unitName),
            Field.wide("证明名称", 24, CaseRow::itemName),
            Field.of("证明属性", row -> row.attribute().label()),
            Field.of("清单", row -> row.state().list().label()),
            Field.of("状态", row -> row.state().label()),
            Field.of("到这一步的日期", row -> row.since().toString()),
            Field.of("份数", CaseRow::nonCompliant),
            Field.of("涉及乡镇（街道）", CaseRow::townships),
            Field.of("涉及社区", CaseRow::communities),
            Field.of("发函次数", row -> (long) row.letters()),
            Field.of("回复时限", row -> row.due() == null ? null : row.due().toString()),
            Field.of("逾期天数", row -> row.daysLate() == 0 ? null : row.daysLate()),
            Field.of("发函或办结后份数", row -> row.watchedFrom() == null ? null : row.freshRows()),
            Field.of("经办人", CaseRow::assignee),
            Field.of("副", CaseRow::deputy),
            Field.wide("提示", 40, CaseSigns::words));

    private CaseExport() {}

    static TableFile<CaseRow> of(CaseFiles files, ExportNotes notes, CaseScope scope, Sight looked, CaseFilter filter) {
        return new TableFile<>(
                TableFile.Format.XLSX,
                NAME,
                looked.scope().region().name() + " " + filter.said(),
                FIELDS,
                () -> files.all(scope, filter, MOST),
                () -> notes.of(NAME, looked, false, filter.said() + "；按份数从多到少或页面上选定的次序", List.of()));
    }
}
