package cn.jianfu.dashboard.adjudication;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that became of it.
 *
 * @param targetCode null when the name stays an item or unit of its own
 * @param decider account name
 * @param decidedBy display name
 * @param machineName what the software had said, an item or a unit; null when it had never seen the name
 * @param certificates ledger rows that it was about
 * @param decisions how many decisions the filter found in all
 */
record DecisionRecord(
        long decisionId,
        Kind kind,
        String scopeCode,
        @Nullable String scopeName,
        String writtenName,
        String writtenPurpose,
        @Nullable String targetCode,
        String targetName,
        @Nullable String attribute,
        String reason,
        String document,
        OffsetDateTime decidedAt,
        String decider,
        String decidedBy,
        @Nullable OffsetDateTime revertedAt,
        @Nullable String revertedBy,
        @Nullable String revertReason,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable String confirmedBy,
        State state,
        @Nullable String machineName,
        @Nullable String machineAttribute,
        @Nullable Double confidence,
        @Nullable String machineReason,
        @Nullable Long certificates,
        long decisions) {
    /** What became of a decision. */
    enum State {
        IN_FORCE("✓ 生效", "permitted"),
        WAITING("◷ 待复核", "unlisted"),
        SUPERSEDED("↷ 已被后来的研判替代", "pending"),
        REVERTED("✕ 已撤销", "pending");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        String label() {
            return label;
        }

        String tone() {
            return tone;
        }
    }

    /** What was decided, in few words. */
    String outcome() {
        if (kind == Kind.UNIT || attribute == null) {
            return targetCode == null ? "单列" : "即 " + targetName;
        }
        return kind.word(attribute) + (targetCode == null ? "（单列事项）" : "（" + targetName + "）");
    }

    /** What the software had said, in few words. */
    String before() {
        if (machineName == null) {
            return "—";
        }
        String judged = machineAttribute;
        if (judged == null) {
            return machineName;
        }
        return kind.word(judged) + (judged.equals("PENDING") ? "" : "（" + machineName + "）");
    }
}
