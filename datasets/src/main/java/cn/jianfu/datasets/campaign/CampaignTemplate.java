package cn.jianfu.datasets.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** The plans that come with the program, to begin a campaign with: an office changes what its own plan says otherwise. */
public enum CampaignTemplate {
    /** Seed 000, 四: five stages, of the statistics from January to July 2023. It tells no first day. */
    FIVE_STAGES(
            "五阶段（某市某区 2023 年点题整治工作方案）",
            "统计期、各阶段截止日见方案四；方案没有写开始日，按统计期后的第一天",
            new Campaign(
                    "整治违规要求社区出具证明事项问题",
                    YearMonth.of(2023, 1),
                    YearMonth.of(2023, 7),
                    day(2023, 8, 1),
                    List.of(
                            new Stage("调查摸底", day(2023, 8, 31), List.of(Measure.LEDGERS_IN)),
                            new Stage(
                                    "分析研判",
                                    day(2023, 9, 30),
                                    List.of(Measure.NAMES_ADJUDICATED, Measure.UNITS_RESOLVED)),
                            new Stage(
                                    "精准整治",
                                    day(2023, 10, 31),
                                    List.of(
                                            Measure.CASES_REPORTED,
                                            Measure.CASES_WRITTEN,
                                            Measure.CASES_ANSWERED,
                                            Measure.CASES_CLOSED)),
                            new Stage("总结评估", day(2023, 11, 30), List.of(Measure.SUMMARY_SENT)),
                            new Stage("规范管理", day(2023, 12, 31), List.of(Measure.RULES_KEPT, Measure.RULES_ADOPTED))))),
    /** Seed 003, 三: four phases from 20 August 2020; the last is to be kept up for ever. It tells no period. */
    YONGNING(
            "四阶段（永宁县 2020 年“社区万能章”治理方案）",
            "各阶段起止见方案三；方案没有写统计期，先按排查前的 1 至 8 月，请核对",
            new Campaign(
                    "“社区万能章”治理专项行动",
                    YearMonth.of(2020, 1),
                    YearMonth.of(2020, 8),
                    day(2020, 8, 20),
                    List.of(
                            new Stage("制定实施方案", day(2020, 8, 31), List.of(Measure.PLAN_ISSUED)),
                            new Stage(
                                    "开展排查摸底",
                                    day(2020, 9, 30),
                                    List.of(Measure.LEDGERS_IN, Measure.NAMES_ADJUDICATED, Measure.UNITS_RESOLVED)),
                            new Stage(
                                    "集中清理整治",
                                    day(2020, 10, 31),
                                    List.of(
                                            Measure.CASES_REPORTED,
                                            Measure.CASES_WRITTEN,
                                            Measure.CASES_ANSWERED,
                                            Measure.CASES_CLOSED)),
                            new Stage("建立长效机制", null, List.of(Measure.RULES_KEPT, Measure.RULES_ADOPTED))))),
    /** Seed 004, 三: four phases from the day of the plan, 19 August 2023; the last goes on. It tells no period. */
    HUANXIAN(
            "四阶段（环县 2023 年社区减负方案）",
            "各阶段起止见方案三；开始日按方案印发日，方案没有写统计期，先按 1 至 8 月，请核对",
            new Campaign(
                    "社区减负专项行动",
                    YearMonth.of(2023, 1),
                    YearMonth.of(2023, 8),
                    day(2023, 8, 19),
                    List.of(
                            new Stage(
                                    "实施",
                                    day(2023, 12, 31),
                                    List.of(
                                            Measure.LEDGERS_IN,
                                            Measure.NAMES_ADJUDICATED,
                                            Measure.CASES_REPORTED,
                                            Measure.CASES_WRITTEN,
                                            Measure.CASES_CLOSED)),
                            new Stage("检查评估", day(2024, 1, 31), List.of(Measure.INSPECTED)),
                            new Stage("整改落实", day(2024, 2, 25), List.of(Measure.FINDINGS_MENDED, Measure.SUMMARY_SENT)),
                            new Stage("持续巩固", null, List.of(Measure.RULES_KEPT, Measure.RULES_ADOPTED)))));

    private final String label;
    private final String remark;
    private final Campaign campaign;

    CampaignTemplate(String label, String remark, Campaign campaign) {
        this.label = label;
        this.remark = remark;
        this.campaign = campaign;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** What the plan leaves open. */
    public String remark() {
        return remark;
    }

    /** With the dates of the plan itself. */
    public Campaign campaign() {
        return campaign;
    }

    /** With all its dates moved so that it begins in a month; ends of months stay ends of months. */
    public Campaign startingIn(YearMonth month) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(campaign.start()), month);
        return new Campaign(
                campaign.name(),
                campaign.from().plusMonths(months),
                campaign.to().plusMonths(months),
                moved(campaign.start(), months),
                campaign.stages().stream()
                        .map(stage -> new Stage(
                                stage.name(),
                                stage.deadline() == null ? null : moved(stage.deadline(), months),
                                stage.measures()))
                        .toList());
    }

    private static LocalDate moved(LocalDate day, long months) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month.plusMonths(months).atEndOfMonth() : day.plusMonths(months);
    }

    /** How a stage of this name is measured in the first template that has it; by nothing where none has. */
    static List<Measure> measuresOf(String stageName) {
        return Arrays.stream(values())
                .flatMap(template -> template.campaign.stages().stream())
                .filter(stage -> stage.name().equals(stageName))
                .findFirst()
                .map(Stage::measures)
                .orElse(List.of());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
