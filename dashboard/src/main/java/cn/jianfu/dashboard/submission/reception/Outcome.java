package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.dashboard.submission.record.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file.
 *
 * @param storedPath below the data directory; null when it is not kept
 * @param message a Chinese sentence for the sender
 * @param layouts fingerprints of the headers that have to be confirmed
 */
record Outcome(
        Status status,
        String message,
        @Nullable String storedPath,
        @Nullable String communityCode,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long rowsAccepted,
        long rowsQuarantined,
        @Nullable String rowsDigest,
        List<String> layouts,
        List<Fault> faults) {
    /** Nothing is known of its rows. */
    static Outcome unread(Status status, String message, List<Fault> faults) {
        return new Outcome(status, message, null, null, null, null, 0, 0, null, List.of(), faults);
    }

    static Outcome read(Status status, String message, Readable rows) {
        return new Outcome(
                status,
                message,
                null,
                rows.communities().size() == 1
                        ? rows.communities().iterator().next().code()
                        : null,
                rows.firstDay(),
                rows.lastDay(),
                rows.rowsAccepted(),
                rows.rowsQuarantined(),
                rows.rowsDigest(),
                List.of(),
                rows.faults());
    }

    Outcome at(String path) {
        return new Outcome(
                status,
                message,
                path,
                communityCode,
                firstDay,
                lastDay,
                rowsAccepted,
                rowsQuarantined,
                rowsDigest,
                layouts,
                faults);
    }

    Outcome asking(List<String> fingerprints) {
        return new Outcome(
                status,
                message,
                storedPath,
                communityCode,
                firstDay,
                lastDay,
                rowsAccepted,
                rowsQuarantined,
                rowsDigest,
                fingerprints,
                faults);
    }

    Outcome with(List<Fault> more) {
        return new Outcome(
                status,
                message,
                storedPath,
                communityCode,
                firstDay,
                lastDay,
                rowsAccepted,
                rowsQuarantined,
                rowsDigest,
                layouts,
                more);
    }
}
