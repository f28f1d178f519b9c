package cn.jianfu.datasets.kind;

import java.util.List;

/** 下派任务台账: what was handed down, against seed 004's three lists. */
public final class TaskLedger {
    public static final LedgerKind KIND = LedgerKind.of(
                    "tasks",
                    "社区承接下派任务台账",
                    "任务|工作事项|交办|下派|事务",
                    CommonFields.COMMUNITY,
                    Field.day("assignedOn", "交办时间")
                            .also("交办日期", "下派时间", "下派日期", "布置时间", "布置日期", "日期", "时间", "接收时间", "任务时间", "下达时间", "下达日期")
                            .must()
                            .like("日期|时间", ""),
                    Field.text("task", "任务事项")
                            .also(
                                    "任务名称", "任务内容", "工作事项", "工作内容", "事项", "事项名称", "交办事项", "交办内容", "下派事项", "下派任务", "任务",
                                    "工作任务", "内容", "下派工作", "交办任务")
                            .must()
                            .like("任务|事项|工作", ""),
                    CommonFields.unit(
                            "交办单位", "下派单位", "布置单位", "下达单位", "交办部门", "下派部门", "任务来源", "来源单位", "布置部门", "牵头单位", "责任单位",
                            "单位"),
                    Field.of(
                                    "list",
                                    "清单类别",
                                    new FieldType.OneOf(List.of(
                                            FieldType.Option.of("DUTY", "依法履职", "依法履行职责", "履职事项", "依法履职事项"),
                                            FieldType.Option.of(
                                                    "ASSIST", "协助", "依法协助", "协助政府", "协助事项", "依法协助政府工作", "协助政府工作"),
                                            FieldType.Option.of("EXCLUDED", "不应承担", "不应由社区承担", "负面清单", "不应承担事项"),
                                            FieldType.Option.of("UNLISTED", "清单外", "清单以外", "不在清单"))))
                            .also(
                                    "所属清单", "清单类型", "清单名称", "清单归属", "所属清单类别", "任务清单类别", "清单", "事项类别", "类别", "任务类别",
                                    "事项类型"),
                    Field.day("dueOn", "完成时限").also("时限", "办结时限", "完成时间", "要求完成时间", "截止时间", "截止日期"),
                    Field.amount("people", "投入人数", "人", 500).also("人数", "参与人数", "投入人力"),
                    Field.amount("hours", "用时(小时)", "小时", 2000).also("用时", "耗时", "投入工时", "工时", "用时小时", "所需工时"))
            .inOrder("assignedOn", "dueOn");

    private TaskLedger() {}
}
