package cn.jianfu.datasets.statistics;

import java.time.LocalDate;

/**
 * What stands above the table.
 *
 * @param countyName empty when the table is the whole city's
 * @param townshipName empty when the table is of more than a township
 * @param communityName empty when the table is of more than a community
 * @param from first day of the period
 * @param to last day of the period
 */
public record StatisticsHeading(
        String cityName,
        String countyName,
        String townshipName,
        String communityName,
        LocalDate from,
        LocalDate to,
        LocalDate reportedOn) {
    public StatisticsHeading {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("统计期的止日早于起日:" + from + "—" + to);
        }
    }

    String title() {
        return title(cityName + countyName + townshipName + communityName);
    }

    /** 青石区社区出具证明情况统计表; 和乐社区出具证明情况统计表. */
    public static String title(String place) {
        return place + (place.endsWith("社区") ? "" : "社区") + "出具证明情况统计表";
    }

    /** (2023年1月1日—7月31日); the year is named again only where it is another. */
    String period() {
        String end = to.getYear() == from.getYear() ? "" : to.getYear() + "年";
        return "(" + chinese(from) + "—" + end + to.getMonthValue() + "月" + to.getDayOfMonth() + "日)";
    }

    String county() {
        return "县(市、区):" + countyName;
    }

    String reported() {
        return chinese(reportedOn);
    }

    private static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
