package cn.jianfu.dashboard.cases.effect;

import cn.jianfu.datasets.effect.Finding;
import cn.jianfu.datasets.effect.Saved;
import org.jspecify.annotations.Nullable;

/**
 * What the letters came to.
 *
 * @param letters cases with a letter
 * @param compared those with a rate on both sides
 * @param stopped cases that were closed since the unit asks no more
 * @param rebounded those of them that came back
 * @param medianDays from letter to reply; null without a reply
 * @param waiting cases whose reply has not come
 */
public record EffectSummary(
        long letters,
        long clear,
        long unchanged,
        long rebound,
        long insufficient,
        long compared,
        double saved,
        double savedVariance,
        double savedPlain,
        long stopped,
        long rebounded,
        long replies,
        @Nullable Double medianDays,
        @Nullable Integer longestDays,
        long waiting) {
    /** How many cases something is said of. */
    public long of(Finding finding) {
        return switch (finding) {
            case CLEAR -> clear;
            case UNCHANGED -> unchanged;
            case REBOUND -> rebound;
            case INSUFFICIENT -> insufficient;
        };
    }

    /** Certificates that were not asked for since the letters. */
    public Saved savings() {
        return new Saved(saved, savedVariance, savedPlain);
    }
}
