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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Layouts that a person has confirmed. Immutable: a further one makes a further object. */
public final class ConfirmedLayouts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("fingerprint", "kind", "column", "heading", "field");

    private final LinkedHashMap<String, Confirmed> layouts;

    private ConfirmedLayouts(LinkedHashMap<String, Confirmed> layouts) {
        this.layouts = layouts;
    }

    private record Confirmed(String kind, TreeMap<Integer, String> fields, TreeMap<Integer, String> headings)
            implements Serializable {}

    public static ConfirmedLayouts none() {
        return new ConfirmedLayouts(new LinkedHashMap<>());
    }

    /**
     * Reads {@code fingerprint,kind,column,heading,field}, a line for each column (counted from 0); nothing when there is no such file.
     *
     * @throws IllegalArgumentException when a line names a kind or field that does not exist
     */
    public static ConfirmedLayouts read(Path csv) {
        ConfirmedLayouts read = none();
        if (!Files.exists(csv)) {
            return read;
        }
        for (CsvRow row : CsvTable.read(csv, COLUMNS.toArray(new String[0]))) {
            LedgerKind kind = LedgerKinds.find(row.required("kind")).orElseThrow(() -> row.fault("没有这种台账"));
            Confirmed layout = read.layouts.computeIfAbsent(
                    row.required("fingerprint"), key -> new Confirmed(kind.code(), new TreeMap<>(), new TreeMap<>()));
            if (LayoutFields.target(kind, row.required("field")) == null
                    || !row.required("column").matches("\\d{1,4}")) {
                throw row.fault("没有这个字段或列号不对：" + row.text("field"));
            }
            int column = Integer.parseInt(row.required("column"));
            layout.fields.put(column, row.required("field"));
            layout.headings.put(column, row.text("heading"));
        }
        return read;
    }

    /** With a further layout: the proposal as it is, or as the person has corrected it. Columns without a field are not read. */
    public ConfirmedLayouts with(LayoutProposal confirmed) {
        LinkedHashMap<String, Confirmed> more = new LinkedHashMap<>(layouts);
        Confirmed layout = new Confirmed(confirmed.kind(), new TreeMap<>(), new TreeMap<>());
        LedgerKind kind = LedgerKinds.find(confirmed.kind())
                .orElseThrow(() -> new IllegalArgumentException("没有这种台账：" + confirmed.kind()));
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
        more.put(confirmed.fingerprint(), layout);
        return new ConfirmedLayouts(more);
    }

    /** Writes the table that {@link #read(Path)} reads. */
    public void write(Path csv) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        layouts.forEach((fingerprint, layout) -> layout.fields.forEach((column, field) -> rows.add(List.of(
                fingerprint,
                layout.kind,
                column,
                Objects.requireNonNullElse(layout.headings.get(column), ""),
                field))));
        CsvTable.write(csv, COLUMNS, rows);
    }

    /** A digest of what has been confirmed of some layouts; another when any of them is confirmed, changed or withdrawn. Empty when none of them is confirmed. */
    public String version(Collection<String> fingerprints) {
        StringBuilder said = new StringBuilder();
        for (String fingerprint : new TreeSet<>(fingerprints)) {
            Confirmed layout = layouts.get(fingerprint);
            if (layout != null) {
                said.append(fingerprint)
                        .append(layout.kind)
                        .append(layout.fields)
                        .append('\n');
            }
        }
        return said.isEmpty() ? "" : Fingerprint.digest(said.toString());
    }

    /** Without a layout that was confirmed by mistake. */
    public ConfirmedLayouts without(String fingerprint) {
        LinkedHashMap<String, Confirmed> fewer = new LinkedHashMap<>(layouts);
        fewer.remove(fingerprint);
        return new ConfirmedLayouts(fewer);
    }

    boolean isEmpty() {
        return layouts.isEmpty();
    }

    /** The layout of a fingerprint, null when nobody has confirmed it. */
    @Nullable
    Layout find(String fingerprint) {
        Confirmed confirmed = layouts.get(fingerprint);
        if (confirmed == null) {
            return null;
        }
        LedgerKind kind = LedgerKinds.find(confirmed.kind).orElseThrow();
        Map<Integer, Target> targets = new LinkedHashMap<>();
        confirmed.fields.forEach(
                (column, field) -> targets.put(column, Objects.requireNonNull(LayoutFields.target(kind, field))));
        return new Layout(kind, targets);
    }
}
