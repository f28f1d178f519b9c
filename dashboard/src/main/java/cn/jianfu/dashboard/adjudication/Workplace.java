package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;

/**
 * Who decides, for where, with what at hand.
 *
 * @param changed told after every decision, so that what hangs on it is shown anew
 */
record Workplace(
        Account account,
        DecisionScope scope,
        Sight sight,
        PageAddress address,
        Queue queue,
        DecisionStore store,
        History history,
        Runnable changed) {
    boolean mayDecide() {
        return account.role().mayAdjudicate();
    }
}
