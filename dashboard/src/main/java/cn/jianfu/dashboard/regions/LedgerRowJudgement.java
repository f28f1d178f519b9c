package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Why a ledger row has its attribute and its unit.
 *
 * @param attributePerson display name of who decided; null when the software did, or the account is gone
 */
record LedgerRowJudgement(
        boolean attributeByPerson,
        String attributeReason,
        @Nullable String attributePerson,
        boolean unitByPerson,
        String unitReason,
        @Nullable String unitPerson) {
    String ofAttribute() {
        return who(attributeByPerson, attributePerson) + Sentence.of(attributeReason);
    }

    String ofUnit() {
        return who(unitByPerson, unitPerson) + Sentence.of(unitReason);
    }

    private static String who(boolean byPerson, @Nullable String person) {
        return !byPerson ? "机器：" : person == null ? "人工：" : "人工（" + person + "）：";
    }
}
