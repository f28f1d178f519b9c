package cn.jianfu.dashboard.exports;

import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.security.Account;

/**
 * Which personal columns an account may take out.
 *
 * @param applicants names of applicants: for county offices alone, and every time logged
 * @param clerks names of community clerks, which never leave the county
 */
record ExportRights(boolean applicants, boolean clerks) {
    static ExportRights of(Account account) {
        boolean withinCounty = new RegionCode(account.scopeCode()).withinCounty();
        return new ExportRights(account.role().mayExportApplicants() && withinCounty, withinCounty);
    }
}
