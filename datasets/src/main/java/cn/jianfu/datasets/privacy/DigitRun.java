package cn.jianfu.datasets.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that belong together, whatever stands between them: {@code 6201 0219 9001 0177 77}, {@code （138）0000-9999}.
 *
 * @param symbols digits, {@code *} for one that is blotted out, {@code X}; without what stands between
 * @param from for each symbol, where it begins in the text
 * @param until for each symbol, where it ends in the text
 * @param starts the places in {@code symbols} at which a group of adjoining ones begins, and the end
 */
record DigitRun(String symbols, List<Integer> from, List<Integer> until, List<Integer> starts) {
    private static final int WIDEST_GAP = 3;
    private static final int MOST_LETTERS = 2;

    /**
     * The runs of a text, in order.
     *
     * @param letters whether one or two Latin letters may stand between digits as well
     */
    static List<DigitRun> in(String text, boolean letters) {
        List<DigitRun> runs = new ArrayList<>();
        Builder run = new Builder();
        int gap = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            String said = run.isEmpty() && gap == 0 ? Folding.first(c) : Folding.symbols(c);
            if (!said.isEmpty() && (gap == 0 || !said.equals("X"))) {
                run.add(said, at, next, gap > 0 || run.isEmpty());
                gap = 0;
                latin = 0;
            } else {
                boolean letter = Folding.letter(c);
                latin += letter ? 1 : 0;
                boolean between = letter ? letters && latin <= MOST_LETTERS : Folding.separates(c);
                gap++;
                if (!between || gap > WIDEST_GAP) {
                    run.endIn(runs);
                    gap = 0;
                    latin = 0;
                }
                if (run.isEmpty()) {
                    gap = 0;
                    latin = 0;
                }
            }
            at = next;
        }
        run.endIn(runs);
        return runs;
    }

    int length() {
        return symbols.length();
    }

    /** The sizes of the groups from one start to a later one. */
    List<Integer> sizes(int begin, int end) {
        List<Integer> sizes = new ArrayList<>();
        int last = begin;
        for (int start : starts) {
            if (start > begin && start <= end) {
                sizes.add(start - last);
                last = start;
            }
        }
        return sizes;
    }

    private static final class Builder {
        private final StringBuilder symbols = new StringBuilder();
        private List<Integer> from = new ArrayList<>();
        private List<Integer> until = new ArrayList<>();
        private List<Integer> starts = new ArrayList<>();

        boolean isEmpty() {
            return symbols.isEmpty();
        }

        void add(String said, int begin, int end, boolean newGroup) {
            if (newGroup) {
                starts.add(symbols.length());
            }
            for (int i = 0; i < said.length(); i++) {
                symbols.append(said.charAt(i));
                from.add(begin);
                until.add(end);
            }
        }

        void endIn(List<DigitRun> runs) {
            if (symbols.isEmpty()) {
                return;
            }
            starts.add(symbols.length());
            runs.add(new DigitRun(symbols.toString(), from, until, starts));
            symbols.setLength(0);
            from = new ArrayList<>();
            until = new ArrayList<>();
            starts = new ArrayList<>();
        }
    }
}
