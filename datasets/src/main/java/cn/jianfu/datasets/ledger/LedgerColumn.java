package cn.jianfu.datasets.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ledger's columns, and the headings under which they are found; brackets and what is in them do not count. */
enum LedgerColumn {
    SERIAL("序号", Set.of("序号")),
    COMMUNITY("社区", Set.of("社区", "社区名称", "社区村", "村社区", "所属社区", "村居", "村居名称", "村社区名称")),
    // The sample prints 社区 and 证明编号 run together: such a column holds the number.
    CERTIFICATE_NUMBER("证明编号", Set.of("证明编号", "社区证明编号", "编号", "证明号")),
    ISSUED_ON("出具证明时间", Set.of("出具证明时间", "出具证明日期", "出具时间", "出具日期", "开具时间", "开具日期", "日期", "时间")),
    APPLICANT("申请人", Set.of("申请人", "申请人姓名", "姓名", "办理人", "申请居民")),
    CERTIFICATE_NAME(
            "证明名称或用途",
            Set.of("证明名称或用途", "证明名称", "证明用途", "证明事项", "办理事项", "证明名称及用途", "证明名称用途", "证明名称和用途", "证明内容", "出具证明名称")),
    UNIT(
            "要求出具证明单位",
            Set.of(
                    "要求出具证明单位",
                    "要求出具证明的单位",
                    "要求出具证明单位全称",
                    "要求单位",
                    "需求单位",
                    "索要单位",
                    "用证单位",
                    "要求出具单位",
                    "要求开具单位",
                    "要求开具证明单位")),
    CLERK("社区经办人", Set.of("社区经办人", "经办人", "经手人", "社区村经办人", "开具人"));

    private final String label;
    private final Set<String> headings;

    LedgerColumn(String label, Set<String> headings) {
        this.label = label;
        this.headings = headings;
    }

    /** The heading in the official form. */
    String label() {
        return label;
    }

    /** The column that a heading stands for, null when it is none of the ledger's. */
    static @Nullable LedgerColumn headed(String plainHeading) {
        String heading = plainHeading.replaceAll("\\([^)]*\\)", "").replaceAll("[/、,::*]", "");
        String withBrackets = plainHeading.replaceAll("[()/、,::*]", "");
        for (LedgerColumn column : values()) {
            if (column.headings.contains(heading) || column.headings.contains(withBrackets)) {
                return column;
            }
        }
        return null;
    }
}
