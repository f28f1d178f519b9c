package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.file.CaseTasks;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.datasets.cases.CaseStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 乡镇办理台: what the township must confirm or deny, what it sends up, what came back. */
@Route("cases/desk")
@RolesAllowed({"TOWNSHIP_OFFICE", "COUNTY_OFFICE"})
class TownshipDeskView extends Page {
    private static final String TAB = "tab";

    /** The piles of the desk. */
    private enum Pile {
        TO_CONFIRM("待确认", CaseFilter.Only.UNANSWERED, CaseStep.CONFIRMED, CaseStep.REPORTED, CaseStep.DENIED),
        TO_SEND_UP("已确认待报送", CaseFilter.Only.CONFIRMED, CaseStep.REPORTED, CaseStep.DENIED),
        CAME_BACK(
                "退回或有异议",
                CaseFilter.Only.CAME_BACK,
                CaseStep.REPORTED,
                CaseStep.CONFIRMED,
                CaseStep.DENIED,
                CaseStep.DISPUTE_SETTLED);

        private final String label;
        private final CaseFilter.Only only;
        private final List<CaseStep> steps;

        Pile(String label, CaseFilter.Only only, CaseStep... steps) {
            this.label = label;
            this.only = only;
            this.steps = List.of(steps);
        }

        private long of(CaseTasks tasks) {
            return switch (this) {
                case TO_CONFIRM -> tasks.toConfirm();
                case TO_SEND_UP -> tasks.toSendUp();
                case CAME_BACK -> tasks.cameBack();
            };
        }
    }

    private final Desk desk;
    private final CaseFiles files;
    private final CaseActs acts;

    TownshipDeskView(Desk desk, CaseFiles files, CaseActs acts) {
        super(desk, "乡镇办理台");
        this.desk = desk;
        this.files = files;
        this.acts = acts;
    }

    static boolean worksFor(Account account) {
        return account.role() == Role.TOWNSHIP_OFFICE || account.role() == Role.COUNTY_OFFICE;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        CaseScope scope = CaseScope.of(account, looked.scope());
        Pile chosen = List.of(Pile.values()).stream()
                .filter(pile -> at.value(TAB).filter(pile.name()::equals).isPresent())
                .findFirst()
                .orElse(Pile.TO_CONFIRM);
        Div ways = new Div(CasesNavigation.lists("← 整治推进", at.place()));
        ways.addClassName("ways");
        CaseTasks tasks = files.tasks(scope);
        Switch tabs = new Switch("办理台");
        for (Pile pile : Pile.values()) {
            long found = pile.of(tasks);
            tabs.way(
                    CasesNavigation.desk(
                            pile.label + (found == 0 ? "" : "（" + Figures.count(found) + "）"),
                            at.place().with(TAB, pile.name())),
                    pile == chosen);
        }
        CaseFilter filter = CaseFilter.only(chosen.only, at.number(CaseFilter.PAGE, 1));
        List<CaseRow> rows = files.page(scope, filter);
        add(ways, tabs, new DeskPile(account, acts, chosen.label, chosen.steps, rows, filter.page(), at).component());
    }
}
