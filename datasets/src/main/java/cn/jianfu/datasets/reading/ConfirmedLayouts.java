package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Layouts that people have confirmed, each for the region whose office was asked. Immutable: a further one makes a
 * further object.
 *
 * @see <a href="file:docs/decisions/0021-runs-by-themselves-and-layouts-of-an-office.md">decision 0021</a>
 */
public final class ConfirmedLayouts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("scope", "fingerprint", "contents", "kind", "column", "heading", "field");
    /** The scope of what holds for every file. */
    public static final String EVERYWHERE = "";
    /** A region code's digits of province, city, county, township and community, without the levels below its own. */
    private static final Pattern BELOW = Pattern.compile("(?:0{10}|0{8}|0{6}|0{3})$");

    private final List<Confirmed> layouts;

    private ConfirmedLayouts(List<Confirmed> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /** What somebody has said of a table. The same headings may mean something else under other contents. */
    private record Confirmed(
            String scope,
            String fingerprint,
            String contents,
            String kind,
            TreeMap<Integer, String> fields,
            TreeMap<Integer, String> headings)
            implements Serializable {
        boolean of(String otherScope, String otherFingerprint) {
            return scope.equals(otherScope) && fingerprint.equals(otherFingerprint);
        }

        Layout layout() {
            LedgerKind ledger = LedgerKinds.find(kind).orElseThrow();
            Map<Integer, Target> targets = new TreeMap<>();
            fields.forEach(
                    (column, field) -> targets.put(column, Objects.requireNonNull(LayoutFields.target(ledger, field))));
            return new Layout(ledger, targets);
        }
    }

    public static ConfirmedLayouts none() {
        return new ConfirmedLayouts(List.of());
    }

    /**
     * Reads {@code scope,fingerprint,contents,kind,column,heading,field}, a line for each column (counted from 0);
     * nothing when there is no such file. Tables of earlier
     * versions have neither scope nor contents.
     *
     * @throws IllegalArgumentException when a line names a kind or field that does not exist
     */
    public static ConfirmedLayouts read(Path csv) {
        List<Confirmed> layouts = new ArrayList<>();
        if (!Files.exists(csv)) {
            return none();
        }
        for (CsvRow row : CsvTable.read(csv, "fingerprint", "kind", "column", "heading", "field")) {
            LedgerKind kind = LedgerKinds.find(row.required("kind")).orElseThrow(() -> row.fault("没有这种台账"));
            if (LayoutFields.target(kind, row.required("field")) == null
                    || !row.required("column").matches("\\d{1,4}")) {
                throw row.fault("没有这个字段或列号不对：" + row.text("field"));
            }
            Confirmed layout = of(row.text("scope"), row.required("fingerprint"), row.text("contents"), kind);
            Confirmed before = layouts.isEmpty() ? layout : layouts.getLast();
            if (layouts.isEmpty()
                    || !before.of(layout.scope, layout.fingerprint)
                    || !before.contents.equals(layout.contents)) {
                layouts.add(layout);
            } else {
                layout = before;
            }
            int column = Integer.parseInt(row.required("column"));
            layout.fields.put(column, row.required("field"));
            layout.headings.put(column, row.text("heading"));
        }
        return new ConfirmedLayouts(layouts);
    }

    private static Confirmed of(String scope, String fingerprint, String contents, LedgerKind kind) {
        return new Confirmed(scope, fingerprint, contents, kind.code(), new TreeMap<>(), new TreeMap<>());
    }

    /** With a further layout that holds for every file, as {@link #with(String, LayoutProposal)}. */
    public ConfirmedLayouts with(LayoutProposal confirmed) {
        return with(EVERYWHERE, confirmed);
    }

    /**
     * With a further layout: the proposal as it is, or as the person has corrected it. Columns without a field are not
     * read.
     *
     * @param scope code of the region whose files it holds for, or {@link #EVERYWHERE}
     */
    public ConfirmedLayouts with(String scope, LayoutProposal confirmed) {
        LedgerKind kind = LedgerKinds.find(confirmed.kind())
                .orElseThrow(() -> new IllegalArgumentException("没有这种台账：" + confirmed.kind()));
        Confirmed layout = of(scope, confirmed.fingerprint(), confirmed.contents(), kind);
        for (ProposedColumn column : confirmed.columns()) {
            String field = column.field();
            if (field != null) {
                if (LayoutFields.target(kind, field) == null) {
                    throw new IllegalArgumentException("台账“" + kind.label() + "”没有字段 " + field);
                }
                layout.fields.put(column.column(), field);
                layout.headings.put(column.column(), column.heading());
            }
        }
        List<Confirmed> more = new ArrayList<>(layouts);
        more.removeIf(one -> one.of(scope, layout.fingerprint) && one.contents.equals(layout.contents));
        more.add(layout);
        return new ConfirmedLayouts(more);
    }

    /** Writes the table that {@link #read(Path)} reads. */
    public void write(Path csv) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Confirmed layout : layouts) {
            layout.fields.forEach((column, field) -> rows.add(List.of(
                    layout.scope,
                    layout.fingerprint,
                    layout.contents,
                    layout.kind,
                    column,
                    Objects.requireNonNullElse(layout.headings.get(column), ""),
                    field)));
        }
        CsvTable.write(csv, COLUMNS, rows);
    }

    /** A digest of what has been confirmed of some layouts; another when any of them is confirmed, changed or withdrawn. Empty when none of them is confirmed. */
    public String version(Collection<String> fingerprints) {
        StringBuilder said = new StringBuilder();
        for (String fingerprint : new TreeSet<>(fingerprints)) {
            for (Confirmed layout : layouts) {
                if (layout.fingerprint.equals(fingerprint)) {
                    said.append(fingerprint)
                            .append(layout.contents)
                            .append(layout.kind)
                            .append(layout.fields)
                            .append('\n');
                }
            }
        }
        return said.isEmpty() ? "" : Fingerprint.digest(said.toString());
    }

    /**
     * Those that hold for the files of a region: its own, and those of the regions above it. What another office says
     * of its files is not said of these.
     *
     * @param region a region code, the lowest that is known of the files
     */
    public ConfirmedLayouts at(String region) {
        return new ConfirmedLayouts(layouts.stream()
                .filter(one -> region.startsWith(prefix(one.scope)))
                .sorted(Comparator.comparing(one -> prefix(one.scope).length()))
                .toList());
    }

    private static String prefix(String scope) {
        return BELOW.matcher(scope).replaceFirst("");
    }

    /** Without a layout that was confirmed by mistake for a region. */
    public ConfirmedLayouts without(String scope, String fingerprint) {
        return new ConfirmedLayouts(
                layouts.stream().filter(one -> !one.of(scope, fingerprint)).toList());
    }

    /**
     * What holds for every file is bound to where it was confirmed.
     *
     * @param scopes the region codes for a fingerprint; none where it is to hold for every file
     */
    public ConfirmedLayouts bound(Function<String, List<String>> scopes) {
        List<Confirmed> bound = new ArrayList<>();
        for (Confirmed one : layouts) {
            List<String> to = one.scope.equals(EVERYWHERE) ? scopes.apply(one.fingerprint) : List.of();
            (to.isEmpty() ? List.of(one.scope) : to)
                    .forEach(scope -> bound.add(
                            new Confirmed(scope, one.fingerprint, one.contents, one.kind, one.fields, one.headings)));
        }
        return new ConfirmedLayouts(bound);
    }

    public boolean isEmpty() {
        return layouts.isEmpty();
    }

    /**
     * What another office has said of the same headings over columns that look the same, to be shown to whoever is
     * asked and never applied unasked; null when none has.
     */
    public @Nullable Elsewhere elsewhere(LayoutProposal asked) {
        for (Confirmed one : layouts.reversed()) {
            if (one.fingerprint.equals(asked.fingerprint()) && one.contents.equals(asked.contents())) {
                LedgerKind kind = LedgerKinds.find(one.kind).orElseThrow();
                List<ProposedColumn> columns = asked.columns().stream()
                        .map(column -> said(column, kind, one.fields.get(column.column())))
                        .toList();
                return new Elsewhere(
                        one.scope, asked.as(one.kind, columns, LayoutFields.missing(kind, one.fields.values())));
            }
        }
        return null;
    }

    private static ProposedColumn said(ProposedColumn column, LedgerKind kind, @Nullable String field) {
        Target target = field == null ? null : LayoutFields.target(kind, field);
        return new ProposedColumn(
                column.column(),
                column.heading(),
                field,
                target == null ? null : Layout.label(kind, target),
                column.confidence(),
                target == null ? LayoutGuess.NOTHING : "别处这样确认过");
    }

    /**
     * A layout that holds elsewhere.
     *
     * @param scope code of the region that it holds for
     * @param proposal what was asked about, as it was confirmed there
     */
    public record Elsewhere(String scope, LayoutProposal proposal) {}

    boolean knows(String fingerprint) {
        return layouts.stream().anyMatch(one -> one.fingerprint.equals(fingerprint));
    }

    /**
     * The layout of a table: what was confirmed of one that looks the same, else what was confirmed of the same
     * headings, where the cells look like it; null when there is
     * no such. Of several the nearest office's counts, and of these the latest.
     */
    @Nullable
    Layout find(String fingerprint, ColumnContents contents) {
        String looks = contents.digest();
        List<Confirmed> candidates = layouts.reversed().stream()
                .filter(one -> one.fingerprint.equals(fingerprint))
                .toList();
        for (Confirmed one : candidates) {
            if (one.contents.equals(looks)) {
                return one.layout();
            }
        }
        for (Confirmed one : candidates) {
            Layout layout = one.layout();
            if (contents.fit(layout)) {
                return layout;
            }
        }
        return null;
    }
}
