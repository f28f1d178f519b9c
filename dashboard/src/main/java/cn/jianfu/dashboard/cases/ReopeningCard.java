package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.Reopening;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.security.Account;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Who reopens a case that came back: a person, or the program where the county says so. */
final class ReopeningCard {
    private ReopeningCard() {}

    static Component of(Reopening reopening, Account account, String county) {
        boolean byItself = reopening.byItself(county);
        Card card = new Card("反弹后怎样重新立案", "停止索要、告知承诺替代、部门核查替代的案件，办结以后的台账又有同样索要的");
        card.setTestId("reopening");
        Paragraph now = new Paragraph(byItself ? "现在：系统自动重新立案，写明份数。" : "现在：只作提示，由人在案件页点“认定反弹、重新立案”。");
        NativeButton change = new NativeButton(byItself ? "改为由人认定" : "改为自动重新立案", click -> {
            reopening.set(account, county, !byItself);
            SaveFoot.tell("已改，以后照此办理。");
            CasesNavigation.again();
        });
        change.addClassName("link-button");
        change.setTestId("reopening-change");
        card.add(now, change);
        return card;
    }
}
