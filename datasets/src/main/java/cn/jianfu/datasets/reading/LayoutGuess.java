package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weighs how a table whose header is not known may be meant, by the words in its headings and by what stands below them. */
final class LayoutGuess {
    /** From here on, heading and contents speak for the same field, and for no other: that is recognised, and said. */
    static final double SURE = 0.9;

    static final String NOTHING = "与各字段都对不上";
    private static final double BY_COMMON_HEADING = 0.7;
    private static final double BY_HEADING = 0.6;
    private static final double BY_CONTENTS = 0.5;
    private static final double LEAST = 0.3;
    private static final double MOST_CELLS = 0.7;
    private static final int LOOKED_AT = 60;
    private static final int SAMPLED = 40;
    /** No ledger has so many columns. */
    private static final int MOST_HEADINGS = 60;

    private static final int LONGEST_HEADING = 40;
    /** Headings of columns that are not about the demand: the applicant's own dates and units, and who filled the table in. */
    private static final Pattern FOREIGN =
            Pattern.compile("出生|填报|填表|制表|审核|有效|到期|截止|工作单位|所在单位|出具单位|开具单位|填写|联系|盖章单位|社区名称");

    private LayoutGuess() {}

    private record Claim(Target target, double confidence, String why) {}

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
            for (Map.Entry<HeadingIndex, Double> index : bonuses.entrySet()) {
                double bonus = index.getValue();
                Draft draft = draft(looked, sampled, i, headless, index.getKey(), bonus > 0);
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
                    && cell.shown().length() <= LONGEST_HEADING
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
                Draft draft = draft(looked, sampled, 0, isData(looked.getFirst()), index, true);
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
            Map<Integer, Claim> chosen,
            Layout layout) {}

    private static double weight(@Nullable Draft draft) {
        if (draft == null) {
            return 0;
        }
        LedgerKind kind = draft.index.kind();
        double weight = 0;
        for (Integer column : draft.columns) {
            Claim claim = draft.chosen.get(column);
            weight += claim == null ? 0 : claim.confidence;
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
            HeadingIndex index,
            boolean titled) {
        SheetRow row = rows.get(header);
        int from = headless ? header : header + 1;
        int to = Math.min(rows.size(), header + SAMPLED);
        if (!sampled.anyFilled(from, to)) {
            return null;
        }
        Map<Integer, List<Claim>> claims = new LinkedHashMap<>();
        for (int column = 0; column < row.width(); column++) {
            String heading = headless ? null : row.text(column);
            if (heading != null || sampled.cells(column, from, to) > 0) {
                int place = column;
                claims.put(column, claims(index, heading, field -> sampled.share(field, place, from, to), titled));
            }
        }
        Map<Integer, Claim> chosen = chosen(claims);
        Map<Integer, Target> targets = new HashMap<>();
        chosen.forEach((column, claim) -> targets.put(column, claim.target));
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
            Claim claim = draft.chosen.get(column);
            columns.add(
                    claim == null
                            ? new ProposedColumn(column, shown, null, null, 0, NOTHING)
                            : new ProposedColumn(
                                    column,
                                    shown,
                                    LayoutFields.name(kind, claim.target),
                                    Layout.label(kind, claim.target),
                                    claim.confidence,
                                    claim.why));
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
                                .filter(claim -> claim.target.field() == place)
                                .allMatch(claim -> claim.confidence >= SURE);
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

    private static List<Claim> claims(
            HeadingIndex index, @Nullable String heading, ToDoubleFunction<Field> shares, boolean titled) {
        List<Claim> claims = new ArrayList<>();
        String plain = heading == null ? "" : WrittenForm.plain(heading);
        Target exact = heading == null ? null : index.target(heading, null);
        if (exact != null) {
            boolean common = !titled && HeaderFinder.COMMON.contains(HeadingForms.bare(plain));
            claims.add(new Claim(exact, common ? BY_COMMON_HEADING : 1, common ? "表头太笼统，只能说可能是" : "表头相同"));
            return claims;
        }
        if (HeadingIndex.serial(plain)) {
            return claims;
        }
        List<Field> fields = index.kind().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.personal() == Personal.DROPPED) {
                continue;
            }
            Pattern hint = field.hint();
            boolean hinted = hint != null
                    && !plain.isEmpty()
                    && plain.length() <= LONGEST_HEADING
                    && hint.matcher(plain).find()
                    && !FOREIGN.matcher(plain).find();
            double share = shares.applyAsDouble(field);
            boolean alike = share >= MOST_CELLS;
            boolean telling = field.type() instanceof FieldType.Day || field.required() && field.contents() != null;
            if (hinted && alike && telling) {
                claims.add(new Claim(Target.whole(i), SURE, "表头用词和内容都相符"));
            } else if (hinted) {
                claims.add(new Claim(Target.whole(i), BY_HEADING, "表头用词相近"));
            } else if (alike && telling) {
                claims.add(new Claim(Target.whole(i), BY_CONTENTS * share, "内容像"));
            }
        }
        return claims;
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

    /** Each column its strongest claim, each field its strongest column; where two are equally strong, neither is trusted. */
    private static Map<Integer, Claim> chosen(Map<Integer, List<Claim>> claims) {
        Map<Integer, Claim> chosen = new HashMap<>();
        Map<Target, Integer> taken = new HashMap<>();
        record Offer(int column, Claim claim) {}
        List<Offer> offers = new ArrayList<>();
        claims.forEach((column, list) -> list.forEach(claim -> offers.add(new Offer(column, claim))));
        offers.sort(java.util.Comparator.<Offer>comparingDouble(offer -> -offer.claim.confidence)
                .thenComparingInt(Offer::column));
        for (Offer offer : offers) {
            Claim claim = offer.claim;
            if (claim.confidence < LEAST || chosen.containsKey(offer.column)) {
                continue;
            }
            Integer rival = taken.get(claim.target);
            if (rival == null) {
                taken.put(claim.target, offer.column);
                chosen.put(offer.column, claim);
            } else {
                Claim first = chosen.get(rival);
                if (first != null && first.confidence == claim.confidence && claim.confidence < 1) {
                    chosen.put(rival, new Claim(claim.target, BY_CONTENTS, first.why + "，但不止一列如此"));
                }
            }
        }
        return chosen;
    }
}
