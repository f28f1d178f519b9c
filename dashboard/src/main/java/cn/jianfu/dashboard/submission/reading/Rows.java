package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.kind.CertificateLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.StatisticsTable;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts a file's rows by the community that they name, and keeps what is wrong with the others. */
final class Rows implements RecordSink {
    /** Kinds whose rows are certificates: the ones that are counted. */
    static final Set<LedgerKind> KINDS = Set.of(CertificateLedger.KIND, StatisticsTable.KIND);

    private static final int LEAST_ROWS_ALIKE = 3;
    /** More faults than these nobody mends one by one. */
    private static final int MOST_FAULTS = 2000;

    /** Rows that name the same community, or none and stand in the same sheet. */
    static final class Group {
        final String community;
        final String sheet;
        final List<Integer> rowNumbers = new ArrayList<>();
        long rows;
        LocalDate firstDay;
        LocalDate lastDay;

        private Group(String community, String sheet, LocalDate day) {
            this.community = community;
            this.sheet = sheet;
            this.firstDay = day;
            this.lastDay = day;
        }

        private void add(int rowNumber, LocalDate day) {
            rows++;
            firstDay = day.isBefore(firstDay) ? day : firstDay;
            lastDay = day.isAfter(lastDay) ? day : lastDay;
            if (rowNumbers.size() < MOST_FAULTS) {
                rowNumbers.add(rowNumber);
            }
        }
    }

    private record Key(String community, String sheet) {}

    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long accepted;
    private long quarantined;
    private long digest = 1;

    @Override
    public void accepted(LedgerRecord row) {
        LedgerKind kind = row.kind();
        if (!KINDS.contains(kind)) {
            return;
        }
        accepted++;
        String community = Objects.requireNonNullElse(row.text(kind.indexOf("community")), "");
        LocalDate day = Objects.requireNonNull(row.day(kind.indexOf("issuedOn")));
        groups.computeIfAbsent(new Key(community, row.sheet()), key -> new Group(community, row.sheet(), day))
                .add(row.rowNumber(), day);
        for (String field : List.of("certNo", "issuedOn", "certificate", "unit")) {
            digest = digest * 1_000_003 + Objects.hashCode(row.value(kind.indexOf(field)));
        }
    }

    @Override
    public void quarantined(QuarantinedRecord row) {
        quarantined++;
        for (cn.jianfu.datasets.reading.Fault fault : row.faults()) {
            add(Fault.of(row.sheet(), row.rowNumber(), fault));
        }
    }

    @Override
    public void warned(Warning warning) {
        add(Fault.of(warning));
    }

    void add(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    long accepted() {
        return accepted;
    }

    long quarantined() {
        return quarantined;
    }

    @Nullable
    String digest() {
        return accepted < LEAST_ROWS_ALIKE ? null : accepted + "-" + Long.toHexString(digest);
    }
}
