package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs how a table whose header is not known may be meant, by the words in its headings and by what stands below them. */
final class LayoutGuess {
    static final String NOTHING = "与各字段都对不上";
    private static final int LOOKED_AT = 60;
    private static final int SAMPLED = 40;
    /** No ledger has so many columns. */
    private static final int MOST_HEADINGS = 60;

    private LayoutGuess() {}

    /** A table that may be a ledger, and how far to trust it. */
    record Guess(LayoutProposal proposal, Layout layout, int header, boolean sure) {}

    /**
     * The best guess, null when nothing in the sheet looks like a ledger.
     *
     * @param effort what is left to be tried of the file
     */
    static @Nullable Guess of(String sheet, List<SheetRow> rows, String words, GuessEffort effort) {
        List<SheetRow> looked = rows.subList(0, Math.min(rows.size(), LOOKED_AT + SAMPLED));
        SampledRows sampled = new SampledRows(looked);
        Draft best = null;
        double most = Double.NEGATIVE_INFINITY;
        Map<HeadingIndex, Double> bonuses = new LinkedHashMap<>();
        for (HeadingIndex index : HeaderFinder.INDEXES) {
            bonuses.put(index, index.kind().title().matcher(words).find() ? 1.0 : 0.0);
        }
        boolean begun = false;
        int tries = effort.tries();
        for (int i = 0; i < Math.min(looked.size(), LOOKED_AT) && tries > 0; i++) {
            if (sampled.filled(i) < 3 || sampled.filled(i) > MOST_HEADINGS) {
                continue;
            }
            boolean headless = isData(looked.get(i));
            if (!headless && !mayHead(looked.get(i))) {
                continue;
            }
            if (headless) {
                // Below headings, or below another row of the table, it begins no table without headings.
                if (begun || best != null) {
                    continue;
                }
                begun = true;
            }
            tries--;
            effort.tried();
            HeadingHints hints = new HeadingHints(headless ? null : looked.get(i));
            for (Map.Entry<HeadingIndex, Double> index : bonuses.entrySet()) {
                double bonus = index.getValue();
                Draft draft = draft(looked, sampled, i, headless, hints, index.getKey(), bonus > 0);
                double weight = weight(draft) + bonus;
                // What calls itself a ledger of this kind is asked about, however strange its headings are.
                if (draft != null && weight > most && (weight > 0 || bonus > 0)) {
                    best = draft;
                    most = weight;
                }
            }
        }
        effort.asked(sampled.asked());
        if (best == null) {
            effort.fruitless();
        }
        return best == null ? null : guess(sheet, rows, best);
    }

