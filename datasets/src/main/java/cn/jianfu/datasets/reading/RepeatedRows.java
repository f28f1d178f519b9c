package cn.jianfu.datasets.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a sheet that stand on the sheets before it as well, each of those at most once. Rows alike within a
 * sheet are several certificates; on another sheet a
 * few may be, but not nearly all rows of a sheet, nor all rows of an earlier one.
 */
final class RepeatedRows {
    private static final double MOST_ROWS = 0.8;
    private static final int MOST_COMPARED = 50;
    private static final int MOST_NAMED = 5;
    private static final int NONE = KeyedRows.NONE;

    private final RowMarks rows;
    private final boolean said;
    /** Of each key the last counted row before this sheet, and of each such row the one before. */
    private final KeyedRows last = new KeyedRows();

    private int[] before = new int[64];
    /** The counted rows before this sheet by what they are about and their number: most numbers come once. */
    private final KeyFilter numbered = new KeyFilter();

    private boolean anyWithoutNumber;
    private final Map<Integer, Integer> counted = new TreeMap<>();
    private int from;
    /** Of each row of this sheet the one that it repeats. */
    private int[] same = new int[64];

    private int seen;
    private BitSet taken = new BitSet();

    /** @param counted whether all rows are counted already, so that it can only be said */
    RepeatedRows(RowMarks rows, boolean counted) {
        this.rows = rows;
        this.said = counted;
    }

    /** A sheet begins. */
    void begin() {
        from = rows.count;
        seen = 0;
        taken = new BitSet();
    }

    /** The sheet has another row: whether it stands on a sheet before. */
    boolean next() {
        int row = from + seen;
        int other = before(row);
        same = seen == same.length ? Arrays.copyOf(same, seen * 2) : same;
        same[seen++] = other;
        if (other != NONE) {
            taken.set(other);
        }
        return other != NONE;
    }

    /** How many rows the sheet has so far. */
    int seen() {
        return seen;
    }

    /** What of a sheet is there again. */
    final class Found {
        private final BitSet aside = new BitSet();
        private final Map<Integer, Integer> sheets = new TreeMap<>();
        private final Set<Long> different = new HashSet<>();
        private boolean named = true;

        private Found() {
            for (int i = 0; i < seen; i++) {
                if (same[i] != NONE) {
                    sheets.merge(rows.sheetOf[same[i]], 1, Integer::sum);
                    different.add(rows.keys[from + i]);
                    named &= rows.samePerson(from + i, same[i]);
                }
            }
        }

        /**
         * Sets aside what is certainly the same again: nearly the whole sheet, or what it has of sheets of which it has
         * all.
         */
        private void decide() {
            int least = AgreeingRows.least(named);
            boolean wholeSheet = again() >= least && again() >= MOST_ROWS * seen;
            if (different.size() < AgreeingRows.LEAST_DIFFERENT || !wholeSheet && ofWholeSheets() < least) {
                return;
            }
            for (int i = 0; i < seen; i++) {
                aside.set(i, same[i] != NONE && (wholeSheet || whole(rows.sheetOf[same[i]])));
            }
        }

        private int again() {
            return sheets.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether all counted rows of an earlier sheet are on this one. */
        private boolean whole(int sheet) {
            return sheets.getOrDefault(sheet, 0).equals(counted.get(sheet));
        }

        private int ofWholeSheets() {
            return sheets.keySet().stream()
                    .filter(this::whole)
                    .mapToInt(sheets::get)
                    .sum();
        }

        /** Why the row of a place is not counted, null when it is. */
        @Nullable
        Fault fault(int place) {
            if (!aside.get(place)) {
                return null;
            }
            int other = same[place];
            String sentence = "这一行与工作表“" + rows.sheets.get(rows.sheetOf[other]) + "”第 " + rows.rowNumbers[other]
                    + " 行相同，已经在那里计了数，这里不再计，不用修改；确实是另外的一件，请写明证明编号或申请人";
            return new Fault("REPEATED_ROW", null, -1, null, sentence);
        }

        /** What is to be said of the sheet, null when nothing is. */
        @Nullable
        Fault ofSheet() {
            int again = again();
            boolean nearlyAll = different.size() >= AgreeingRows.LEAST_DIFFERENT
                    && (again >= MOST_ROWS * seen || ofWholeSheets() >= AgreeingRows.LEAST_WITH_NAMES);
            boolean few = different.size() == AgreeingRows.LEAST_DIFFERENT - 1 && again == seen;
            if (aside.isEmpty() && !nearlyAll && !few) {
                return null;
            }
            Set<Integer> named = sheets.keySet();
            if (!aside.isEmpty()) {
                again = aside.cardinality();
                named = aside.stream().mapToObj(i -> rows.sheetOf[same[i]]).collect(Collectors.toSet());
            }
            String others = named.stream()
                    .sorted()
                    .limit(MOST_NAMED)
                    .map(sheet -> "“" + rows.sheets.get(sheet) + "”")
                    .collect(Collectors.joining("、"));
            String sentence = "工作表“" + rows.sheets.get(rows.sheetOf[from]) + "”的 " + again + " 行与" + others
                    + (named.size() > MOST_NAMED ? "等" : "") + "里的相同，"
                    + (aside.isEmpty()
                            ? "同样的内容重复计了数；汇总表、副本和累计表不要与明细放在一份里报送，请只留一处"
                            : "只计一次，这一张里的不再计；汇总表、副本和累计表以后不必与明细放在一份里报送");
            return new Fault(LedgerFileReader.REPEATED_SHEET, null, -1, null, sentence);
        }
    }

    /** The sheet has ended: what of it is there again. What is not set aside counts for the sheets that follow. */
    Found end() {
        while (from + seen < rows.count) {
            next();
        }
        Found found = new Found();
        if (!said && !rows.registers) {
            found.decide();
        }
        before = rows.count > before.length ? Arrays.copyOf(before, rows.keys.length) : before;
        for (int i = from; i < rows.count; i++) {
            if (!found.aside.get(i - from)) {
                before[i] = last.put(rows.keys[i], i);
                numbered.add(rows.numberedKey(i));
                anyWithoutNumber |= !rows.numbered(i);
                counted.merge(rows.sheetOf[i], 1, Integer::sum);
            }
        }
        return found;
    }

    /** The row before this sheet that a row repeats and no other has taken, {@link #NONE} when there is none. */
    private int before(int row) {
        if (rows.numbered(row)
                && !numbered.mayHave(rows.numberedKey(row))
                && !(anyWithoutNumber && numbered.mayHave(rows.keys[row]))) {
            return NONE;
        }
        int other = last.get(rows.keys[row]);
        for (int i = 0; other != NONE && i < MOST_COMPARED; i++) {
            if (!taken.get(other) && rows.alike(row, other)) {
                return other;
            }
            other = before[other];
        }
        return NONE;
    }
}
