package cn.jianfu.datasets.kind;

/** 会议台账: what a community had to attend. */
public final class MeetingLedger {
    public static final LedgerKind KIND = LedgerKind.of(
                    "meetings",
                    "社区参加会议台账",
                    "会议|参会",
                    CommonFields.COMMUNITY,
                    Field.day("heldOn", "会议时间")
                            .also("会议日期", "召开时间", "召开日期", "日期", "时间", "开会时间", "开会日期", "参会时间", "参会日期")
                            .must()
                            .like("日期|时间", ""),
                    Field.text("subject", "会议名称")
                            .also(
                                    "会议主题", "会议内容", "会议议题", "主题", "名称", "会议", "会议事项", "内容", "议题", "会议名称或主题", "会名",
                                    "参加会议名称")
                            .must()
                            .like("会议|主题|议题", "会"),
                    CommonFields.unit(
                            "召集单位", "召开单位", "主办单位", "组织单位", "会议召集单位", "会议主办单位", "召集部门", "召开部门", "主办部门", "组织部门", "单位",
                            "通知单位", "会议组织单位", "举办单位", "牵头单位", "发文单位"),
                    Field.text("level", "会议层级").also("层级", "级别", "会议级别", "会议规格", "召开层级"),
                    Field.text("form", "会议形式").also("形式", "召开形式", "会议方式", "召开方式", "参会形式"),
                    Field.amount("minutes", "时长(分钟)", "分钟", 1440)
                            .also("会议时长", "时长", "用时", "会议用时", "会议时长分钟", "分钟", "时长分钟"),
                    Field.amount("attendees", "参会人数", "人", 500).also("人数", "社区参会人数", "参加人数", "出席人数", "参会人次", "到会人数"),
                    Field.day("notifiedOn", "通知时间").also("通知日期", "会议通知时间", "收到通知时间", "接到通知时间"))
            .inOrder("notifiedOn", "heldOn");

    private MeetingLedger() {}
}
