package cn.jianfu.datasets.burden;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One declared factor. The pipeline's SQL makes the hours of a row of them. */
public enum BurdenFactor {
    MEETING_MINUTES_UNSTATED("会议没有写时长时按多少分钟", "分钟"),
    MEETING_PEOPLE_UNSTATED("会议没有写参会人数时按几人", "人"),
    MEETING_TRAVEL_HOURS("现场会议每人路途", "小时"),
    FORM_TIMES_UNSTATED("报表没有写报送次数时按几次", "次"),
    FORM_BASE_HOURS("报表没有写用时时，每次报送的底数", "小时"),
    FORM_ITEM_HOURS("报表没有写用时时，每填一项", "小时"),
    FORM_PHOTO_HOURS("要求照片或截图的报表，每次另加", "小时"),
    DOCUMENT_BASE_HOURS("每份文件收、登、传", "小时"),
    DOCUMENT_PAGE_HOURS("每页文件阅读", "小时"),
    INSPECTION_MINUTES_UNSTATED("检查没有写用时时按多少分钟", "分钟"),
    INSPECTION_PEOPLE_UNSTATED("检查没有写陪同人数时按几人", "人"),
    INSPECTION_PREPARATION_HOURS("每次检查准备材料", "小时"),
    GROUP_DAILY_MINUTES_UNSTATED("工作群或 APP 没有写每日用时时按多少分钟", "分钟"),
    GROUP_FORCED_MINUTES("有打卡签到、积分排名或在线时长要求的，每项每日另加", "分钟"),
    GROUP_DAYS_A_MONTH("工作群和 APP 每月按多少天", "天"),
    SIGNBOARD_HOURS("每块牌子、每项上墙制度当月制作悬挂", "小时"),
    TASK_HOURS_UNSTATED("下派任务没有写用时时按多少小时", "小时"),
    TASK_PEOPLE_UNSTATED("下派任务没有写投入人数时按几人", "人"),
    CERTIFICATE_HOURS("每份证明核实和开具", "小时"),
    NON_COMPLIANT_CERTIFICATE_HOURS("不合规证明每份另加（核实不了的要跑现场、找人）", "小时");

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private final String label;
    private final String unit;

    BurdenFactor(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** The Chinese words for screen and export. */
    public String label() {
        return label;
    }

    /** The Chinese unit of the value. */
    public String unit() {
        return unit;
    }

    /** An amount in the unit of the factor, in hours: minutes are divided, all else is what it is. */
    BigDecimal hours(BigDecimal amount) {
        return unit.equals("分钟") ? amount.divide(MINUTES_OF_AN_HOUR, 10, RoundingMode.HALF_UP) : amount;
    }

    /** Name of the ledger kind whose hours it is part of. */
    public String ledgerKind() {
        return switch (this) {
            case MEETING_MINUTES_UNSTATED, MEETING_PEOPLE_UNSTATED, MEETING_TRAVEL_HOURS -> "meetings";
            case FORM_TIMES_UNSTATED, FORM_BASE_HOURS, FORM_ITEM_HOURS, FORM_PHOTO_HOURS -> "forms";
            case DOCUMENT_BASE_HOURS, DOCUMENT_PAGE_HOURS -> "documents";
            case INSPECTION_MINUTES_UNSTATED, INSPECTION_PEOPLE_UNSTATED, INSPECTION_PREPARATION_HOURS -> "inspections";
            case GROUP_DAILY_MINUTES_UNSTATED, GROUP_FORCED_MINUTES, GROUP_DAYS_A_MONTH -> "groups";
            case SIGNBOARD_HOURS -> "signboards";
            case TASK_HOURS_UNSTATED, TASK_PEOPLE_UNSTATED -> "tasks";
            case CERTIFICATE_HOURS, NON_COMPLIANT_CERTIFICATE_HOURS -> "certificates";
        };
    }

    /**
     * A factor with its value.
     *
     * @param source the document behind it, or 经验值 where there is none
     */
    public record Value(BurdenFactor factor, BigDecimal value, String source) {}
}
