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
import java.util.List;
import java.util.Map;
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
    private static final int SAMPLED = 40;

    private LayoutGuess() {}

    private record Claim(Target target, double confidence, String why) {}

    /** A table that may be a ledger, and how far to trust it. */
    record Guess(LayoutProposal proposal, Layout layout, int header, boolean sure) {}

    /** The best guess, null when nothing in the sheet looks like a ledger. */
    static @Nullable Guess of(String sheet, List<SheetRow> rows, String words) {
        Guess best = null;
        double most = Double.NEGATIVE_INFINITY;
        int looked = Math.min(rows.size(), 60);
        boolean begun = false;
        for (int i = 0; i < looked; i++) {
            if (HeaderFinder.filled(rows.get(i)) < 3) {
                continue;
            }
            if (isData(rows.get(i))) {
                // Below headings, or below another row of the table, it begins no table without headings.
                if (begun || best != null) {
                    continue;
                }
                begun = true;
            }
            for (HeadingIndex index : HeaderFinder.INDEXES) {
                double bonus = index.kind().title().matcher(words).find() ? 1 : 0;
                Guess guess = of(sheet, rows, i, index, bonus > 0);
                double weight = weight(guess, index.kind()) + bonus;
                // What calls itself a ledger of this kind is asked about, however strange its headings are.
                if (guess != null && weight > most && (weight > 0 || bonus > 0)) {
                    best = guess;
                    most = weight;
                }
            }
        }
        return best;
    }

    /** The guess for a table that begins with the first of some rows, under a given kind; null when hardly a column fits it. */
    static @Nullable LayoutProposal under(LedgerKind kind, String sheet, List<SheetRow> rows) {
        for (HeadingIndex index : HeaderFinder.INDEXES) {
            if (index.kind() == kind && !rows.isEmpty()) {
                Guess guess = of(sheet, rows, 0, index, true);
                return guess == null ? null : guess.proposal();
            }
        }
        return null;
    }

    private static double weight(@Nullable Guess guess, LedgerKind kind) {
        if (guess == null) {
            return 0;
        }
        double weight = 0;
        for (ProposedColumn column : guess.proposal().columns()) {
            weight += column.confidence();
        }
        return weight - 2.0 * guess.proposal().missing().size() - kind.fields().size() * 0.001;
    }

    private static @Nullable Guess of(
            String sheet, List<SheetRow> rows, int header, HeadingIndex index, boolean titled) {
        SheetRow row = rows.get(header);
        boolean headless = isData(row);
        List<SheetRow> sample = rows.subList(headless ? header : header + 1, Math.min(rows.size(), header + SAMPLED));
        List<SheetRow> filled =
                sample.stream().filter(each -> HeaderFinder.filled(each) >= 2).toList();
        if (filled.isEmpty()) {
            return null;
        }
        Map<Integer, List<Claim>> claims = new HashMap<>();
        for (int column = 0; column < row.width(); column++) {
            String heading = headless ? null : row.text(column);
            claims.put(column, claims(index, heading, contents(filled, column), titled));
        }
        Map<Integer, Claim> chosen = chosen(claims);
        LedgerKind kind = index.kind();
        Map<Integer, Target> targets = new HashMap<>();
        List<ProposedColumn> columns = new ArrayList<>();
        double spoken = 0;
        for (int column = 0; column < row.width(); column++) {
            String heading = headless ? null : row.text(column);
            Claim claim = chosen.get(column);
            if (claim != null) {
                targets.put(column, claim.target);
                spoken = Math.max(spoken, claim.confidence);
                columns.add(new ProposedColumn(
                        column,
                        heading == null ? "" : heading,
                        LayoutFields.name(kind, claim.target),
                        Layout.label(kind, claim.target),
                        claim.confidence,
                        claim.why));
            } else if (heading != null || !contents(filled, column).isEmpty()) {
                columns.add(new ProposedColumn(column, heading == null ? "" : heading, null, null, 0, NOTHING));
            }
        }
        if (targets.size() < (titled ? 1 : 2)) {
            return null;
        }
        Layout layout = new Layout(kind, targets);
        List<String> missing = LayoutFields.missing(layout);
        boolean sure = !headless;
        for (int field = 0; field < kind.fields().size(); field++) {
            if (kind.fields().get(field).required()) {
                int place = field;
                sure &= layout.has(field)
                        && chosen.values().stream()
                                .filter(claim -> claim.target.field() == place)
                                .allMatch(claim -> claim.confidence >= SURE);
            }
        }
        ColumnContents looks = ColumnContents.from(rows, headless ? header : header + 1);
        LayoutProposal proposal = new LayoutProposal(
                headless ? Fingerprint.headless(looks) : Fingerprint.of(row),
                looks.digest(),
                sheet,
                headless ? 0 : row.number(),
                kind.code(),
                columns,
                missing);
        return new Guess(proposal, layout, header, sure);
    }

    private static List<Claim> claims(
            HeadingIndex index, @Nullable String heading, List<Cell> contents, boolean titled) {
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
                    && !foreign(plain)
                    && hint.matcher(plain).find();
            double share = share(field, contents);
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

    /** Headings of columns that are not about the demand: the applicant's own dates and units, and who filled the table in. */
    private static boolean foreign(String heading) {
        return heading.matches(".*(出生|填报|填表|制表|审核|有效|到期|截止|工作单位|所在单位|出具单位|开具单位|填写|联系|盖章单位|社区名称).*");
    }

    private static double share(Field field, List<Cell> contents) {
        if (contents.isEmpty()) {
            return 0;
        }
        if (field.type() instanceof FieldType.Day) {
            DateText dates = new DateText(false, 2000, 1, null);
            return part(contents, cell -> cell.shown().length() > 2 && dates.read(cell) instanceof DateReading.Known);
        }
        Pattern pattern = field.contents();
        return pattern == null
                ? 0
                : part(contents, cell -> pattern.matcher(WrittenForm.plain(cell.shown()))
                        .find());
    }

    private static double part(List<Cell> cells, java.util.function.Predicate<Cell> alike) {
        return (double) cells.stream().filter(alike).count() / cells.size();
    }

    private static List<Cell> contents(List<SheetRow> rows, int column) {
        List<Cell> contents = new ArrayList<>();
        for (SheetRow row : rows) {
            Cell cell = row.cell(column);
            if (cell != null) {
                contents.add(cell);
            }
        }
        return contents;
    }

    /** A row with a day in it is no header. */
    static boolean isData(SheetRow row) {
        DateText dates = new DateText(false, null, null, null);
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
