package cn.jianfu.datasets.task;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and since when a set of lists holds: one line by which a province, a city or a county says that it follows the set.
 *
 * @param regionPrefix the beginning of the codes of the regions where it holds; empty for the whole country
 * @param validFrom first day
 * @param validTo last day, null while it holds
 * @param document by which it holds there
 * @param source where that was found
 */
public record ListInForce(
        String set,
        String regionPrefix,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String document,
        String documentNumber,
        String source)
        implements Serializable {
    public ListInForce {
        if (!regionPrefix.matches("[0-9]{0,12}")) {
            throw new IllegalArgumentException("“region_prefix”应是区划代码的前几位，全国留空，现在是“" + regionPrefix + "”");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("“valid_to”早于“valid_from”，请改正");
        }
    }

    boolean holds(String regionCode, @Nullable LocalDate day) {
        return regionCode.startsWith(regionPrefix)
                && (day == null
                        ? validTo == null
                        : !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)));
    }
}
