package cn.jianfu.datasets.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches whether the certificates of a ledger are numbered without gaps and without one number coming twice. */
final class NumberGaps implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SERIES = 200;
    private static final int LONGEST_TAIL = 6;
    private static final int SHORT_TAIL = 4;
    private static final int LEAST = 3;
    private static final int SHOWN = 5;

    private final LinkedHashMap<Key, Series> series = new LinkedHashMap<>();

    /** Each community numbers its own certificates. */
    private record Key(String community, String prefix) implements Serializable {}

    private static final class Series implements Serializable {
        private static final long serialVersionUID = 1L;
        private final BitSet seen = new BitSet();
        private final BitSet twice = new BitSet();
        /** Numbers of certificates that were made void: gone, though they may be given once more. */
        private final BitSet spent = new BitSet();

        private int width;
    }

    /** Nearly every number goes on with the series of the one before. */
    private transient @Nullable Key lastKey;

    private transient @Nullable Series last;

    private @Nullable Series series(String community, String number, int start) {
        Key before = lastKey;
        if (before != null
                && before.prefix.length() == start
                && number.startsWith(before.prefix)
                && before.community.equals(community)) {
            return last;
        }
        Key key = new Key(community, number.substring(0, start));
        Series one = series.get(key);
        if (one == null) {
            if (series.size() >= MOST_SERIES) {
                return null;
            }
            one = new Series();
            series.put(key, one);
        }
        lastKey = key;
        last = one;
        return one;
    }

    void add(String community, String number, boolean used) {
        int tail = number.length();
        while (tail > 0 && number.charAt(tail - 1) >= '0' && number.charAt(tail - 1) <= '9') {
            tail--;
        }
        int digits = number.length() - tail;
        if (digits == 0) {
            return;
        }
        int start = digits > LONGEST_TAIL ? number.length() - SHORT_TAIL : tail;
        Series one = series(community, number, start);
        if (one == null) {
            return;
        }
        int value = Integer.parseInt(number, start, number.length(), 10);
        one.width = number.length() - start;
        if (!used) {
            one.spent.set(value);
            return;
        }
        if (one.seen.get(value)) {
            one.twice.set(value);
        }
        one.seen.set(value);
    }

    /** Adds the numbers of another part of the same ledger. */
    void add(NumberGaps other) {
        other.series.forEach((key, more) -> {
            Series one = series.get(key);
            if (one == null && series.size() >= MOST_SERIES) {
                return;
            }
            if (one == null) {
                one = new Series();
                series.put(key, one);
            }
            BitSet both = (BitSet) one.seen.clone();
            both.and(more.seen);
            one.twice.or(both);
            one.twice.or(more.twice);
            one.seen.or(more.seen);
            one.spent.or(more.spent);
            one.width = more.width;
        });
    }

    List<Fault> faults(String label) {
        List<Fault> faults = new ArrayList<>();
        series.forEach((key, one) -> {
            if (!one.twice.isEmpty()) {
                faults.add(new Fault(
                        "DUPLICATE_NUMBER", label, -1, list(key.prefix(), one, one.twice), "证明编号有重复，请核对是否一证登记了两次"));
            }
            int count = one.seen.cardinality();
            if (count < LEAST) {
                return;
            }
            BitSet missing = new BitSet();
            missing.set(one.seen.nextSetBit(0), one.seen.length());
            missing.andNot(one.seen);
            missing.andNot(one.spent);
            // Where more is missing than there, the numbers run through several ledgers.
            if (!missing.isEmpty() && missing.cardinality() <= count) {
                faults.add(new Fault(
                        "NUMBER_GAP",
                        label,
                        -1,
                        list(key.prefix(), one, missing),
                        "证明编号不连续，缺 " + missing.cardinality() + " 个，请核对是否漏登"));
            }
        });
        return faults;
    }

    private static String list(String prefix, Series one, BitSet values) {
        List<String> shown = new ArrayList<>();
        for (int i = values.nextSetBit(0); i >= 0 && shown.size() < SHOWN; i = values.nextSetBit(i + 1)) {
            shown.add(prefix + ("%0" + Math.max(one.width, 1) + "d").formatted(i));
        }
        return String.join("、", shown) + (values.cardinality() > SHOWN ? "等" : "");
    }
}
