package cn.jianfu.datasets.kind;

/** 牌子和上墙制度台账. */
public final class SignboardLedger {
    public static final LedgerKind KIND = LedgerKind.register(
            "signboards",
            "社区挂牌和上墙制度台账",
            "挂牌|牌子|牌匾|上墙|标牌",
            CommonFields.COMMUNITY,
            Field.text("signboard", "牌子或制度名称")
                    .also(
                            "牌子名称", "挂牌名称", "牌匾名称", "制度名称", "名称", "标牌名称", "上墙制度名称", "牌子", "牌子内容", "挂牌内容", "牌子制度名称",
                            "机构牌子名称")
                    .must()
                    .like("牌|制度", ""),
            CommonFields.unit(
                    "要求挂牌单位", "要求单位", "要求部门", "挂牌要求单位", "要求悬挂单位", "主管单位", "单位", "要求上墙单位", "主管部门", "授牌单位", "挂牌单位"),
            Field.text("type", "类型").also("类别", "牌子类型", "种类", "形式", "牌子类别"),
            Field.text("place", "位置").also("悬挂位置", "挂牌位置", "地点", "悬挂地点", "所在位置"),
            Field.amount("pieces", "数量(块)", "块", 500).also("数量", "块数", "个数", "件数", "数量块"),
            Field.since("since", "挂牌时间").also("挂牌日期", "制作时间", "设立时间", "授牌时间", "悬挂时间", "上墙时间", "时间", "日期"));

    private SignboardLedger() {}
}
