package cn.jianfu.dashboard.runs;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.database.AutomaticRuns;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The site's switch for runs that nobody has to ask for; whoever administers the whole site turns it, everybody sees
 * it.
 */
@Component
public class AutomaticRunsCard {
    private final AutomaticRuns automatic;
    private final Visitor visitor;
    private final JdbcClient jdbc;

    AutomaticRunsCard(AutomaticRuns automatic, Visitor visitor, JdbcClient jdbc) {
        this.automatic = automatic;
        this.visitor = visitor;
        this.jdbc = jdbc;
    }

    public Card of(Account account) {
        Card card = new Card(
                "自动计算",
                "收下台账后，停止来件 " + AutomaticRuns.QUIET.toSeconds() + " 秒即自动计算；一直有来件的，最多 "
                        + AutomaticRuns.LONGEST.toMinutes() + " 分钟算一次。上传的和共享文件夹里收下的都算");
        card.setTestId("automatic-runs");
        Checkbox on = new Checkbox("收下台账后自动计算", automatic.enabled());
        on.setEnabled(mayTurn(account));
        on.setHelperText(mayTurn(account) ? null : "由系统管理员设定");
        on.setTestId("automatic");
        on.addValueChangeListener(change -> {
            Account now = visitor.account();
            if (!mayTurn(now)) {
                throw new AccessDeniedException("您的账号不能设定自动计算。");
            }
            automatic.enable(change.getValue(), now.username());
        });
        card.add(on);
        return card;
    }

    private boolean mayTurn(Account account) {
        return account.role() == Role.ADMIN
                && jdbc.sql(Sql.read(AutomaticRunsCard.class, "whole_site.sql"))
                        .param("scope", account.scopeCode())
                        .query(Boolean.class)
                        .single();
    }
}
