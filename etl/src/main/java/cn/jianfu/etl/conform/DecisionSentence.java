package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.CertificateDecision;
import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.adjudication.UnitDecision;

/** A person's decision in a sentence, for the ledger row that it moved. */
final class DecisionSentence {
    private DecisionSentence() {}

    static String of(CertificateDecision decision) {
        return sentence(
                decision.attribute().label(),
                decision.itemCode() == null ? "按原名单列事项" : "归入“" + decision.itemName() + "”",
                decision.reason(),
                decision.document());
    }

    static String of(TaskDecision decision) {
        return sentence(
                decision.list().label(),
                decision.itemCode() == null ? "按原文单列任务" : "归入“" + decision.itemName() + "”",
                decision.reason(),
                decision.document());
    }

    private static String sentence(String decided, String item, String reason, String document) {
        return "人工研判为“" + decided + "”，" + item
                + (reason.isEmpty() ? "" : "；理由：" + reason)
                + (document.isEmpty() ? "" : "；依据：" + document);
    }

    static String of(UnitDecision decision) {
        return (decision.unit() == null
                        ? "人工研判：不是已知单位的别名，单列"
                        : "人工研判：即“" + decision.unit().name() + "”")
                + (decision.reason().isEmpty() ? "" : "；理由：" + decision.reason());
    }
}
