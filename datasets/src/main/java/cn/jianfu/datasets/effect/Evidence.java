package cn.jianfu.datasets.effect;

/**
 * What is known of one case by the months of its {@link EffectWindow}, over the communities of which ledgers lie on both
 * sides of the letter.
 *
 * @param monthsBefore of which ledgers lie
 * @param look whole months after; 0 before the first look
 * @param dueAfter community-months of which ledgers should lie, of the whole county
 * @param moved certificates that the same unit asks for after under names that it did not ask for before
 * @param spread of {@link Spread}
 */
public record Evidence(
        Counted before,
        Counted after,
        int monthsBefore,
        int look,
        long dueAfter,
        long moved,
        Others others,
        Peers peers,
        double spread) {
    private static final int LEAST_MONTHS_BEFORE = 6;

    /** Whether anything can be said: the sentence is 数据不足 else. */
    boolean enough() {
        return look > 0
                && monthsBefore >= LEAST_MONTHS_BEFORE
                && 2 * after.exposure() >= dueAfter
                && comparable()
                && RateRatio.possible(
                        (before.certificates() + after.certificates()) / spread, before.exposure(), after.exposure());
    }

    /** Whether there is a rate on both sides. */
    boolean comparable() {
        return before.exposure() > 0 && after.exposure() > 0 && before.certificates() > 0;
    }

    /** The plain ratio, with what moved elsewhere where it is to count. */
    RateRatio ratio(long also) {
        return RateRatio.of(
                before.certificates() / spread,
                before.exposure(),
                (after.certificates() + also) / spread,
                after.exposure(),
                1 / spread);
    }

    /** The ratio against what would have been expected of a case that was chosen for its count. */
    RateRatio corrected(long also) {
        return RateRatio.of(
                peers.certificates(before, spread),
                peers.exposure(before, spread),
                (after.certificates() + also) / spread,
                after.exposure() / spread,
                1 / spread);
    }
}
