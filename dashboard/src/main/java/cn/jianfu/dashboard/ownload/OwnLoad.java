package cn.jianfu.dashboard.ownload;

import cn.jianfu.dashboard.security.Role;

/**
 * What the system cost the accounts of one role in the last thirty days.
 *
 * @param logins stays in the dashboard
 * @param activeSeconds from click to click, pauses of more than five minutes left out
 * @param uploads files of one sender that came not more than ten minutes apart are one
 */
record OwnLoad(Role role, long logins, long activeSeconds, long uploads, long files) {}
