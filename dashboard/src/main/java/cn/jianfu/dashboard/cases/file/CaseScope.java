package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import java.util.Map;

/**
 * Which cases somebody sees: those with a township in the scope. Discipline inspection sees those that were handed over
 * to it, and no others.
 */
public record CaseScope(Scope scope, boolean handedOverOnly) {
    private static final int TOWNSHIP_DIGITS = 9;
    private static final int DIGITS = 12;

    public static CaseScope of(Account account, Scope scope) {
        return new CaseScope(scope, account.role() == Role.DISCIPLINE);
    }

    /** What guards every question about cases. */
    public Map<String, Object> parameters() {
        return Map.of("first_township", first(), "last_township", last(), "handed_over_only", handedOverOnly);
    }

    /** A community looks at what its township does. */
    private String first() {
        RegionCode code = scope.code();
        return code.prefix().length() < DIGITS
                ? code.first()
                : code.digits().substring(0, TOWNSHIP_DIGITS) + "0".repeat(DIGITS - TOWNSHIP_DIGITS);
    }

    private String last() {
        RegionCode code = scope.code();
        return code.prefix().length() < DIGITS ? code.last() : first();
    }
}
