package cn.jianfu.datasets.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a certificate ledger, row by row. Every sheet with a ledger's header is read; every row below it is accepted or quarantined. */
public final class CertificateLedgerReader {
    private CertificateLedgerReader() {}

    /**
     * Reads a workbook.
     *
     * @throws UnreadableLedgerException when the file is no workbook, is damaged, or has no sheet with a ledger's header
     * @throws UncheckedIOException when the disk fails
     */
    public static LedgerReading read(Path file, LedgerSink sink) throws UnreadableLedgerException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in, sink);
        } catch (IOException e) {
            throw new UncheckedIOException("读不到文件 " + file, e);
        }
    }

    /**
     * Like {@link #read(Path, LedgerSink)}, from a stream, which stays open.
     *
     * @param fileName may name the year when the ledger itself does not
     */
    public static LedgerReading read(String fileName, InputStream in, LedgerSink sink)
            throws UnreadableLedgerException {
        byte[] bytes = bytes(in);
        WorkbookGuard.check(bytes);
        CountingSink counting = new CountingSink(sink);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return read(fileName, workbook, counting);
        } catch (CountingSink.SinkFailure e) {
            throw e.thrown;
        } catch (IOException | RuntimeException e) {
            // Whatever the library makes of a damaged file, it is the file's fault.
            throw new UnreadableLedgerException("DAMAGED_WORKBOOK", "工作簿已损坏或不是标准的 .xlsx,请用 Excel 或 WPS 打开后另存一份再报送", e);
        }
    }

    private static LedgerReading read(String fileName, ReadableWorkbook workbook, CountingSink sink)
            throws IOException, UnreadableLedgerException {
        boolean found = false;
        String county = null;
        List<Sheet> sheets = workbook.getSheets().toList();
        for (Sheet sheet : sheets) {
            SheetHeading heading = new SheetHeading();
            if (readSheet(fileName, workbook, sheet, heading, sink)) {
                found = true;
                county = county == null ? heading.county() : county;
            }
        }
        if (!found) {
            throw new UnreadableLedgerException(
                    "NO_LEDGER_SHEET", "没有找到台账表头(出具证明时间、证明名称或用途、要求出具证明单位),请按“社区出具证明台账”的格式填写后再报送");
        }
        return new LedgerReading(sink.accepted() + sink.quarantined(), sink.accepted(), sink.quarantined(), county);
    }

    /** Whether the sheet has a ledger's header; if so, its rows have gone to the sink. */
    private static boolean readSheet(
            String fileName, ReadableWorkbook workbook, Sheet sheet, SheetHeading heading, LedgerSink sink)
            throws IOException {
        RowReader reader = null;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (reader != null) {
                    reader.read(row, sink);
                    continue;
                }
                if (row.getRowNum() > LedgerHeader.LAST_ROW) {
                    return false;
                }
                LedgerHeader header = LedgerHeader.in(row);
                if (header == null) {
                    heading.add(row);
                } else {
                    heading.add(sheet.getName());
                    heading.add(fileName);
                    DateCells dates = new DateCells(workbook.isDate1904(), heading.year());
                    reader = new RowReader(sheet.getName(), header, dates);
                }
            }
        }
        return reader != null;
    }

    private static byte[] bytes(InputStream in) throws UnreadableLedgerException {
        try {
            byte[] bytes = in.readNBytes(WorkbookGuard.MOST_BYTES + 1);
            if (bytes.length > WorkbookGuard.MOST_BYTES) {
                throw WorkbookGuard.tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("文件读到一半中断", e);
        }
    }
}
