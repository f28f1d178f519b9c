package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.quantity.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What adds up over the sheets of a file. Sheets that were read apart, in another place perhaps, are put together with
 * {@link LedgerFileReader#together}.
 */
public final class FileTally implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 200;
    private static final int MOST_TITLES = 100;

    final NumberGaps gaps = new NumberGaps();
    final RowMarks marks = new RowMarks();
    final LinkedHashMap<String, Long> communities = new LinkedHashMap<>();
    final LinkedHashSet<String> headings = new LinkedHashSet<>();
    final LinkedHashSet<String> sheets = new LinkedHashSet<>();
    final ArrayList<String> titles = new ArrayList<>();
    final ArrayList<LayoutProposal> proposals = new ArrayList<>();
    final LinkedHashSet<String> layouts = new LinkedHashSet<>();

    @Nullable
    LedgerKind kind;

    @Nullable
    Period stated;

    @Nullable
    Period dated;

    @Nullable
    String county;

    @Nullable
    Fault whyNone;

    long rows;
    long accepted;
    long quarantined;
    long certificates;
    final EnumMap<Outcome, Long> setAside = new EnumMap<>(Outcome.class);
    long hidden;
    /**
     * Rows of the community that was named last, not yet among {@link #communities}: nearly every row is of the one
     * above.
     */
    private @Nullable String lastCommunity;

    private long ofLast;

    void row(LedgerKind of, boolean isHidden) {
        rows++;
        kind = kind == null ? of : kind;
        hidden += isHidden ? 1 : 0;
    }

    /**
     * @param community as a cell or a heading names it, null when neither does
     * @param used whether a certificate has the number; else it is gone all the same
     */
    void number(@Nullable String community, String number, boolean used) {
        gaps.add(community == null ? "" : community, number, used);
    }

    /** @param why null when it is not known */
    void whyNone(@Nullable Fault why) {
        whyNone = whyNone == null ? why : whyNone;
    }

    void quarantined() {
        quarantined++;
    }

    void community(@Nullable String community) {
        if (community == null) {
            return;
        }
        if (!community.equals(lastCommunity)) {
            countLast();
            lastCommunity = community;
        }
        ofLast++;
    }

    private void countLast() {
        if (lastCommunity != null) {
            community(lastCommunity, ofLast);
            ofLast = 0;
        }
    }

    void heading(@Nullable String community) {
        if (community != null && headings.size() < MOST_NAMES) {
            headings.add(community);
        }
    }

    private void community(String community, long more) {
        if (more > 0 && (communities.size() < MOST_NAMES || communities.containsKey(community))) {
            communities.merge(community, more, Long::sum);
        }
    }

    /** @param more certificates of the row, 0 in ledgers of other kinds */
    void accepted(@Nullable LocalDate on, long more) {
        accepted++;
        certificates += more;
        dated(on);
    }

    void setAside(Outcome outcome, @Nullable LocalDate on) {
        setAside.merge(outcome, 1L, Long::sum);
        dated(on);
    }

    private void dated(@Nullable LocalDate on) {
        if (on != null && (dated == null || !dated.contains(on))) {
            dated = both(dated, new Period(on, on));
        }
    }

    void stated(@Nullable Period period) {
        stated = both(stated, period);
    }

    void title(String title) {
        if (titles.size() < MOST_TITLES) {
            titles.add(title);
        }
    }

    /** Adds what the sheets after these came to. */
    void add(FileTally next) {
        countLast();
        next.countLast();
        gaps.add(next.gaps);
        next.communities.forEach(this::community);
        next.headings.forEach(this::heading);
        sheets.addAll(next.sheets);
        next.titles.forEach(this::title);
        proposals.addAll(next.proposals);
        layouts.addAll(next.layouts);
        kind = kind == null ? next.kind : kind;
        stated = both(stated, next.stated);
        dated = both(dated, next.dated);
        county = county == null ? next.county : county;
        whyNone(next.whyNone);
        rows += next.rows;
        accepted += next.accepted;
        quarantined += next.quarantined;
        certificates += next.certificates;
        next.setAside.forEach((outcome, more) -> setAside.merge(outcome, more, Long::sum));
        hidden += next.hidden;
    }

    FileReading reading() {
        countLast();
        return new FileReading(
                kind,
                stated != null || dated == null ? stated : dated.wholeMonths(),
                rows,
                accepted,
                quarantined,
                certificates,
                setAside,
                county,
                communities,
                headings,
                List.copyOf(sheets),
                titles,
                proposals,
                Set.copyOf(layouts),
                whyNone);
    }

    private static @Nullable Period both(@Nullable Period one, @Nullable Period other) {
        return one == null || other == null ? (one == null ? other : one) : one.and(other);
    }
}
