package cn.jianfu.datasets.kind;

/** 文件台账: papers that a community received, with or without a number. */
public final class DocumentLedger {
    public static final LedgerKind KIND = LedgerKind.of(
            "documents",
            "社区收文台账",
            "收文|文件",
            CommonFields.COMMUNITY,
            Field.day("receivedOn", "收文时间")
                    .also("收文日期", "收到时间", "收到日期", "来文时间", "来文日期", "接收时间", "接收日期", "日期", "时间", "发文日期", "发文时间")
                    .must()
                    .like("日期|时间", ""),
            Field.text("title", "文件标题")
                    .also("文件名称", "来文标题", "标题", "文件题目", "题目", "名称", "来文名称", "文件", "通知名称", "文件内容")
                    .must()
                    .like("标题|文件|题", "通知|意见|方案|函|报告|办法|关于"),
            CommonFields.unit("发文单位", "来文单位", "发文机关", "来文机关", "发文部门", "制发单位", "印发单位", "下发单位", "单位"),
            Field.text("documentNo", "文号")
                    .also("发文字号", "文件字号", "公文字号", "来文文件号", "发文文号", "文件号", "字号", "文件编号", "文件文号", "来文字号", "编号", "来文文号"),
            Field.amount("pages", "页数", "页", 2000).also("文件页数", "篇幅", "页"),
            Field.amount("characters", "字数", "字", 2_000_000).also("文件字数", "总字数", "字"),
            Field.text("form", "文件形式").also("形式", "文种", "文件类型", "类型", "发文形式", "红头或白头", "来文形式", "来文方式"));

    private DocumentLedger() {}
}
