package cn.jianfu.datasets.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sheets whose rows stand on other sheets of the file as well: copies, summaries of the other sheets, and months that repeat the months before. Rows alike within a sheet
 * are several certificates; on another sheet a few may be, but not nearly all rows of a sheet.
 */
final class RepeatedSheets {
    private static final int LEAST = 3;
    private static final double MOST_ROWS = 0.8;
    private static final int MOST_COMPARED = 50;
    private static final int MOST_NAMED = 5;
    private static final int MOST_SAID = 20;

    private final RowMarks rows;
    private final List<Repeated> sheets = new ArrayList<>();

    private static final class Repeated {
        private final int sheet;
        private long rows;
        private long again;
        private final Set<Long> different = new HashSet<>();
        /** The rows that stand on each of the others as well. */
        private final Map<Integer, Long> others = new TreeMap<>();

        Repeated(int sheet) {
            this.sheet = sheet;
        }

        boolean nearlyAll() {
            return different.size() >= LEAST && again >= MOST_ROWS * rows
                    || different.size() == LEAST - 1 && again == rows;
        }
    }

    private RepeatedSheets(RowMarks rows) {
        this.rows = rows;
    }

    static List<Warning> of(RowMarks rows) {
        return rows.sheets.size() < 2 ? List.of() : new RepeatedSheets(rows).find();
    }

    private List<Warning> find() {
        IntStream.range(0, rows.sheets.size()).mapToObj(Repeated::new).forEach(sheets::add);
        Integer[] order = IntStream.range(0, rows.count).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingLong(row -> rows.keys[row]));
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && rows.keys[order[to]] == rows.keys[order[from]]) {
                to++;
            }
            compare(order, from, to);
            from = to;
        }
        return warnings();
    }

    private void compare(Integer[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            int row = order[i];
            Repeated own = sheets.get(rows.sheetOf[row]);
            own.rows++;
            Set<Integer> on = new HashSet<>();
            for (int k = from; k < Math.min(to, from + MOST_COMPARED); k++) {
                int other = order[k];
                if (rows.sheetOf[other] != own.sheet && rows.alike(row, other)) {
                    on.add(rows.sheetOf[other]);
                }
            }
            if (!on.isEmpty()) {
                own.again++;
                own.different.add(rows.keys[row]);
                on.forEach(other -> own.others.merge(other, 1L, Long::sum));
            }
        }
    }

    /** Where two sheets repeat each other, the one is named that repeats more. */
    private List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        Set<Set<Integer>> said = new HashSet<>();
        sheets.stream()
                .filter(Repeated::nearlyAll)
                .sorted(Comparator.comparingLong((Repeated each) -> -each.again).thenComparing(each -> -each.sheet))
                .forEach(each -> {
                    boolean news = false;
                    for (Integer other : each.others.keySet()) {
                        news |= said.add(Set.of(each.sheet, other));
                    }
                    if (news && warnings.size() < MOST_SAID) {
                        warnings.add(warning(each));
                    }
                });
        return warnings;
    }

    private Warning warning(Repeated sheet) {
        String others = sheet.others.keySet().stream()
                .limit(MOST_NAMED)
                .map(other -> "“" + rows.sheets.get(other) + "”")
                .collect(Collectors.joining("、"));
        String sentence = "工作表“" + rows.sheets.get(sheet.sheet) + "”的 " + sheet.again + " 行与" + others
                + (sheet.others.size() > MOST_NAMED ? "等" : "") + "里的相同，同样的内容重复计了数；汇总表、副本和累计表不要与明细放在一份里报送，请只留一处";
        return new Warning(rows.sheets.get(sheet.sheet), 0, new Fault("REPEATED_SHEET", null, -1, null, sentence));
    }
}
