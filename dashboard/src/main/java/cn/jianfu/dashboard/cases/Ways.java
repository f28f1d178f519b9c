package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.progress.ProgressNavigation;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** From the lists to the desks. */
final class Ways {
    private Ways() {}

    static Div of(Account account, PageAddress at) {
        Div ways = new Div();
        ways.addClassName("case-ways");
        if (TownshipDeskView.worksFor(account)) {
            ways.add(button(CasesNavigation.desk("乡镇办理台", at.place())));
        }
        ways.add(button(CasesNavigation.brief("一页看", at.place())));
        if (ProgressNavigation.openFor(account.role())) {
            ways.add(button(ProgressNavigation.progress("阶段进度", at.place())));
        }
        if (account.role() != Role.TOWNSHIP_OFFICE) {
            ways.add(button(LetterLinks.all("函件", at.place())));
        }
        ways.add(button(CasesNavigation.effects("整治成效", at.place())));
        return ways;
    }

    private static Component button(Component link) {
        link.getElement().getClassList().add("link-button");
        return link;
    }
}
