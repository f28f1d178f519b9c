package cn.jianfu.datasets.kind;

/** 工作群与政务APP台账. */
public final class GroupLedger {
    public static final LedgerKind KIND = LedgerKind.register(
            "groups",
            "社区工作群和政务APP台账",
            "工作群|微信群|(?i:app)|小程序|公众号",
            CommonFields.COMMUNITY,
            Field.text("group", "工作群或APP名称")
                    .also(
                            "工作群名称",
                            "群名称APP名称",
                            "群APP名称",
                            "工作群或政务APP名称",
                            "工作群政务APP名称",
                            "APP名称",
                            "群名称",
                            "群名",
                            "应用名称",
                            "名称",
                            "平台名称",
                            "工作群APP名称",
                            "政务APP名称",
                            "微信群名称",
                            "工作群",
                            "工作群和APP名称",
                            "群或APP名称",
                            "系统名称")
                    .must()
                    .like("群|(?i:app)|平台|应用", "群|(?i:app)|通|平台"),
            CommonFields.unit(
                    "要求使用单位", "建群单位", "要求单位", "主管单位", "主办单位", "管理单位", "建立单位", "要求部门", "建群部门", "单位", "使用要求单位", "主管部门"),
            Field.text("type", "类型").also("类别", "种类", "形式", "平台类型"),
            Field.since("since", "建立时间")
                    .also("建群时间", "启用时间", "成立时间", "开通时间", "组建时间", "上线时间", "建立日期", "建群日期", "开始使用时间", "使用时间"),
            Field.amount("members", "人数", "人", 5000)
                    .also("群成员数", "成员数", "群成员人数", "群内人数", "群人数", "成员人数", "使用人数", "社区使用人数"),
            Field.yesNo("signIn", "打卡签到").also("是否打卡", "是否签到", "是否打卡签到", "有无打卡签到", "签到打卡", "打卡"),
            Field.yesNo("points", "积分排名").also("是否积分", "是否排名", "是否积分排名", "有无积分排名", "积分", "排名"),
            Field.yesNo("onlineTime", "在线时长要求").also("在线时长", "是否要求在线时长", "有无在线时长要求", "在线时长考核"),
            Field.amount("minutesADay", "每日用时(分钟)", "分钟", 1440)
                    .also(
                            "每日用时", "每天耗时", "每日耗时", "日均耗时", "日均用时", "每天用时", "日均使用时长", "每日时长", "每天时长", "日均时长", "使用时长",
                            "日均用时分钟"));

    private GroupLedger() {}
}
