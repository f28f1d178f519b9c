package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.dashboard.submission.reading.ReadLedger;
import cn.jianfu.dashboard.submission.record.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file.
 *
 * @param message a Chinese sentence for the sender
 * @param storedPath below the data directory; null when it is not kept
 * @param content what its rows say; {@link Content#UNREAD} when nobody could read them
 * @param layouts fingerprints of the headers that have to be confirmed, or by whose confirmation it was read
 */
record Outcome(
        Status status,
        String message,
        @Nullable String storedPath,
        Content content,
        List<String> layouts,
        List<Fault> faults) {
    /**
     * What a file's rows say.
     *
     * @param kind code of the ledger that its first table is of; null when nobody knows
     * @param communityCode null when it could not be told, or when there are several
     * @param ledgers what it holds, by kind and community
     * @param firstDay of all its rows that have days
     * @param rowsDigest see {@link Readable#rowsDigest()}
     */
    record Content(
            @Nullable String kind,
            @Nullable String communityCode,
            List<ReadLedger> ledgers,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            long rowsAccepted,
            long rowsQuarantined,
            @Nullable String rowsDigest) {
        static final Content UNREAD = new Content(null, null, List.of(), null, null, 0, 0, null);

        static Content of(Readable rows) {
            return new Content(
                    rows.kind().code(),
                    rows.communities().size() == 1
                            ? rows.communities().iterator().next().code()
                            : null,
                    rows.ledgers(),
                    days(rows, ReadLedger::firstDay)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    days(rows, ReadLedger::lastDay)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    rows.rowsAccepted(),
                    rows.rowsQuarantined(),
                    rows.rowsDigest());
        }

        private static Stream<LocalDate> days(Readable rows, Function<ReadLedger, @Nullable LocalDate> day) {
            return rows.ledgers().stream().map(day).filter(Objects::nonNull);
        }
    }

    /** Nothing is known of its rows. */
    static Outcome unread(Status status, String message, List<Fault> faults) {
        return new Outcome(status, message, null, Content.UNREAD, List.of(), faults);
    }

    static Outcome read(Status status, String message, Readable rows) {
        return new Outcome(status, message, null, Content.of(rows), List.copyOf(rows.layouts()), rows.faults());
    }

    Outcome at(String path) {
        return new Outcome(status, message, path, content, layouts, faults);
    }

    Outcome asking(List<String> fingerprints) {
        return new Outcome(status, message, storedPath, content, fingerprints, faults);
    }

    Outcome with(List<Fault> others) {
        return new Outcome(status, message, storedPath, content, layouts, others);
    }
}
