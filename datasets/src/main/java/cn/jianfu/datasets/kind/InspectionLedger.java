package cn.jianfu.datasets.kind;

/** 督查检查考核台账. */
public final class InspectionLedger {
    public static final LedgerKind KIND = LedgerKind.of(
            "inspections",
            "社区接受督查检查考核台账",
            "督查|检查|考核|督导|调研|迎检|巡查|评比",
            CommonFields.COMMUNITY,
            Field.day("inspectedOn", "检查时间")
                    .also("检查日期", "督查时间", "督查日期", "考核时间", "考核日期", "日期", "时间", "督查检查时间", "迎检时间", "迎检日期", "督查检查考核时间")
                    .must()
                    .like("日期|时间", ""),
            Field.text("subject", "检查事项")
                    .also(
                            "检查内容",
                            "检查项目",
                            "督查项目",
                            "考核项目",
                            "督查事项",
                            "督查内容",
                            "考核事项",
                            "考核内容",
                            "检查名称",
                            "督查检查事项",
                            "事项",
                            "内容",
                            "迎检事项",
                            "迎检内容",
                            "督查检查考核事项",
                            "督查检查考核名称",
                            "名称",
                            "检查考核内容")
                    .must()
                    .like("检查|督查|考核|事项|内容", ""),
            CommonFields.unit(
                    "检查单位",
                    "检查组",
                    "督查组",
                    "督导组",
                    "考核组",
                    "检查组单位",
                    "督导单位",
                    "来检单位",
                    "督查单位",
                    "考核单位",
                    "检查部门",
                    "督查部门",
                    "考核部门",
                    "督查检查单位",
                    "组织单位",
                    "单位",
                    "督查检查考核单位",
                    "检查考核单位",
                    "迎检单位"),
            Field.text("level", "检查层级").also("层级", "级别", "检查级别"),
            Field.text("form", "检查形式").also("形式", "方式", "检查方式", "类型", "检查类型"),
            Field.amount("minutes", "用时(分钟)", "分钟", 4320).also("时长", "用时", "检查用时", "检查时长", "时长分钟", "用时分钟"),
            Field.amount("attendants", "陪同人数", "人", 500).also("社区陪同人数", "陪检人数", "人数", "参与人数", "迎检人数"),
            Field.yesNo("approved", "经批准").also("是否经批准", "是否批准", "是否报批", "是否列入计划", "计划内"));

    private InspectionLedger() {}
}
