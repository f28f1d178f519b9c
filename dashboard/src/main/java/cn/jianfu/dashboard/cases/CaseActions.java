package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.Assignees;
import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.CaseRights;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.datasets.cases.CaseAdvice;
import cn.jianfu.datasets.cases.CaseStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumSet;
import java.util.Set;

/** What the visitor can do with a case, as it stands. */
final class CaseActions {
    private final Account account;
    private final CaseRow row;
    private final CaseActs acts;
    private final Assignees assignees;

    private final DraftDoor draft;

    CaseActions(Account account, CaseRow row, CaseActs acts, Assignees assignees, DraftDoor draft) {
        this.account = account;
        this.row = row;
        this.acts = acts;
        this.assignees = assignees;
        this.draft = draft;
    }

    Component component() {
        Card card = new Card("办理", CaseAdvice.of(row.state(), row.attribute().attribute()));
        card.setTestId("case-actions");
        Set<CaseStep> possible = EnumSet.noneOf(CaseStep.class);
        possible.addAll(CaseRights.of(account.role()));
        possible.retainAll(acts.standing(row.caseId()).allowed());
        possible.remove(CaseStep.ASSIGNED);
        if (account.role() == Role.COUNTY_OFFICE) {
            card.tool(people());
        } else if (row.assignee() != null) {
            card.tool(Cells.quiet(peopleWords()));
        }
        if (possible.isEmpty()) {
            card.add(Cells.quiet("您的账号（" + account.role().label() + "）可查看案件，不能办理。"));
            return card;
        }
        Div buttons = new Div();
        buttons.addClassName("case-buttons");
        draft.button(row, account).ifPresent(buttons::add);
        possible.forEach(step -> buttons.add(button(step)));
        card.add(buttons);
        return card;
    }

    private NativeButton button(CaseStep step) {
        NativeButton button = new NativeButton(step.label(), click -> new StepDialog(
                        step,
                        row.caseId(),
                        row.events(),
                        row.title(),
                        step.closes() ? CaseAdvice.LADDER : "",
                        act -> acts.act(account, act),
                        CasesNavigation::again)
                .open());
        button.addClassName(step.leadsTo().isPresent() ? "key-button" : "quiet-button");
        button.setTestId("step-" + step.name());
        return button;
    }

    private NativeButton people() {
        NativeButton button = new NativeButton(
                row.assignee() == null ? "指定经办人" : peopleWords(),
                click -> new AssignDialog(account, row, acts, assignees.of(row.countyCode())).open());
        button.addClassName("quiet-button");
        button.setTestId("assign");
        return button;
    }

    private String peopleWords() {
        return "经办 " + row.assignee() + (row.deputy() == null ? "" : "，副 " + row.deputy());
    }
}
