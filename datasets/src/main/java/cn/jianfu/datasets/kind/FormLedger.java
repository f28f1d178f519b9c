package cn.jianfu.datasets.kind;

/** 填表报数台账: forms and figures that a community had to send up. */
public final class FormLedger {
    public static final LedgerKind KIND = LedgerKind.of(
                    "forms",
                    "社区填表报数台账",
                    "填表|报表|报数|表格|表册",
                    CommonFields.COMMUNITY,
                    Field.text("form", "报表名称")
                            .also(
                                    "表格名称", "填报表格", "填报内容", "报送材料名称", "材料名称", "台账名称", "报表", "表格", "填报事项", "表册名称",
                                    "填表名称", "报送内容", "名称", "填报表格名称")
                            .must()
                            .like("表|材料|填报", "表|数|台账|统计|情况"),
                    CommonFields.unit(
                            "要求填报单位", "布置单位", "要求单位", "下达单位", "要求报送单位", "布置部门", "下发单位", "下发部门", "要求部门", "报送单位", "单位",
                            "收表单位", "需求单位"),
                    Field.day("askedOn", "布置时间").also("布置日期", "下达时间", "下发时间", "要求时间", "日期", "时间", "接到时间", "通知时间"),
                    Field.day("dueOn", "报送期限").also("报送时限", "截止时间", "截止日期", "完成时限", "上报期限", "要求完成时间", "时限", "期限"),
                    Field.text("frequency", "填报频次").also("频次", "频率", "报送频次", "报送频率", "填报频率", "周期", "报送周期"),
                    Field.amount("times", "报送次数", "次", 400).also("次数", "填报次数", "份数", "上报次数"),
                    Field.amount("items", "填报项数", "项", 5000).also("字段数", "指标数", "项数", "指标项数", "填报字段数", "栏目数"),
                    Field.text("fieldNames", "主要填报字段")
                            .also("填报字段", "字段名称", "填报指标", "指标名称", "主要指标", "填报栏目", "栏目名称", "填报字段名称", "主要栏目", "表内字段"),
                    Field.amount("hours", "填报用时(小时)", "小时", 744)
                            .also("用时", "耗时", "填报用时", "所需时间", "用时小时", "耗时小时", "填报耗时", "小时"),
                    Field.text("channel", "报送渠道").also("渠道", "报送方式", "上报方式", "报送形式", "填报方式", "填报渠道", "方式"),
                    Field.yesNo("photos", "要求照片或截图")
                            .also("是否要求照片", "是否留痕", "留痕", "照片截图", "是否要求拍照", "是否要求截图", "要求照片", "是否拍照"),
                    Field.yesNo("admitted", "在准入清单内").also("是否在准入清单", "准入清单", "是否准入", "清单内", "是否清单内", "是否在清单内"))
            .inOrder("askedOn", "dueOn");

    private FormLedger() {}
}
