package cn.jianfu.datasets.kind;

import java.util.List;

/** 社区出具证明情况统计表, seed 000's attachment 3, filled in: a certificate ledger with its attribute ticked. */
public final class StatisticsTable {
    private static final Field ATTRIBUTE = Field.of(
                    "attribute",
                    "证明属性",
                    new FieldType.OneOf(List.of(
                            FieldType.Option.of(
                                    "PERMITTED",
                                    "可由",
                                    "可由社区出具",
                                    "可由村出具",
                                    "可由村社区出具",
                                    "可由社区村出具",
                                    "可由基层群众性自治组织出具",
                                    "可以由",
                                    "可由出具",
                                    "可由类",
                                    "可以出具",
                                    "可出具"),
                            FieldType.Option.of(
                                    "PROHIBITED",
                                    "不应由",
                                    "不应由社区出具",
                                    "不应由村出具",
                                    "不应由村社区出具",
                                    "不应由社区村出具",
                                    "不应",
                                    "不应由出具",
                                    "不应由类",
                                    "不应出具",
                                    "不得出具",
                                    "不予出具"),
                            FieldType.Option.of("UNLISTED", "文件外", "文件以外", "文件外事项", "文件外类", "文件之外", "清单外"))))
            .also("属性", "证明类属", "属性研判", "研判结果", "分析研判", "证明性质")
            .must();

    public static final LedgerKind KIND = LedgerKind.of(
            "statistics",
            "社区出具证明情况统计表",
            "统计表",
            CommonFields.COMMUNITY,
            CertificateLedger.NUMBER,
            CertificateLedger.ISSUED_ON,
            CertificateLedger.APPLICANT,
            CertificateLedger.CERTIFICATE,
            CertificateLedger.UNIT,
            CommonFields.CLERK,
            ATTRIBUTE,
            CommonFields.IDENTITY,
            CommonFields.ADDRESS,
            CommonFields.TELEPHONE,
            CertificateQuantity.QUANTITY,
            CertificateQuantity.WRITTEN,
            CertificateQuantity.OUTCOME,
            CertificateQuantity.MADE_VOID,
            CertificateQuantity.VALID,
            CertificateQuantity.REMARK);

    private StatisticsTable() {}
}
