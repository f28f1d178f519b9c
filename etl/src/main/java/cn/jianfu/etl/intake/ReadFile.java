package cn.jianfu.etl.intake;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file came to as a whole.
 *
 * @param kind of its first table; null when none was found
 * @param code why it could not be read, null when it could
 * @param message a Chinese sentence to that
 * @param from first day of the period that its title tells, null when it tells none
 * @param to the last
 * @param nothing whether it says of itself that there was nothing to enter
 * @param heading the community above a table without rows
 */
public record ReadFile(
        @Nullable String kind,
        @Nullable String code,
        @Nullable String message,
        long rows,
        long accepted,
        long quarantined,
        long madeVoid,
        long refused,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean nothing,
        @Nullable String heading) {
    static ReadFile of(Row record) {
        return new ReadFile(
                record.getAs("kind"),
                record.getAs("code"),
                record.getAs("message"),
                record.<Long>getAs("rows_read"),
                record.<Long>getAs("rows_accepted"),
                record.<Long>getAs("rows_quarantined"),
                record.<Long>getAs("rows_void"),
                record.<Long>getAs("rows_refused"),
                record.getAs("period_from"),
                record.getAs("period_to"),
                Boolean.TRUE.equals(record.<Boolean>getAs("nothing")),
                record.getAs("heading_community"));
    }

    /** A file that could not even be opened. */
    static ReadFile closed() {
        return new ReadFile(
                null, PortionReader.CLOSED, PortionReader.CLOSED_MESSAGE, 0, 0, 0, 0, 0, null, null, false, null);
    }
}
