package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letterheads by county; the latest holds. */
@Component
public class Letterheads {
    private final JdbcClient jdbc;
    private final ScopeRule scopes;

    Letterheads(JdbcClient jdbc, ScopeRule scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** The letterhead of a county, if its office has set one. */
    public Optional<Letterhead> of(String countyCode) {
        return jdbc.sql(Sql.read(Letterheads.class, "letterhead.sql"))
                .param("county", countyCode)
                .query(Letterhead.class)
                .optional();
    }

    /** What the form begins with. */
    public Letterhead shown(Account account, String countyCode) {
        String name = scopes.admit(account, countyCode).region().name();
        return of(countyCode).orElseGet(() -> Letterhead.suggested(name));
    }

    /** Sets a county's letterhead from now on. */
    public void set(Account account, String countyCode, Letterhead head) {
        LetterRights.check(account);
        scopes.admit(account, countyCode);
        if (head.contact().equals("待填") || head.telephone().equals("待填")) {
            throw new IllegalArgumentException("请填写联系人和联系电话，函上要印");
        }
        jdbc.sql(Sql.read(Letterheads.class, "set_letterhead.sql"))
                .param("county", countyCode)
                .param("office", head.office())
                .param("number_code", head.numberCode())
                .param("contact", head.contact())
                .param("telephone", head.telephone())
                .param("campaign", head.campaign())
                .param("documents", head.documents())
                .param("reply_days", head.replyDays())
                .param("username", account.username())
                .update();
    }
}
