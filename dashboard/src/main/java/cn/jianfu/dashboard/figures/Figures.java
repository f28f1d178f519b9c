package cn.jianfu.dashboard.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as the screens write them. Times are Beijing time, whatever zone the machine is in. */
public final class Figures {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);

    private Figures() {}

    /** 12345 as 12,345. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** 1234.5678 as 1,234.6: hours and other measured amounts. */
    public static String decimal(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    /** A share between 0 and 1 as 12.3%; a dash when there is nothing to divide by. */
    public static String share(long numerator, long denominator) {
        return denominator == 0 ? "—" : percent((double) numerator / denominator);
    }

    /** 0.1234 as 12.3%. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    /** 2023年7月31日, or a dash. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "—" : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 2023年7月. */
    public static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** 2023年8月1日 09:30 in Beijing. */
    public static String time(OffsetDateTime time) {
        return time.atZoneSameInstant(BEIJING).format(TIME);
    }

    /** Today in Beijing. */
    public static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), BEIJING);
    }
}