    /**
     * Whether a row has a text in it that may be a heading: no ledger's headings are numbers, sentences or of another
     * language.
     */
    private static boolean mayHead(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null
                    && cell.kind() == Cell.Kind.TEXT
                    && cell.shown().length() <= HeadingHints.LONGEST_HEADING
                    && cell.shown().chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff)) {
                return true;
            }
        }
        return false;
    }

    /** The guess for a table that begins with the first of some rows, under a given kind; null when hardly a column fits it. */
    static @Nullable LayoutProposal under(LedgerKind kind, String sheet, List<SheetRow> rows) {
        for (HeadingIndex index : HeaderFinder.INDEXES) {
            if (index.kind() == kind && !rows.isEmpty()) {
                List<SheetRow> looked = rows.subList(0, Math.min(rows.size(), SAMPLED));
                SampledRows sampled = new SampledRows(looked);
                boolean headless = isData(looked.getFirst());
                HeadingHints hints = new HeadingHints(headless ? null : looked.getFirst());
                Draft draft = draft(looked, sampled, 0, headless, hints, index, true);
                return draft == null ? null : guess(sheet, rows, draft).proposal();
            }
        }
        return null;
    }

    /** A guess before it is written out. */
    private record Draft(
            HeadingIndex index,
            int header,
            boolean headless,
            List<Integer> columns,
            Map<Integer, ColumnClaim> chosen,
            Layout layout) {}

    private static double weight(@Nullable Draft draft) {
        if (draft == null) {
            return 0;
        }
        LedgerKind kind = draft.index.kind();
        double weight = 0;
        for (Integer column : draft.columns) {
            ColumnClaim claim = draft.chosen.get(column);
            weight += claim == null ? 0 : claim.confidence();
        }
        return weight
                - 2.0 * LayoutFields.missing(draft.layout).size()
                - kind.fields().size() * 0.001;
    }

    private static @Nullable Draft draft(
            List<SheetRow> rows,
            SampledRows sampled,
            int header,
            boolean headless,
            HeadingHints hints,
            HeadingIndex index,
            boolean titled) {
        SheetRow row = rows.get(header);
        int from = headless ? header : header + 1;
        int to = Math.min(rows.size(), header + SAMPLED);
        if (!sampled.anyFilled(from, to)) {
            return null;
        }
        Map<Integer, List<ColumnClaim>> claims = new LinkedHashMap<>();
        for (int column = 0; column < row.width(); column++) {
            String heading = headless ? null : row.text(column);
            if (heading != null || sampled.cells(column, from, to) > 0) {
                int place = column;
                claims.put(
                        column,
                        ColumnClaim.of(
                                index,
                                heading,
                                field -> hints.speak(field, place),
                                sort -> sampled.share(sort, place, from, to),
                                titled));
            }
        }
        Map<Integer, ColumnClaim> chosen = ColumnClaim.chosen(claims);
        Map<Integer, Target> targets = new HashMap<>();
        chosen.forEach((column, claim) -> targets.put(column, claim.target()));
        return targets.size() < (titled ? 1 : 2)
                ? null
                : new Draft(
                        index,
                        header,
                        headless,
                        List.copyOf(claims.keySet()),
                        chosen,
                        new Layout(index.kind(), targets));
    }

    private static List<ProposedColumn> proposed(Draft draft, SheetRow row) {
        LedgerKind kind = draft.index.kind();
        List<ProposedColumn> columns = new ArrayList<>();
        for (Integer column : draft.columns) {
            String heading = draft.headless ? null : row.text(column);
            String shown = heading == null ? "" : heading;
            ColumnClaim claim = draft.chosen.get(column);
            columns.add(
                    claim == null
                            ? new ProposedColumn(column, shown, null, null, 0, NOTHING)
                            : new ProposedColumn(
                                    column,
                                    shown,
                                    LayoutFields.name(kind, claim.target()),
                                    Layout.label(kind, claim.target()),
                                    claim.confidence(),
                                    claim.why()));
        }
        return columns;
    }

    private static Guess guess(String sheet, List<SheetRow> rows, Draft draft) {
        LedgerKind kind = draft.index.kind();
        boolean sure = !draft.headless;
        for (int field = 0; field < kind.fields().size(); field++) {
            if (kind.fields().get(field).required()) {
                int place = field;
                sure &= draft.layout.has(field)
                        && draft.chosen.values().stream()
                                .filter(claim -> claim.target().field() == place)
                                .allMatch(claim -> claim.confidence() >= ColumnClaim.SURE);
            }
        }
        SheetRow row = rows.get(draft.header);
        ColumnContents looks = ColumnContents.from(rows, draft.headless ? draft.header : draft.header + 1);
        LayoutProposal proposal = new LayoutProposal(
                draft.headless ? Fingerprint.headless(looks) : Fingerprint.of(row),
                looks.digest(),
                sheet,
                draft.headless ? 0 : row.number(),
                kind.code(),
                proposed(draft, row),
                LayoutFields.missing(draft.layout));
        return new Guess(proposal, draft.layout, draft.header, sure);
    }

    /** A row with a day in it is no header. */
    static boolean isData(SheetRow row) {
        DateText dates = new DateText(false, null, null, new DayYears(null, null, null));
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null
                    && cell.shown().length() >= 8
                    && cell.shown().length() <= 20
                    && dates.read(cell) instanceof DateReading.Known) {
                return true;
            }
        }
        return false;
    }
}
