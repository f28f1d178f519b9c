package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.CertificateDecision;
import cn.jianfu.datasets.adjudication.UnitDecision;

/** A person's decision in a sentence, for the ledger row that it moved. */
final class DecisionSentence {
    private DecisionSentence() {}

    static String of(CertificateDecision decision) {
        String item = decision.itemCode() == null ? "按原名单列事项" : "归入“" + decision.itemName() + "”";
        return "人工研判为“" + decision.attribute().label() + "”，" + item
                + (decision.reason().isEmpty() ? "" : "；理由：" + decision.reason())
                + (decision.document().isEmpty() ? "" : "；依据：" + decision.document());
    }

    static String of(UnitDecision decision) {
        return (decision.unit() == null
                        ? "人工研判：不是已知单位的别名，单列"
                        : "人工研判：即“" + decision.unit().name() + "”")
                + (decision.reason().isEmpty() ? "" : "；理由：" + decision.reason());
    }
}
