package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.runs.RunBar;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.database.RuleTable;
import cn.jianfu.database.RunRequests;
import java.util.List;
import java.util.Map;

/** Saves a changed table, says what became of it, and asks for a run where it is in effect at once. */
record Saving(Rules rules, RunRequests requests, Account account) {
    /**
     * @param expected version that the change was made to
     * @param warnings what the person was told
     * @return whether it was saved
     */
    boolean save(
            RuleTable table, int expected, String content, String reason, EffectiveDay day, List<String> warnings) {
        try {
            if (!rules.save(account, table, new Rules.Change(expected, content, day.value(), reason, warnings))) {
                SaveFoot.tell("没有保存：" + table.label() + "刚刚被他人修改。请放弃后在新的版本上重做。");
                return false;
            }
        } catch (IllegalArgumentException e) {
            SaveFoot.tell("没有保存：" + e.getMessage() + "。");
            return false;
        }
        if (day.value().isAfter(Figures.today())) {
            SaveFoot.tell("已保存为新版本，" + Figures.date(day.value()) + "起的计算采用。");
        } else {
            RunBar.ask(requests, account);
            SaveFoot.tell("已保存为新版本，并已排队重新计算。");
        }
        RulesNavigation.open(new PageAddress(Map.of(
                RulesNavigation.SHOW,
                table == RuleTable.CAPS ? RulesNavigation.CAP_VERSIONS : RulesNavigation.FACTOR_VERSIONS)));
        return true;
    }
}
