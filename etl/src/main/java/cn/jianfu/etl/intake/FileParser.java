package cn.jianfu.etl.intake;

import cn.jianfu.datasets.ledger.CertificateLedgerReader;
import cn.jianfu.datasets.ledger.CertificateRow;
import cn.jianfu.datasets.ledger.LedgerReading;
import cn.jianfu.datasets.ledger.LedgerSink;
import cn.jianfu.datasets.ledger.QuarantinedRow;
import cn.jianfu.datasets.ledger.UnreadableLedgerException;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Reads one file into its records. A damaged file is one record that says so; the others go on. */
final class FileParser implements FlatMapFunction<HashedFile, Row> {
    private static final long serialVersionUID = 1L;

    private final String directory;
    private final ApplicantCipher cipher;

    FileParser(Path directory, ApplicantCipher cipher) {
        this.directory = directory.toString();
        this.cipher = cipher;
    }

    @Override
    public Iterator<Row> call(HashedFile file) {
        Records records = new Records(file.getSha256(), cipher);
        try {
            LedgerReading reading = CertificateLedgerReader.read(Path.of(directory, file.getPath()), records);
            records.rows.add(IntakeRecord.file(file.getSha256(), reading));
            return records.rows.iterator();
        } catch (UnreadableLedgerException e) {
            return List.of(IntakeRecord.unreadable(file.getSha256(), e.code(), String.valueOf(e.getMessage())))
                    .iterator();
        }
    }

    private static final class Records implements LedgerSink {
        private final String sha256;
        private final ApplicantCipher cipher;
        private final List<Row> rows = new ArrayList<>();

        Records(String sha256, ApplicantCipher cipher) {
            this.sha256 = sha256;
            this.cipher = cipher;
        }

        @Override
        public void accepted(CertificateRow row) {
            String applicant = row.applicant();
            rows.add(IntakeRecord.row(
                    sha256,
                    row,
                    applicant == null
                            ? null
                            : cipher.encrypt(
                                    applicant, ApplicantCipher.context(sha256, row.sheet(), row.rowNumber()))));
        }

        @Override
        public void quarantined(QuarantinedRow row) {
            rows.add(IntakeRecord.quarantined(sha256, row));
        }
    }
}
