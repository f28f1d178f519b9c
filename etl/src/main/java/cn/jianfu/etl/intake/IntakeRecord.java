package cn.jianfu.etl.intake;

import cn.jianfu.datasets.ledger.CertificateRow;
import cn.jianfu.datasets.ledger.LedgerReading;
import cn.jianfu.datasets.ledger.QuarantinedRow;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file leaves: rows, quarantined rows, and one record of the file itself. One schema for the three, so
 * that a file is parsed once and written in one job, into a directory each.
 */
public final class IntakeRecord {
    /** Column by which the three are kept apart on disk. */
    public static final String RECORD = "record";

    public static final String ROW = "ROW";
    public static final String QUARANTINE = "QUARANTINE";
    public static final String FILE = "FILE";

    static final StructType SCHEMA = new StructType()
            .add(RECORD, DataTypes.StringType)
            .add("sha256", DataTypes.StringType)
            .add("sheet", DataTypes.StringType)
            .add("row_number", DataTypes.IntegerType)
            .add("community_name", DataTypes.StringType)
            .add("certificate_number", DataTypes.StringType)
            .add("issued_on", DataTypes.DateType)
            .add("encrypted_applicant", DataTypes.BinaryType)
            .add("certificate_name", DataTypes.StringType)
            .add("unit_name", DataTypes.StringType)
            .add("clerk", DataTypes.StringType)
            .add("column_name", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("raw_value", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("rows_read", DataTypes.LongType)
            .add("rows_accepted", DataTypes.LongType)
            .add("rows_quarantined", DataTypes.LongType);

    private IntakeRecord() {}

    static Row row(String sha256, CertificateRow row, byte @Nullable [] encryptedApplicant) {
        return RowFactory.create(
                ROW,
                sha256,
                row.sheet(),
                row.rowNumber(),
                row.communityName(),
                row.certificateNumber(),
                row.issuedOn(),
                encryptedApplicant,
                row.certificateName(),
                row.unitName(),
                row.clerk(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Row quarantined(String sha256, QuarantinedRow row) {
        return RowFactory.create(
                QUARANTINE,
                sha256,
                row.sheet(),
                row.rowNumber(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.column(),
                row.code(),
                row.value(),
                row.message(),
                null,
                null,
                null);
    }

    static Row file(String sha256, LedgerReading reading) {
        return file(sha256, null, null, reading.rowsRead(), reading.accepted(), reading.quarantined());
    }

    static Row unreadable(String sha256, String code, String message) {
        return file(sha256, code, message, 0, 0, 0);
    }

    private static Row file(
            String sha256,
            @Nullable String code,
            @Nullable String message,
            long read,
            long accepted,
            long quarantined) {
        return RowFactory.create(
                FILE,
                sha256,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                code,
                null,
                message,
                read,
                accepted,
                quarantined);
    }
}
