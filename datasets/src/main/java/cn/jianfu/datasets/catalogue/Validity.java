package cn.jianfu.datasets.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and for what an item of the catalogue holds.
 *
 * @param region the digits with which the region codes of its area begin, empty for the whole country
 * @param from first day, null when it always was
 * @param to last day, null while it holds
 * @param purpose regular expression for words of the purpose or the name, empty for any purpose; {@code ^$} in it stands for a purpose that nobody wrote down
 */
public record Validity(
        String region, @Nullable LocalDate from, @Nullable LocalDate to, String purpose) implements Serializable {
    /** The whole country, for ever and for any purpose. */
    public static final Validity EVERYWHERE = new Validity("", null, null, "");

    public Validity {
        if (!region.matches("[0-9]{0,12}")) {
            throw new IllegalArgumentException("适用地区应写行政区划代码的前几位，写的是“" + region + "”");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("失效日期 " + to + " 早于生效日期 " + from);
        }
        try {
            Pattern.compile(purpose);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("用途条件写法有误：" + purpose, e);
        }
    }

    /**
     * Whether it holds in a region on a day.
     *
     * @param regionCode up to 12 digits, empty when nobody says where: then only what holds everywhere does
     * @param date null for the catalogue's latest state
     */
    public boolean covers(String regionCode, @Nullable LocalDate date) {
        return regionCode.startsWith(region) && on(date);
    }

    private boolean on(@Nullable LocalDate date) {
        return date == null ? to == null : (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** Whether it holds in the whole country. */
    public boolean national() {
        return region.isEmpty();
    }

    /** Whether it holds for certain purposes only. */
    public boolean conditional() {
        return !purpose.isEmpty();
    }
}
