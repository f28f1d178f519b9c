package cn.jianfu.datasets.kind;

/** Columns that communities add to the form: how many certificates a row stands for, and what became of them. */
final class CertificateQuantity {
    private static final int MOST = 10_000;

    static final Field QUANTITY = Field.amount("quantity", "份数", "份", MOST)
            .also(
                    "数量", "开具数", "出具数", "证明数", "开证数", "证明份数", "证明数量", "开具份数", "出具份数", "出具证明份数", "开具证明份数", "出具数量",
                    "开具数量", "出具证明数量", "开具证明数量", "件数", "张数", "证明件数", "证明张数", "数量份", "份", "用章份数", "盖章份数", "用印份数", "打印份数",
                    "合计份数", "办理份数", "办理件数")
            .besides();

    /** What the ledger writes of it where it is not one plainly: 一式三份, 2023002-2023011. */
    static final Field WRITTEN = Field.text("quantityWritten", "份数原文").besides();

    /** In a record {@code ISSUED}, {@code VOID} or {@code REFUSED}. */
    static final Field OUTCOME = Field.text("outcome", "办理结果")
            .also(
                    "是否出具", "是否开具", "是否出证", "是否开证", "是否办理", "是否办结", "是否予以出具", "是否同意出具", "是否已出具", "是否出具证明", "是否开具证明",
                    "出具与否", "是否同意", "出具情况", "开具情况", "办理情况", "办理状态", "办结情况", "处理结果", "处理情况", "处理意见", "受理结果", "受理情况",
                    "出具结果", "开具结果", "审核结果", "审批结果", "审核意见", "结果", "状态", "证明状态")
            .besides();

    static final Field MADE_VOID = Field.text("madeVoid", "是否作废")
            .also("作废", "作废情况", "作废标记", "有无作废", "作废原因", "作废说明", "作废日期", "作废时间", "是否注销")
            .kept(Personal.DROPPED)
            .besides();

    static final Field VALID = Field.text("valid", "是否有效")
            .also("有效状态", "有效性", "有效与否")
            .kept(Personal.DROPPED)
            .besides();

    /** Read for what it says of the certificate, and never kept: people write about people here. */
    static final Field REMARK = Field.text("remark", "备注")
            .also("备注说明", "说明", "备考", "附注", "其他说明", "备注栏")
            .kept(Personal.DROPPED)
            .besides();

    private CertificateQuantity() {}
}
