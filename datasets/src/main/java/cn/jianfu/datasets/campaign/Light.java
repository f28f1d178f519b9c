package cn.jianfu.datasets.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a township stands with a stage, by days passed against share done. The rule is a custom of this program, written
 * in the handbook (整治推进, 阶段进度); no plan states one.
 */
public enum Light {
    GREEN("绿", "●"),
    YELLOW("黄", "▲"),
    RED("红", "■"),
    /** The stage has not begun. */
    WAITING("未开始", "○"),
    /** There is nothing to be done. */
    NONE("无须办理", "–");

    /** So far the share done may lag behind the share of days passed. */
    private static final double BEHIND = 0.10;

    private static final double FAR_BEHIND = 0.30;

    /** In a stage's last days, this one included, what is not done is at least yellow. */
    private static final int LAST_DAYS = 3;

    /** Of a stage that goes on for ever. */
    private static final double KEPT = 0.95;

    private static final double NEARLY_KEPT = 0.80;

    private final String label;
    private final String sign;

    Light(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** For those who cannot go by colour. */
    public String sign() {
        return sign;
    }

    /**
     * The light of a stage.
     *
     * @param share done, from 0 to 1; empty where there is nothing to be done
     * @param deadline null for a stage that goes on
     */
    public static Light of(OptionalDouble share, LocalDate start, @Nullable LocalDate deadline, LocalDate today) {
        if (share.isEmpty()) {
            return NONE;
        }
        double done = share.getAsDouble();
        if (done >= 1) {
            return GREEN;
        }
        if (today.isBefore(start)) {
            return WAITING;
        }
        if (deadline == null) {
            return done >= KEPT ? GREEN : done >= NEARLY_KEPT ? YELLOW : RED;
        }
        if (today.isAfter(deadline)) {
            return RED;
        }
        double passed =
                (ChronoUnit.DAYS.between(start, today) + 1.0) / (ChronoUnit.DAYS.between(start, deadline) + 1.0);
        double behind = passed - done;
        if (behind > FAR_BEHIND) {
            return RED;
        }
        return behind > BEHIND || ChronoUnit.DAYS.between(today, deadline) < LAST_DAYS ? YELLOW : GREEN;
    }
}
