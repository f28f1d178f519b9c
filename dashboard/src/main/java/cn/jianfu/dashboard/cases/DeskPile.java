package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.Act;
import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.OvertakenException;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.IllegalStepException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;

/** One pile of the township's desk: rows to mark, and one press for all that are marked. */
final class DeskPile {
    private final Account account;
    private final CaseActs acts;
    private final String label;
    private final List<CaseStep> steps;
    private final List<CaseRow> rows;
    private final int page;
    private final PageAddress at;
    private final Map<CaseRow, Checkbox> marks = new LinkedHashMap<>();
    private final TextField reason = new TextField("理由或说明");
    private final Paragraph told = new Paragraph();

    DeskPile(
            Account account,
            CaseActs acts,
            String label,
            List<CaseStep> steps,
            List<CaseRow> rows,
            int page,
            PageAddress at) {
        this.account = account;
        this.acts = acts;
        this.label = label;
        this.steps = steps;
        this.rows = rows;
        this.page = page;
        this.at = at;
    }

    Component component() {
        Card card = new Card(label, "份数多的在前；勾选后一次办理。认为不属实的须写明理由");
        card.setTestId("desk-pile");
        if (rows.isEmpty()) {
            card.add(Notices.nothing("这一栏没有要办的。"));
            return card;
        }
        card.add(foot(), told, table());
        told.addClassName("remark");
        told.setVisible(false);
        told.setTestId("desk-told");
        card.add(new Pager(
                page,
                CaseFilter.SIZE,
                rows.getFirst().found(),
                false,
                (text, number) -> CasesNavigation.desk(text, at.with(CaseFilter.PAGE, number))));
        return card;
    }

    private Component table() {
        long longest = rows.stream().mapToLong(CaseRow::nonCompliant).max().orElse(0);
        return new DataTable<CaseRow>(
                        label,
                        List.of(
                                Column.text("选", this::mark),
                                Column.text(
                                        "单位和事项",
                                        row -> Cells.twoLines(
                                                CasesNavigation.one(row.unitName(), at, row.caseId()), row.itemName())),
                                Column.<CaseRow>text(
                                                "属性", row -> row.attribute().badge())
                                        .onlyWhenWide(),
                                Column.number(
                                        "份数",
                                        row -> Cells.bar(
                                                RegionsNavigation.link(
                                                        Figures.count(row.nonCompliant()),
                                                        CasesNavigation.ledgerRows(at, row)),
                                                row.nonCompliant(),
                                                longest,
                                                row.attribute().key())),
                                Column.<CaseRow>number("社区", row -> Cells.count(row.communities()))
                                        .onlyWhenWide(),
                                Column.<CaseRow>text("状态", row -> StateBadge.of(row.state()))
                                        .onlyWhenWide()),
                        Sort.none())
                .rows(rows);
    }

    private Component mark(CaseRow row) {
        Checkbox box = new Checkbox();
        box.setAriaLabel("选择 " + row.title());
        box.setTestId("mark-" + row.caseId());
        marks.put(row, box);
        return box;
    }

    private Component foot() {
        Checkbox all = new Checkbox("本页全选");
        all.setTestId("mark-all");
        all.addValueChangeListener(change -> marks.values().forEach(box -> box.setValue(change.getValue())));
        reason.setTestId("desk-reason");
        reason.setMaxLength(500);
        reason.setPlaceholder("如：经与社区核对属实");
        Div foot = new Div(all, reason);
        for (CaseStep step : steps) {
            NativeButton button = new NativeButton(step.label(), click -> press(step));
            button.addClassName(step == steps.getFirst() ? "primary-link" : "link-button");
            button.setTestId("desk-" + step.name());
            foot.add(button);
        }
        foot.addClassNames("filters", "desk-foot");
        return foot;
    }

    private void press(CaseStep step) {
        List<CaseRow> chosen = marks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            say("请先勾选要办理的案件。");
            return;
        }
        if (CaseActs.needsReason(step) && reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage("“" + step.label() + "”须写明理由");
            return;
        }
        List<String> refused = new ArrayList<>();
        for (CaseRow row : chosen) {
            try {
                acts.act(account, Act.of(row.caseId(), row.events(), step, Figures.today(), reason.getValue()));
            } catch (OvertakenException
                    | IllegalStepException
                    | IllegalArgumentException
                    | AccessDeniedException
                    | OutOfScopeException e) {
                refused.add(row.title() + "：" + e.getMessage());
            }
        }
        int done = chosen.size() - refused.size();
        if (refused.isEmpty()) {
            SaveFoot.tell("已“" + step.label() + "” " + Figures.count(done) + " 件。");
            CasesNavigation.again();
        } else {
            say("已办 " + Figures.count(done) + " 件，未办 " + Figures.count(refused.size()) + " 件："
                    + String.join("；", refused.subList(0, Math.min(3, refused.size())))
                    + (refused.size() > 3 ? " 等" : "") + "。刷新页面可看最新情况。");
        }
    }

    private void say(String words) {
        told.setText(words);
        told.setVisible(true);
    }
}
