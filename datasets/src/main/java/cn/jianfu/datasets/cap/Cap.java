package cn.jianfu.datasets.cap;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a document sets.
 *
 * @param condition words of which one must be in the row's form, type, level or title for the cap to concern it; null when it concerns all
 * @param unitLevel 市级, 县级, 乡级: the level of the units that it binds; empty when it binds all
 * @param regionPrefix the beginning of the codes of the regions where it holds; empty for the whole country
 * @param validFrom first day on which it holds
 * @param validTo last day, null while it holds
 * @param strength the document's own word: 不得, 原则上, 一般, 不超过 …
 */
public record Cap(
        String code,
        CapMeasure measure,
        CapOperator operator,
        BigDecimal limit,
        @Nullable Pattern condition,
        String unitLevel,
        String regionPrefix,
        String document,
        String documentNumber,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String strength,
        String source)
        implements Serializable {
    public Cap {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "上限 " + code + " 的失效日期（valid_to）" + validTo + " 早于施行日期（valid_from）" + validFrom + "，请改正");
        }
    }

    /** Whether it holds on a day in a region (12 digits). */
    public boolean holds(String regionCode, LocalDate day) {
        return regionCode.startsWith(regionPrefix)
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it holds in the whole country. */
    public boolean national() {
        return regionPrefix.isEmpty();
    }

    /** Whether its last day lies before a day. */
    public boolean over(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** The same cap with another last day. */
    public Cap endingOn(LocalDate lastDay) {
        return new Cap(
                code,
                measure,
                operator,
                limit,
                condition,
                unitLevel,
                regionPrefix,
                document,
                documentNumber,
                validFrom,
                lastDay,
                strength,
                source);
    }

    /** Whether both say the same in every cell of the table; patterns and numbers are compared as they are written there. */
    public boolean saysTheSameAs(Cap other) {
        return cells().equals(other.cells());
    }

    /** As the table has it, in the order of its columns. */
    List<String> cells() {
        return List.of(
                code,
                measure.name(),
                operator.sign(),
                limit.toPlainString(),
                condition == null ? "" : condition.pattern(),
                unitLevel,
                regionPrefix,
                document,
                documentNumber,
                validFrom.toString(),
                validTo == null ? "" : validTo.toString(),
                strength,
                source);
    }

    /** 一次会议的时长不超过 90 分钟. */
    public String sentence() {
        return measure.definition().split("[：，；]", 2)[0] + operator.label() + " " + limit.toPlainString() + " "
                + measure.unit();
    }
}
