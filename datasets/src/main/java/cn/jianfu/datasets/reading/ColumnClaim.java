package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table whose header is not known may be.
 *
 * @param confidence from 0 to 1, which is certain
 * @param why as it is shown to whoever confirms it
 */
record ColumnClaim(Target target, double confidence, String why) {
    /** From here on, heading and contents speak for the same field, and for no other: that is recognised, and said. */
    static final double SURE = 0.9;

    private static final double BY_COMMON_HEADING = 0.7;
    private static final double BY_HEADING = 0.6;
    private static final double BY_CONTENTS = 0.5;
    private static final double LEAST = 0.3;
    private static final double MOST_CELLS = 0.7;

    /**
     * What speaks for each field of a kind.
     *
     * @param hints whether the heading's words speak for a field
     * @param shares which part of the column's cells is of a sort
     * @param titled whether the table calls itself a ledger of the kind
     */
    static List<ColumnClaim> of(
            HeadingIndex index,
            @Nullable String heading,
            Predicate<Field> hints,
            ToDoubleFunction<ContentSort> shares,
            boolean titled) {
        List<ColumnClaim> claims = new ArrayList<>();
        String plain = heading == null ? "" : WrittenForm.plain(heading);
        Target exact = heading == null ? null : index.target(heading, null);
        if (exact != null) {
            boolean common = !titled && HeaderFinder.COMMON.contains(HeadingForms.bare(plain));
            claims.add(new ColumnClaim(exact, common ? BY_COMMON_HEADING : 1, common ? "表头太笼统，只能说可能是" : "表头相同"));
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
            boolean hinted = hints.test(field);
            ContentSort sort = ContentSort.of(field);
            double share = sort == null ? 0 : shares.applyAsDouble(sort);
            boolean alike = share >= MOST_CELLS;
            if (hinted && alike) {
                claims.add(new ColumnClaim(Target.whole(i), SURE, "表头用词和内容都相符"));
            } else if (hinted) {
                claims.add(new ColumnClaim(Target.whole(i), BY_HEADING, "表头用词相近"));
            } else if (alike) {
                claims.add(new ColumnClaim(Target.whole(i), BY_CONTENTS * share, "内容像"));
            }
        }
        return claims;
    }

    /** Each column its strongest claim, each field its strongest column; where two are equally strong, neither is trusted. */
    static Map<Integer, ColumnClaim> chosen(Map<Integer, List<ColumnClaim>> claims) {
        Map<Integer, ColumnClaim> chosen = new HashMap<>();
        Map<Target, Integer> taken = new HashMap<>();
        record Offer(int column, ColumnClaim claim) {}
        List<Offer> offers = new ArrayList<>();
        claims.forEach((column, list) -> list.forEach(claim -> offers.add(new Offer(column, claim))));
        offers.sort(Comparator.<Offer>comparingDouble(offer -> -offer.claim.confidence)
                .thenComparingInt(Offer::column));
        for (Offer offer : offers) {
            ColumnClaim claim = offer.claim;
            if (claim.confidence < LEAST || chosen.containsKey(offer.column)) {
                continue;
            }
            Integer rival = taken.get(claim.target);
            if (rival == null) {
                taken.put(claim.target, offer.column);
                chosen.put(offer.column, claim);
            } else {
                ColumnClaim first = chosen.get(rival);
                if (first != null && first.confidence == claim.confidence && claim.confidence < 1) {
                    chosen.put(rival, new ColumnClaim(claim.target, BY_CONTENTS, first.why + "，但不止一列如此"));
                }
            }
        }
        return chosen;
    }
}
