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
    private static final int COUNTY_DIGITS = 6;

    static ExportRights of(Account account) {
        boolean withinCounty = new RegionCode(account.scopeCode()).prefix().length() >= COUNTY_DIGITS;
        return new ExportRights(account.role().mayExportApplicants() && withinCounty, withinCounty);
    }
}
