package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.reading.LedgerDigest;
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
import org.jspecify.annotations.Nullable;

/** Sorts a file's rows by ledger and by the community that they name, and keeps what is wrong with the others. */
final class Rows implements RecordSink {
    /** More faults than these nobody mends one by one. */
    private static final int MOST_FAULTS = 2000;

    /** Rows of one ledger that name the same community, or none and stand in the same sheet. */
    static final class Group {
        final LedgerKind ledger;
        final String community;
        final String sheet;
        final @Nullable String heading;
        final List<Integer> rowNumbers = new ArrayList<>();
        final List<Integer> undated = new ArrayList<>();
        long rows;
        long undatedRows;

        @Nullable
        LocalDate firstDay;

        @Nullable
        LocalDate lastDay;

        private Group(Key key) {
            this.ledger = key.ledger;
            this.community = key.community;
            this.sheet = key.sheet;
            this.heading = key.heading;
        }

        private void add(int rowNumber, @Nullable LocalDate day) {
            rows++;
            if (rowNumbers.size() < MOST_FAULTS) {
                rowNumbers.add(rowNumber);
            }
            if (ledger.register()) {
                return;
            }
            if (day == null) {
                undatedRows++;
                if (undated.size() < MOST_FAULTS) {
                    undated.add(rowNumber);
                }
                return;
            }
            firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
            lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        }
    }

    /** @param heading the community that the sheet's name or title tells for rows that name none */
    private record Key(
            LedgerKind ledger,
            String community,
            String sheet,
            @Nullable String heading) {}

    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final LedgerDigest digest = new LedgerDigest();
    private long quarantined;

    /** It is no certificate: it makes no month of its own, and is told. */
    @Override
    public void setAside(LedgerRecord row, cn.jianfu.datasets.reading.Fault why) {
        add(Fault.of(new Warning(row.sheet(), row.rowNumber(), why)));
    }

    @Override
    public void accepted(LedgerRecord row) {
        LedgerKind kind = row.kind();
        String community = Objects.requireNonNullElse(row.text(kind.indexOf("community")), "");
        groups.computeIfAbsent(new Key(kind.ledger(), community, row.sheet(), row.heading()), Group::new)
                .add(row.rowNumber(), row.countedOn());
        digest.add(row);
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

    long quarantined() {
        return quarantined;
    }

    /** See {@link LedgerDigest#value()}. */
    @Nullable
    String digest() {
        return digest.value();
    }
}
