package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.file.CaseTasks;
import cn.jianfu.dashboard.cases.letter.Letters;
import cn.jianfu.dashboard.cases.progress.DueThisWeek;
import cn.jianfu.dashboard.cases.progress.ProgressNavigation;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.LetterState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.springframework.stereotype.Service;

/** 我的待办: what the cases ask of somebody of the visitor's role, on the overview. */
@Service
public class MyTasksCard {
    private final CaseFiles files;
    private final Letters letters;
    private final DueThisWeek due;

    MyTasksCard(CaseFiles files, Letters letters, DueThisWeek due) {
        this.files = files;
        this.letters = letters;
        this.due = due;
    }

    /** The card for an account that looks at a scope. */
    public Component of(Account account, Scope looked, PageAddress at) {
        CaseScope scope = CaseScope.of(account, looked);
        CaseTasks tasks = files.tasks(scope);
        UnorderedList list = new UnorderedList();
        list.addClassName("attention");
        if (account.role() == Role.DISCIPLINE) {
            line(
                    list,
                    "handed-over",
                    files.counts(scope, CaseFilter.none()).of(CaseState.HANDED_OVER),
                    "件移交案件",
                    state(at, CaseState.HANDED_OVER));
        } else if (account.role() == Role.TOWNSHIP_OFFICE) {
            line(list, "to-confirm", tasks.toConfirm(), "件待确认", CasesNavigation.desk("去核对", at.place()));
            line(list, "to-send-up", tasks.toSendUp(), "件已确认、待报送", desk(at, "TO_SEND_UP"));
            line(list, "came-back", tasks.cameBack(), "件退回或有异议，待核实", desk(at, "CAME_BACK"));
        } else {
            if (account.role() == Role.COUNTY_OFFICE) {
                line(list, "to-write", tasks.toWrite(), "件已报送或反弹，待发函", state(at, CaseState.REPORTED));
                Map<LetterState, Long> counts = letters.counts(scope);
                line(
                        list,
                        "to-sign",
                        counts.getOrDefault(LetterState.CHECKED, 0L),
                        "份函待签发",
                        letter(at, LetterState.CHECKED));
                line(list, "to-judge", tasks.toJudge(), "件已回函，待研判", state(at, CaseState.REPLIED));
            }
            line(list, "due-soon", tasks.dueSoon(), "件七日内到回复时限", only(at, CaseFilter.Only.DUE_SOON));
            line(list, "overdue", tasks.overdue(), "件逾期或推诿", only(at, CaseFilter.Only.OVERDUE));
            line(list, "rebounds", tasks.rebounds(), "件办结后又有索要", only(at, CaseFilter.Only.REBOUND));
        }
        if (ProgressNavigation.openFor(account.role())) {
            campaigns(list, looked, at);
        }
        Card card = new Card(
                account.role() == Role.COUNTY_OFFICE || account.role() == Role.TOWNSHIP_OFFICE ? "我的待办" : "整治推进", "");
        card.setTestId("my-tasks");
        card.tool(CasesNavigation.brief("一页看", at.place()));
        card.tool(CasesNavigation.lists("看三张清单", at.place()));
        card.add(list);
        return card;
    }

    /** What of the campaigns is due this week. */
    private void campaigns(UnorderedList list, Scope looked, PageAddress at) {
        for (DueThisWeek.DueStage one : due.stages(looked, Figures.today())) {
            line(
                    list,
                    "stage-due",
                    one.behind(),
                    "个地区的“" + one.stage().name() + "”还没有完成，" + Figures.date(one.deadline()) + "到期",
                    ProgressNavigation.progress("看进度", at, one.campaign().campaignId(), one.place()));
        }
        long findings = due.findings(looked);
        if (findings > 0) {
            line(list, "findings-due", findings, "个检查问题七日内到整改期限或已过期", ProgressNavigation.progress("看登记", at.place()));
        }
    }

    private static Component desk(PageAddress at, String pile) {
        return CasesNavigation.desk("去办理", at.place().with("tab", pile));
    }

    private static Component state(PageAddress at, CaseState state) {
        return CasesNavigation.lists(
                "去办理",
                at.place().with(CasesNavigation.LOOK, CasesNavigation.TABLE).with(CaseFilter.STATE, state.name()));
    }

    private static Component letter(PageAddress at, LetterState state) {
        return LetterLinks.all("去签发", at.place().with(LetterLinks.STATE, state.name()));
    }

    private static Component only(PageAddress at, CaseFilter.Only only) {
        return CasesNavigation.only("看这些案件", at, only);
    }

    private static void line(UnorderedList list, String id, long figure, String what, Component link) {
        Span number = new Span(Figures.count(figure));
        number.addClassName("attention-figure");
        Div words = new Div(new Span(what));
        words.addClassName("two-lines");
        if (figure == 0) {
            words.add(Cells.quiet("没有，很好"));
        }
        ListItem item = new ListItem(number, words);
        item.setClassName("all-clear", figure == 0);
        item.setTestId("task-" + id);
        if (figure > 0) {
            item.add(link);
        }
        list.add(item);
    }
}
