package cn.jianfu.datasets.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a file, sheet by sheet. From the first on that stands on a sheet before they are held back until their
 * sheet ends, since only then is it seen whether it repeats the sheets before: a copy, a summary, a month that repeats
 * the months before. What is there again is counted once, where it stands first.
 */
final class SheetEntries {
    private final FileTally tally;
    private final RecordSink sink;
    /** Whether the sheets are read apart: then nobody knows the others yet. */
    private final boolean apart;

    private final RepeatedRows repeated;
    private final List<Entry> held = new ArrayList<>();
    /** Which of the sheet's rows is the first that is held back. */
    private int first;

    private boolean alone;

    /**
     * An entry that may be counted.
     *
     * @param on its day
     * @param certificates 0 in ledgers of other kinds
     * @param numbers those of its certificates
     * @param written the community that the row names
     * @param heading the community that the sheet names
     */
    record Entry(
            LedgerRecord row,
            @Nullable LocalDate on,
            int certificates,
            List<String> numbers,
            @Nullable String written,
            @Nullable String heading) {
        @Nullable
        String community() {
            return written == null ? heading : written;
        }
    }

    SheetEntries(FileTally tally, RecordSink sink, boolean apart) {
        this.tally = tally;
        this.sink = sink;
        this.apart = apart;
        this.repeated = new RepeatedRows(tally.marks, false);
    }

    /** @param only whether the file has no other sheet */
    void begin(boolean only) {
        alone = only && !apart;
        repeated.begin();
    }

    void add(Entry entry) {
        boolean marked = !alone && tally.marks.add(entry.row, entry.community());
        boolean again = marked && !apart && repeated.next();
        if (again && held.isEmpty()) {
            first = repeated.seen() - 1;
        }
        if (again || marked && !held.isEmpty()) {
            held.add(entry);
        } else {
            count(entry);
        }
    }

    private void count(Entry entry) {
        tally.accepted(entry.on, entry.certificates);
        for (int i = 0; i < entry.numbers.size(); i++) {
            tally.number(entry.community(), entry.numbers.get(i), true);
        }
        sink.accepted(entry.row);
    }

    /** Counts what the sheet has that stands on no other before it. */
    void end(String sheet) {
        if (apart || alone) {
            return;
        }
        RepeatedRows.Found found = repeated.end();
        for (int i = 0; i < held.size(); i++) {
            Entry entry = held.get(i);
            Fault again = found.fault(first + i);
            if (again == null) {
                count(entry);
            } else {
                tally.quarantined();
                sink.quarantined(new QuarantinedRecord(
                        sheet, entry.row.rowNumber(), entry.written, entry.heading, List.of(again)));
            }
        }
        held.clear();
        Fault whole = found.ofSheet();
        if (whole != null) {
            sink.warned(new Warning(sheet, 0, whole));
        }
    }
}
