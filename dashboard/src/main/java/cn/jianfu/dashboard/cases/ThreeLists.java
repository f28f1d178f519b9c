package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.file.ListedCase;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.SheetsFile;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.datasets.cases.CaseList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 三张清单 as one workbook, a sheet each. The scope rule is asked when the download begins. */
final class ThreeLists {
    private static final int MOST = 50_000;

    private static final List<Field<ListedCase>> COMMON = List.of(
            Field.of("案件号", one -> one.row().caseId()),
            Field.of("县（市、区）", one -> one.row().county()),
            Field.wide("要求出具证明单位", 30, one -> one.row().unitName()),
            Field.wide("证明名称", 22, one -> one.row().itemName()),
            Field.of("证明属性", one -> one.row().attribute().label()),
            Field.of("涉及乡镇（街道）", one -> one.row().townships()),
            Field.of("涉及社区", one -> one.row().communities()),
            Field.of("份数", one -> one.row().nonCompliant()),
            Field.of("报送日期", one -> day(one.reportedOn())),
            Field.of("状态", one -> one.row().state().label()));

    private static final List<Field<ListedCase>> PROBLEM = List.of(
            Field.of("拟采取方式", one -> one.row().attribute().name().equals("PROHIBITED") ? "不应由函" : "提供依据函"),
            Field.of("经办人", one -> one.row().assignee()),
            Field.wide("提示", 36, one -> CaseSigns.words(one.row())));

    private static final List<Field<ListedCase>> COORDINATION = List.of(
            Field.wide("函号", 22, ListedCase::letterNumber),
            Field.of("发函日期", one -> day(one.letterOn())),
            Field.of("回复时限", one -> day(one.row().due())),
            Field.wide("回函号", 22, ListedCase::replyDocument),
            Field.of("回函日期", one -> day(one.replyOn())),
            Field.wide("单位意见", 30, ListedCase::replyWords),
            Field.of("协调次数", ListedCase::contacts),
            Field.of("逾期天数", one -> one.row().daysLate() == 0 ? null : one.row().daysLate()));

    private static final List<Field<ListedCase>> CLOSURE = List.of(
            Field.of("办结日期", one -> day(one.row().since())),
            Field.of(
                    "解决方式",
                    one -> one.solution() == null ? null : one.solution().label()),
            Field.wide("依据文号", 22, ListedCase::closingDocument),
            Field.of(
                    "办结后份数",
                    one -> one.row().watchedFrom() == null ? null : one.row().freshRows()),
            Field.of("核销人", ListedCase::closedBy),
            Field.of("是否反弹", one -> one.rebounds() > 0 ? "反弹过 " + one.rebounds() + " 次" : "否"));

    private ThreeLists() {}

    static SheetsFile of(CaseFiles files, ExportNotes notes, Desk desk, PageAddress at) {
        CaseFilter filter = CaseFilter.of(at);
        return new SheetsFile(
                "三张清单",
                () -> sheets(files, sight(desk, at), desk, filter),
                () -> notes.of("三张清单", sight(desk, at), false, filter.said() + "；按份数从多到少", List.of()));
    }

    private static Sight sight(Desk desk, PageAddress at) {
        return desk.sight(at, desk.marts().current().orElseThrow());
    }

    private static List<SheetsFile.Part<?>> sheets(CaseFiles files, Sight looked, Desk desk, CaseFilter filter) {
        CaseScope scope = CaseScope.of(desk.visitor().account(), looked.scope());
        List<SheetsFile.Part<?>> parts = new ArrayList<>();
        for (CaseList list : CaseList.values()) {
            List<Field<ListedCase>> own =
                    switch (list) {
                        case PROBLEM -> PROBLEM;
                        case COORDINATION -> COORDINATION;
                        case CLOSURE -> CLOSURE;
                    };
            parts.add(new SheetsFile.Part<>(
                    list.label(),
                    looked.scope().region().name() + list.label(),
                    Stream.concat(COMMON.stream(), own.stream()).toList(),
                    files.listed(scope, filter.of(list), MOST)));
        }
        return parts;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
