package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.datasets.unit.UnitResolver;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts the ledgers of the other burdens again, from the files alone. */
final class Recount implements RecordSink {
    final Set<String> quarantine = new TreeSet<>();
    final Set<String> warnings = new TreeSet<>();
    final List<String> unlocated = new ArrayList<>();
    final List<String> otherKinds = new ArrayList<>();
    final Map<String, Map<String, BigDecimal>> measures = new TreeMap<>();
    final Map<String, Long> accepted = new TreeMap<>();
    private final DataDirectory data;
    private final Set<String> setAside;
    private final Map<String, List<String>> asked;
    private final CommunityLocator locator;
    private final UnitResolver resolver;
    private final RowMeasures rowMeasures;
    private String path = "";
    private String kind = "";

    /**
     * Begins a count.
     *
     * @param setAside {@code kind,path,sheet,row} of rows that say something impossible
     * @param asked the measures that each kind's truth has
     */
    Recount(DataDirectory data, Set<String> setAside, Map<String, List<String>> asked) {
        this.data = data;
        this.setAside = setAside;
        this.asked = asked;
        rowMeasures = new RowMeasures(data.truth().resolveSibling("task_texts.csv"));
        RegionTree regions = RegionTree.read(data.regions());
        locator = new CommunityLocator(regions);
        resolver = new UnitResolver(UnitRegistry.read(data.units()), regions);
    }

    FileReading read(String expectedKind, Path file) throws Exception {
        path = data.ledgers().relativize(file).toString();
        kind = expectedKind;
        Path place = data.ledgers().relativize(file);
        String folders = place.getName(1) + " " + place.getName(2);
        return new LedgerFileReader(ConfirmedLayouts.none()).read(WorkbookFile.load(file), folders, this);
    }

    /** The other burdens have no rows of that sort. */
    @Override
    public void setAside(LedgerRecord row, Fault why) {
        throw new AssertionError(row + " " + why.message());
    }

    @Override
    public void accepted(LedgerRecord row) {
        if (!row.kind().code().equals(kind)) {
            otherKinds.add(
                    path + " " + row.sheet() + " is read as " + row.kind().code());
            return;
        }
        accepted.merge(kind, 1L, Long::sum);
        if (setAside.contains(String.join(",", kind, path, row.sheet(), String.valueOf(row.rowNumber())))) {
            return;
        }
        String named = row.text(row.kind().indexOf("community"));
        if (!(locator.locate(path, named) instanceof CommunityMatch.Found(Region community))) {
            unlocated.add(path + " " + row.sheet() + " " + row.rowNumber() + " " + named);
            return;
        }
        String written = String.valueOf(row.text(row.kind().indexOf("unit")));
        Unit unit = resolver.resolve(written, community.code()).unit();
        LocalDate day = row.day(firstDay(row));
        String key = String.join(
                ",",
                kind,
                community.code(),
                day == null ? "" : day.toString().substring(0, 7),
                unit == null ? "" : unit.code(),
                unit == null ? written : unit.name());
        Map<String, BigDecimal> sums = measures.computeIfAbsent(key, fresh -> new TreeMap<>());
        for (String measure : asked.getOrDefault(kind, List.of())) {
            sums.merge(measure, rowMeasures.of(measure, row).setScale(2), BigDecimal::add);
        }
    }

    private static int firstDay(LedgerRecord row) {
        for (int i = 0; i < row.kind().fields().size(); i++) {
            if (row.kind().fields().get(i).type() instanceof FieldType.Day) {
                return i;
            }
        }
        throw new IllegalArgumentException(row.kind().code());
    }

    @Override
    public void quarantined(QuarantinedRecord row) {
        row.faults()
                .forEach(fault -> quarantine.add(
                        String.join(",", kind, path, row.sheet(), String.valueOf(row.rowNumber()), fault.code())));
    }

    @Override
    public void warned(Warning warning) {
        warnings.add(String.join(
                ",",
                kind,
                path,
                warning.sheet(),
                String.valueOf(warning.rowNumber()),
                warning.fault().code()));
    }
}
