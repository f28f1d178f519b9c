package cn.jianfu.etl.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file that name their community alike, in a few words: all that is needed to tell whose they
 * are, which of them count, and what names they bring.
 *
 * @param record {@link IntakeRecord#ROW}, {@link IntakeRecord#SET_ASIDE} or {@link IntakeRecord#QUARANTINE}
 * @param ledger the kind of ledger; null of quarantined rows
 * @param community as the cell says it
 * @param heading as the title above the table says it
 * @param undated rows of neither a day nor a deadline
 * @param quantity certificates (份) of these rows
 * @param days on which they are dated, each once
 * @param units as written
 * @param certificates names as written, with the stretch of the catalogue's time
 * @param tasks names as written, with the stretch of the lists' time; null where the row has no day of its own
 * @param digest sum over a hash of each row's day, certificate and unit: equal rows in whatever order give equal sums
 */
public record WrittenCell(
        String record,
        @Nullable String ledger,
        @Nullable String community,
        @Nullable String heading,
        long rows,
        long undated,
        long madeVoid,
        long refused,
        long quantity,
        List<LocalDate> days,
        List<String> sheets,
        List<String> units,
        List<NameInTime> certificates,
        List<NameInTime> tasks,
        BigDecimal digest) {
    /** A name as written and the stretch of time in which it stands, see {@link cn.jianfu.datasets.catalogue.Epochs}. */
    public record NameInTime(String name, @Nullable Integer epoch) {}

    /** Whether these are rows that count as far as the ledger does. */
    public boolean accepted() {
        return record.equals(IntakeRecord.ROW);
    }

    /** Whether these are rows of void and refused certificates. */
    public boolean setAside() {
        return record.equals(IntakeRecord.SET_ASIDE);
    }
}
