package cn.jianfu.datasets.effect;

import org.jspecify.annotations.Nullable;

/**
 * What is said of one case.
 *
 * @param finding never {@link Finding#REBOUND}, which the ledger rows after a closing say
 * @param ratio null where there is no rate on both sides
 * @param corrected the same against what was to be expected of a case that was chosen for its count
 * @param q the p-value among those of all cases that are looked at; 1 where nothing can be said
 */
public record Effect(
        Finding finding,
        @Nullable RateRatio ratio,
        @Nullable RateRatio corrected,
        double q) {}
