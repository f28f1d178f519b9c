package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** What was entered by hand in the course of a campaign. */
final class RecordsCard {
    private final Account account;
    private final CampaignRecords records;
    private final HeldCampaign campaign;
    private final PageAddress at;

    RecordsCard(Account account, CampaignRecords records, HeldCampaign campaign, PageAddress at) {
        this.account = account;
        this.records = records;
        this.campaign = campaign;
        this.at = at;
    }

    Component of(Scope scope) {
        Card card = new Card("登记", "台账和案件里算不出来的：方案、制度、检查和发现的问题、工作总结。各登记一次，写明文件和日期");
        card.setTestId("records");
        if (mayEnter()) {
            NativeButton add = new NativeButton(
                    "登记一条", click -> new RecordDialog(account, records, campaign, RecordsCard::again).open());
            add.addClassNames("link-button", "only-wide");
            add.setTestId("add-record");
            card.tool(add);
        }
        int page = at.number(ProgressNavigation.PAGE, 1);
        List<CampaignRecord> rows = records.page(scope, campaign.campaignId(), page);
        if (rows.isEmpty()) {
            card.add(Notices.nothing("还没有登记。"));
            return card;
        }
        card.add(new DataTable<>("登记", columns(), Sort.none()).rows(rows));
        card.add(new Pager(
                page,
                CampaignRecords.SIZE,
                rows.getFirst().found(),
                false,
                (text, number) -> ProgressNavigation.progress(text, at.with(ProgressNavigation.PAGE, number))));
        return card;
    }

    private boolean mayEnter() {
        return !CampaignRecords.of(account.role()).isEmpty();
    }

    private List<Column<CampaignRecord>> columns() {
        List<Column<CampaignRecord>> columns = new ArrayList<>();
        columns.add(Column.text(
                "登记内容",
                row -> Cells.twoLines(
                        Cells.text(row.kind().label() + "：" + row.what()),
                        row.region() + " · " + row.document() + " · " + Figures.date(row.happenedOn()))));
        columns.add(Column.text("情况", RecordsCard::standing));
        columns.add(Column.<CampaignRecord>text(
                        "谁登记的", row -> Cells.twoLines(Cells.text(row.recorderName()), Figures.time(row.recordedAt())))
                .onlyWhenWide());
        if (mayEnter()) {
            columns.add(Column.<CampaignRecord>text("", this::actions).onlyWhenWide());
        }
        return columns;
    }

    private static Component standing(CampaignRecord row) {
        if (row.withdrawnFor() != null) {
            return Cells.quiet("已撤销：" + row.withdrawnFor());
        }
        if (row.mendedOn() != null) {
            return Cells.twoLines(Cells.text("已整改 " + Figures.date(row.mendedOn())), String.valueOf(row.mendedWith()));
        }
        if (row.open()) {
            return Cells.text((Figures.today().isAfter(row.due()) ? "逾期未整改，" : "待整改，") + Figures.date(row.due()) + "前");
        }
        return Cells.quiet("计入");
    }

    private Component actions(CampaignRecord row) {
        Div actions = new Div();
        actions.addClassName("case-buttons");
        if (row.open()) {
            actions.add(FormFields.action("整改完成", "mend", () -> mend(row)));
        }
        if (row.withdrawnFor() == null && CampaignRecords.of(account.role()).contains(row.kind())) {
            actions.add(FormFields.action("撤销", "withdraw", () -> withdraw(row)));
        }
        return actions;
    }

    private void mend(CampaignRecord row) {
        DatePicker day = FormFields.day("整改完成日期");
        day.setValue(Figures.today());
        TextField document = FormFields.field("整改情况或文号", "如：整改报告（东街办〔2023〕7号）", "mend-document");
        new AskDialog(
                        "整改完成",
                        row.region() + "：" + row.what(),
                        "mend-dialog",
                        () -> records.mend(
                                account, row.campaignRecordId(), FormFields.required(day), document.getValue()),
                        RecordsCard::again,
                        day,
                        document)
                .open();
    }

    private void withdraw(CampaignRecord row) {
        TextField reason = FormFields.field("撤销理由", "如：登记错了乡镇", "withdraw-reason");
        new AskDialog(
                        "撤销登记",
                        "“" + row.what() + "”不再计入，登记和理由都留着。",
                        "withdraw-dialog",
                        () -> records.withdraw(account, row.campaignRecordId(), reason.getValue()),
                        RecordsCard::again,
                        reason)
                .open();
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
