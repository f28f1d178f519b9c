package cn.jianfu.dashboard.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes whoever guesses passwords wait, longer with each guess: at one account from one place, at one account from many
 * places, and at many accounts from one place. Names that no account has are counted alike.
 *
 * <p>Nobody can shut an office out with it: a place from which few guesses came is not made to wait for those of
 * others, nor is a browser in which the account was opened before, and a try that comes too early is not counted.
 */
final class WrongPasswords {
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int FEW = 2;

    /** How many may be wrong without waiting, and how long the wait grows at most; it doubles from one second. */
    private record Patience(int free, Duration longest) {
        Duration after(int wrong) {
            int over = wrong - free;
            return over <= 0
                    ? Duration.ZERO
                    : Duration.ofSeconds(Math.min(longest.toSeconds(), 1L << Math.min(over - 1, 30)));
        }
    }

    private static final Patience AT_ONE_FROM_ONE = new Patience(5, Duration.ofMinutes(1));
    private static final Patience AT_ONE = new Patience(10, Duration.ofMinutes(1));
    private static final Patience FROM_ONE = new Patience(30, Duration.ofSeconds(30));

    private record Tally(int wrong, Instant last, Instant notBefore) {
        static final Tally NONE = new Tally(0, Instant.MIN, Instant.MIN);
    }

    private record Key(String what, Patience patience) {}

    private final InstantSource clock;
    private final Map<Key, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tally> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    WrongPasswords(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Asks for a try, which counts as wrong until {@link #right} is told; many at once do not slip through.
     *
     * @param place an address, or a browser that is known to the account
     * @return how long to wait; zero when the password may be looked at now
     */
    synchronized Duration begin(String account, String place, boolean known) {
        Instant now = clock.instant();
        Key pair = pair(account, place);
        List<Key> keys = new ArrayList<>(List.of(pair));
        if (!known) {
            keys.add(new Key("from " + place, FROM_ONE));
            keys.add(new Key("at " + account, AT_ONE));
        }
        boolean few = tally(pair, now).wrong() < FEW;
        Duration wait = keys.stream()
                .filter(key -> !(few && key.patience() == AT_ONE))
                .map(key -> Duration.between(now, later(tally(key, now).notBefore(), now)))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            return wait;
        }
        for (Key key : keys) {
            int wrong = tally(key, now).wrong() + 1;
            tallies.put(key, new Tally(wrong, now, now.plus(key.patience().after(wrong))));
        }
        return Duration.ZERO;
    }

    /** The password of the try that was begun is right. */
    synchronized void right(String account, String place) {
        Instant now = clock.instant();
        tallies.remove(pair(account, place));
        tallies.remove(new Key("at " + account, AT_ONE));
        Key from = new Key("from " + place, FROM_ONE);
        Tally before = tally(from, now);
        if (before.wrong() > 0) {
            tallies.put(from, new Tally(before.wrong() - 1, before.last(), Instant.MIN));
        }
    }

    /** How many names, places and pairs of them are remembered. */
    synchronized int remembered() {
        return tallies.size();
    }

    private Tally tally(Key key, Instant now) {
        Tally found = tallies.get(key);
        return found == null || found.last().plus(FORGOTTEN).isBefore(now) ? Tally.NONE : found;
    }

    private static Key pair(String account, String place) {
        return new Key(account + " from " + place, AT_ONE_FROM_ONE);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
