package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.burden.LedgerComposing.FileWarning;
import cn.jianfu.datasets.sample.city.SampleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What some communities' ledgers of one kind really contain. */
final class KindTruth {
    private final BurdenPlan plan;
    private final List<Measure> measures;
    private final String firstDay;
    private final Map<Key, BigDecimal[]> counted = new TreeMap<>(Comparator.comparing(Key::community)
            .thenComparing(Key::month)
            .thenComparing(Key::unitCode)
            .thenComparing(Key::unitName));
    private final List<List<?>> quarantine = new ArrayList<>();
    private final List<List<?>> doubtful = new ArrayList<>();
    private final List<List<?>> warnings = new ArrayList<>();
    private final List<List<?>> breaches = new ArrayList<>();
    private final Occasions occasions;
    private int files;
    private int rows;

    private record Key(String community, String month, String unitCode, String unitName) {}

    KindTruth(BurdenPlan plan) {
        this.plan = plan;
        this.measures = plan.measures();
        this.firstDay = RowEntering.firstDay(plan.kind());
        this.occasions = new Occasions(firstDay);
    }

    /** Adds one file. */
    void add(List<PlacedRow> placed, List<FileWarning> doubts) {
        files++;
        for (FileWarning doubt : doubts) {
            warnings.add(List.of(code(), doubt.path(), doubt.sheet(), 0, doubt.code()));
        }
        for (PlacedRow row : placed) {
            rows++;
            if (row.warning() != null) {
                warnings.add(List.of(code(), row.path(), row.sheet(), row.number(), row.warning()));
            }
            Flaw flaw = row.row().flaw();
            if (flaw == null) {
                count(row);
            } else {
                (flaw.unreadable() ? quarantine : doubtful)
                        .add(List.of(code(), row.path(), row.sheet(), row.number(), flaw.code()));
            }
        }
    }

    private void count(PlacedRow placed) {
        BurdenRow row = placed.row();
        SampleUnit unit = row.unit();
        LocalDate day = row.day(firstDay);
        String community = row.community().code();
        String month = day == null ? "" : day.toString().substring(0, 7);
        String unitCode = unit == null ? "" : unit.unit().code();
        BigDecimal[] sums = counted.computeIfAbsent(
                new Key(
                        community,
                        month,
                        unitCode,
                        unit == null ? row.text("unit") : unit.unit().name()),
                key -> zeros());
        sums[0] = sums[0].add(BigDecimal.ONE);
        for (int i = 0; i < measures.size(); i++) {
            BigDecimal value = measures.get(i).of().apply(row);
            sums[i + 1] = sums[i + 1].add(value);
            if (measures.get(i).breach() && value.signum() > 0) {
                breaches.add(List.of(
                        code(),
                        measures.get(i).name(),
                        community,
                        month,
                        unitCode,
                        placed.path(),
                        placed.sheet(),
                        placed.number()));
            }
        }
        occasions.add(row);
    }

    private BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[measures.size() + 1];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    /** Adds what other communities' ledgers contain. */
    void add(KindTruth other) {
        files += other.files;
        rows += other.rows;
        counted.putAll(other.counted);
        quarantine.addAll(other.quarantine);
        doubtful.addAll(other.doubtful);
        warnings.addAll(other.warnings);
        breaches.addAll(other.breaches);
        occasions.add(other.occasions);
    }

    String code() {
        return plan.kind().code();
    }

    /** The header of {@link #counted()}. */
    List<String> header() {
        List<String> header = new ArrayList<>(List.of("community_code", "month", "unit_code", "unit_name", "rows"));
        measures.forEach(measure -> header.add(measure.name()));
        return header;
    }

    List<List<?>> counted() {
        List<List<?>> table = new ArrayList<>();
        counted.forEach((key, sums) -> {
            List<Object> line = new ArrayList<>(List.of(key.community, key.month, key.unitCode, key.unitName));
            for (BigDecimal sum : sums) {
                line.add(sum.stripTrailingZeros().toPlainString());
            }
            table.add(line);
        });
        return table;
    }

    /** A measure's sum for each community. */
    Map<String, BigDecimal> byCommunity(String measure) {
        int place = header().indexOf(measure) - 4;
        Map<String, BigDecimal> sums = new TreeMap<>();
        counted.forEach((key, values) -> sums.merge(key.community, values[place], BigDecimal::add));
        return sums;
    }

    List<List<?>> quarantine() {
        return quarantine;
    }

    List<List<?>> doubtful() {
        return doubtful;
    }

    List<List<?>> warnings() {
        return warnings;
    }

    List<List<?>> breaches() {
        return breaches;
    }

    Occasions occasions() {
        return occasions;
    }

    /** Kind, files, rows, rows that every cell-wise reader takes, rows that none does, rows that say something impossible. */
    List<?> summary() {
        return List.of(code(), files, rows, rows - quarantine.size(), quarantine.size(), doubtful.size());
    }

    long rows() {
        return rows;
    }
}
