package cn.jianfu.etl.intake;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.NameSaid;
import cn.jianfu.datasets.reading.Period;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Makes records of what one file says. */
final class FileRecords implements RecordSink {
    private final String sha256;
    private final ApplicantCipher cipher;
    private final Consumer<Row> out;

    FileRecords(String sha256, ApplicantCipher cipher, Consumer<Row> out) {
        this.sha256 = sha256;
        this.cipher = cipher;
        this.out = out;
    }

    @Override
    public void accepted(LedgerRecord row) {
        LedgerKind kind = row.kind();
        IntakeRecord record =
                IntakeRecord.of(IntakeRecord.ROW, sha256).fields(row).set("encrypted_applicant", applicant(kind, row));
        out.accept(record.row());
    }

    /** Without the applicant: nobody was given anything. */
    @Override
    public void setAside(LedgerRecord row, Fault why) {
        out.accept(IntakeRecord.of(IntakeRecord.SET_ASIDE, sha256)
                .fields(row)
                .set("code", why.code())
                .set("message", why.message())
                .row());
    }

    private byte @Nullable [] applicant(LedgerKind kind, LedgerRecord row) {
        if (kind.fields().stream().noneMatch(field -> field.name().equals("applicant"))) {
            return null;
        }
        String applicant = row.text(kind.indexOf("applicant"));
        return applicant == null
                ? null
                : cipher.encrypt(applicant, ApplicantCipher.context(sha256, row.sheet(), row.rowNumber()));
    }

    @Override
    public void quarantined(QuarantinedRecord row) {
        for (Fault fault : row.faults()) {
            out.accept(fault(IntakeRecord.QUARANTINE, row.sheet(), row.rowNumber(), fault)
                    .set("community_name", row.community())
                    .set("heading_community", row.heading())
                    .row());
        }
    }

    @Override
    public void warned(Warning warning) {
        out.accept(fault(IntakeRecord.WARNING, warning.sheet(), warning.rowNumber(), warning.fault())
                .row());
    }

    private IntakeRecord fault(String record, String sheet, int rowNumber, Fault fault) {
        return IntakeRecord.of(record, sha256)
                .set("sheet", sheet.isEmpty() ? null : sheet)
                .set("row_number", rowNumber == 0 ? null : Integer.valueOf(rowNumber))
                .set("column_name", fault.field())
                .set("code", fault.code())
                .set("raw_value", fault.value())
                .set("message", fault.message());
    }

    /**
     * The record of the file itself.
     *
     * @param nameSaid see {@link NameSaid}
     */
    void file(FileReading reading, ConfirmedLayouts layouts, String nameSaid) {
        Fault nothing = reading.nothingFound();
        IntakeRecord record = file(
                        sha256, nothing == null ? null : nothing.code(), nothing == null ? null : nothing.message())
                .set("kind", reading.kind() == null ? null : reading.kind().code())
                .set("rows_read", reading.rows())
                .set("rows_accepted", reading.accepted())
                .set("rows_quarantined", reading.quarantined())
                .set("rows_void", reading.setAside(Outcome.VOID))
                .set("rows_refused", reading.setAside(Outcome.REFUSED))
                .set("layouts", String.join(" ", new TreeSet<>(reading.layouts())))
                .set("layouts_version", layouts.version(reading.layouts()))
                .set("name_said", nameSaid);
        if (reading.period() != null) {
            record.set("period_from", reading.period().from())
                    .set("period_to", reading.period().to());
        }
        Period empty = reading.nothingIn();
        record.set("nothing", empty != null && reading.headings().size() <= 1);
        if (empty != null && reading.headings().size() == 1) {
            record.set("heading_community", reading.headings().iterator().next());
        }
        out.accept(record.row());
    }

    /** The record of a file that cannot be read; its other records do not count. */
    void unreadable(String code, String message) {
        out.accept(unreadable(sha256, code, message));
    }

    static Row unreadable(String sha256, String code, String message) {
        return file(sha256, code, message).row();
    }

    private static IntakeRecord file(String sha256, @Nullable String code, @Nullable String message) {
        return IntakeRecord.of(IntakeRecord.FILE, sha256)
                .set("code", code)
                .set("message", message)
                .set("rows_read", 0L)
                .set("rows_accepted", 0L)
                .set("rows_quarantined", 0L)
                .set("rows_void", 0L)
                .set("rows_refused", 0L)
                .set("layouts", "")
                .set("layouts_version", "")
                .set("name_said", NameSaid.NOTHING);
    }

    /** What one sheet of a large file came to. */
    void sheet(int number, byte @Nullable [] tally, String nameSaid, @Nullable String code, @Nullable String message) {
        out.accept(IntakeRecord.of(IntakeRecord.SHEET, sha256)
                .set("sheet_number", number)
                .set("tally", tally)
                .set("name_said", nameSaid)
                .set("code", code)
                .set("message", message)
                .row());
    }
}
