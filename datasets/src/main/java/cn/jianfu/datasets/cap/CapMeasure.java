package cn.jianfu.datasets.cap;

/** What a cap limits. Every measure belongs to one kind of ledger and has one grain; a new one needs its SQL in the pipeline. */
public enum CapMeasure {
    MEETING_MINUTES("meetings", Grain.ROW, "分钟", "一次会议的时长"),
    MEETING_LEVELS_DOWN("meetings", Grain.ROW, "级", "召集单位到社区隔几级：乡级召集是 1 级，县级 2 级，市级 3 级"),
    MEETING_NOTICE_DAYS("meetings", Grain.ROW, "天", "通知时间到开会时间的天数"),
    CITY_MEETINGS("meetings", Grain.UNIT_YEAR, "次", "一个市级单位一年召开的全市性会议，同一天同一议题在多个社区登记的算一次"),
    COUNTY_MEETINGS("meetings", Grain.UNIT_YEAR, "次", "一个县级单位一年召开的全县性会议，同一天同一议题在多个社区登记的算一次"),
    DOCUMENT_PAGES("documents", Grain.ROW, "页", "一份文件的页数"),
    DOCUMENT_CHARACTERS("documents", Grain.ROW, "字", "一份文件的字数"),
    DOCUMENTS_ON_LAST_YEAR("documents", Grain.UNIT_YEAR, "%", "一个单位一年所发文件数与上年之比，同一文件发到多个社区的算一件；上年没有数据的不判"),
    RESPONSIBILITY_LETTERS("documents", Grain.ROW, "份", "要社区签订的责任书、承诺书、军令状"),
    INSPECTIONS("inspections", Grain.UNIT_YEAR, "次", "一个单位一年的督查检查考核，同一天同一事项到多个社区的算一次"),
    UPRIGHT_BOARDS("signboards", Grain.COMMUNITY, "块", "一个社区门口的竖牌"),
    DOOR_MARKS("signboards", Grain.COMMUNITY, "个", "一个社区的门头标识"),
    GUIDE_BOARDS("signboards", Grain.COMMUNITY, "块", "一个社区的引导牌"),
    AWARD_BOARDS("signboards", Grain.COMMUNITY, "块", "一个社区墙上的奖状奖牌"),
    RULES_ON_WALLS("signboards", Grain.COMMUNITY, "项", "一个社区上墙的内部管理制度"),
    FORCED_FEATURES("groups", Grain.ROW, "项", "一个工作群或 APP 的打卡签到、积分排名、在线时长要求"),
    APPS_BELOW_COUNTY("groups", Grain.ROW, "个", "乡级单位自建、要求社区使用的政务 APP 或小程序"),
    FORMS_OFF_LIST("forms", Grain.ROW, "份", "不在当年准入清单内的报表");

    /** What one figure of a measure is about. */
    public enum Grain {
        /** One row of a ledger. */
        ROW("一条记录"),
        /** One demanding unit in one calendar year. */
        UNIT_YEAR("一个单位一年"),
        /** One community, by what its ledger lists at the latest date. */
        COMMUNITY("一个社区");

        private final String label;

        Grain(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String ledgerKind;
    private final Grain grain;
    private final String unit;
    private final String definition;

    CapMeasure(String ledgerKind, Grain grain, String unit, String definition) {
        this.ledgerKind = ledgerKind;
        this.grain = grain;
        this.unit = unit;
        this.definition = definition;
    }

    /** Name of the ledger kind that it is measured on. */
    public String ledgerKind() {
        return ledgerKind;
    }

    public Grain grain() {
        return grain;
    }

    /** The Chinese unit of the figure. */
    public String unit() {
        return unit;
    }

    /** A Chinese sentence for the screen. */
    public String definition() {
        return definition;
    }
}
