package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import org.springframework.security.access.AccessDeniedException;

/** Who writes letters, and who reads them; of which county, the scope rule says. */
public final class LetterRights {
    private LetterRights() {}

    /** Whether the account writes letters. */
    public static boolean mayWrite(Account account) {
        return account.role() == Role.COUNTY_OFFICE;
    }

    static void check(Account account) {
        if (!mayWrite(account)) {
            throw new AccessDeniedException("只有县（市、区）民政局的账号可以办理函件。");
        }
    }
}
