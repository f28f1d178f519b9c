package cn.jianfu.datasets.ledger;

import cn.jianfu.datasets.kind.CertificateLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.StatisticsTable;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/** Reads a certificate ledger, row by row. Every sheet with a ledger's header is read; every row below it is accepted or quarantined. */
public final class CertificateLedgerReader {
    private CertificateLedgerReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableLedgerException when the file is no workbook, is damaged, or has no sheet with a ledger's header
     * @throws java.io.UncheckedIOException when the disk fails
     */
    public static LedgerReading read(Path file, LedgerSink sink) throws UnreadableLedgerException {
        return read(file, ConfirmedLayouts.none(), sink);
    }

    /** Like {@link #read(Path, LedgerSink)}, with the layouts that a person has confirmed. */
    public static LedgerReading read(Path file, ConfirmedLayouts layouts, LedgerSink sink)
            throws UnreadableLedgerException {
        try {
            return read(WorkbookFile.load(file), layouts, sink);
        } catch (UnreadableWorkbookException e) {
            throw new UnreadableLedgerException(e.code(), String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Like {@link #read(Path, LedgerSink)}, from a stream, which stays open.
     *
     * @param fileName may name the year when the ledger itself does not
     */
    public static LedgerReading read(String fileName, InputStream in, LedgerSink sink)
            throws UnreadableLedgerException {
        try {
            return read(WorkbookFile.load(fileName, in), ConfirmedLayouts.none(), sink);
        } catch (UnreadableWorkbookException e) {
            throw new UnreadableLedgerException(e.code(), String.valueOf(e.getMessage()), e);
        }
    }

    private static LedgerReading read(WorkbookFile file, ConfirmedLayouts layouts, LedgerSink sink)
            throws UnreadableWorkbookException, UnreadableLedgerException {
        CertificateRows rows = new CertificateRows(sink);
        FileReading reading = new LedgerFileReader(layouts).read(file, "", rows);
        Fault nothing = reading.nothingFound();
        if (nothing != null) {
            throw new UnreadableLedgerException(nothing.code(), nothing.message());
        }
        LedgerKind kind = Objects.requireNonNull(reading.kind());
        if (kind != CertificateLedger.KIND && kind != StatisticsTable.KIND) {
            throw new UnreadableLedgerException("OTHER_LEDGER", "这是“" + kind.label() + "”，不是社区出具证明台账，请放到相应的台账里报送");
        }
        return new LedgerReading(
                rows.accepted() + rows.quarantined(), rows.accepted(), rows.quarantined(), reading.county());
    }
}
