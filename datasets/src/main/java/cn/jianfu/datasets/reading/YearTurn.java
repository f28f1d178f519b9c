package cn.jianfu.datasets.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether New Year lies between the rows of a table whose days have no year: 12月30日, then 1月3日. A table sorted by
 * something else begins anew with every community or
 * certificate, and a late entry comes back; neither is a turn of the year.
 */
final class YearTurn {
    private static final int LATE = 11;
    private static final int EARLY = 2;
    private static final int MOST_MONTHS_TWICE = 3;
    private static final int NEXT_NUMBERS = 3;
    private static final int MOST_SORTED = 4;

    /**
     * A day without a year, in the order of the rows.
     *
     * @param community whose row it is
     * @param number of the certificate, -1 where there is none
     */
    record Seen(int month, int day, @Nullable String community, long number) {
        int place() {
            return month * 100 + day;
        }
    }

    private @Nullable Seen last;
    private int ups;
    private int downs;
    private int least = Integer.MAX_VALUE;
    private int most;
    private int offset;
    private boolean turned;
    private boolean decided;
    private boolean lasting = true;
    private boolean cameBack;
    private int back;
    private int start;

    /** Looks at the days of the first rows before they are read. */
    static YearTurn over(List<Seen> ahead) {
        YearTurn order = new YearTurn();
        for (int i = 1; i < ahead.size(); i++) {
            order.direction(ahead.get(i - 1), ahead.get(i));
        }
        YearTurn rehearsal = new YearTurn();
        rehearsal.ups = order.ups;
        rehearsal.downs = order.downs;
        int head = 0;
        int tail = 0;
        for (Seen seen : ahead) {
            rehearsal.of(seen);
            int month = 1 << seen.month();
            if (rehearsal.turned) {
                tail |= month;
            } else {
                head |= month;
            }
        }
        // Where most months come twice, the table is sorted by something else.
        order.lasting = !rehearsal.cameBack && Integer.bitCount(head & tail) <= MOST_MONTHS_TWICE;
        order.decided = rehearsal.turned && order.lasting;
        // A table that says its year says that of most of its months: before New Year there may be a rest of the year
        // before.
        if (order.decided && Integer.bitCount(tail) > Integer.bitCount(head)) {
            order.offset = rehearsal.ascending() ? -1 : 1;
            order.start = order.offset;
        }
        return order;
    }

    private boolean ascending() {
        return ups >= downs;
    }

    /** Whether the days follow each other one way or the other, but for a few that were late. */
    private boolean sorted() {
        return Math.min(ups, downs) * MOST_SORTED <= Math.max(ups, downs);
    }

    private void direction(Seen before, Seen now) {
        if (!turnsUp(before, now) && !turnsDown(before, now)) {
            ups += now.place() > before.place() ? 1 : 0;
            downs += now.place() < before.place() ? 1 : 0;
        }
    }

    private static boolean turnsUp(Seen before, Seen now) {
        return before.month() >= LATE && now.month() <= EARLY;
    }

    private static boolean turnsDown(Seen before, Seen now) {
        return before.month() <= EARLY && now.month() >= LATE;
    }

    /** Whether New Year was seen to lie between the first rows. */
    boolean decided() {
        return decided;
    }

    /** Whether days before New Year are those of the later year, as in a table with the newest row first. */
    boolean descends() {
        return !ascending();
    }

    /** Whether the certificates are numbered on, as they are when they follow each other in time. */
    private boolean goesOn(Seen before, Seen now) {
        long step = ascending() ? now.number() - before.number() : before.number() - now.number();
        return before.number() >= 0 && now.number() >= 0 && step > 0 && step <= NEXT_NUMBERS;
    }

    /** How many years it is since the first rows; negative where the newest row comes first. */
    int since(int ofRow) {
        return ofRow - start;
    }

    /** By how many years the day is off from the year that the table says. */
    int of(Seen now) {
        Seen before = last;
        if (before != null && lasting) {
            boolean across = ascending() ? turnsUp(before, now) : turnsDown(before, now);
            boolean home = ascending() ? turnsDown(before, now) : turnsUp(before, now);
            if (turned && home) {
                // A late entry: the row after it goes on where the row before it was.
                cameBack |= ++back > 1;
                return offset + (ascending() ? -1 : 1);
            }
            cameBack |= turned && across;
            boolean beyond = (ascending() ? now.place() < least : now.place() > most) || goesOn(before, now);
            if (across && !turned && beyond && sorted() && Objects.equals(before.community(), now.community())) {
                turned = true;
                offset += ascending() ? 1 : -1;
            }
        }
        last = now;
        if (!turned) {
            least = Math.min(least, now.place());
            most = Math.max(most, now.place());
        }
        return offset;
    }
}
