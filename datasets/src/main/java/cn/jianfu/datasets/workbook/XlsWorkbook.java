package cn.jianfu.datasets.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** An {@code .xls} workbook (BIFF8), record by record: once for what is merged, once for the rows. */
final class XlsWorkbook {
    private static final String TOO_OLD = "这是 Excel 95 或更早的工作簿，版本太旧，请用 Excel 或 WPS 打开，另存为 .xlsx 后再报送";

    private final Map<Integer, List<MergedArea>> merged = new HashMap<>();
    private final Map<Integer, BitSet> hidden = new HashMap<>();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    /** The parts that have begun and not ended, the innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private boolean from1904;
    private int parts;

    private XlsWorkbook() {}

    static void read(byte[] bytes, SheetSink sink) throws IOException, UnreadableWorkbookException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                XlsxWorkbook.read(WriteProtection.opened(root), OptionalInt.empty(), sink);
                return;
            }
            String stream = root.hasEntry("Workbook")
                    ? "Workbook"
                    : root.hasEntry("WORKBOOK") ? "WORKBOOK" : root.hasEntry("Book") ? "Book" : null;
            if (stream == null) {
                String what = root.hasEntry("WordDocument") ? "这是 Word 文档，不是 Excel 工作簿" : "这不是 Excel 工作簿";
                throw new UnreadableWorkbookException("NOT_A_WORKBOOK", what + "，请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再报送");
            }
            byte[] records = content(root, stream);
            XlsSubstreams substreams = XlsSubstreams.of(records);
            if (substreams.old()) {
                throw new UnreadableWorkbookException("NOT_A_WORKBOOK", TOO_OLD);
            }
            XlsWorkbook workbook = new XlsWorkbook();
            process(records, workbook::note);
            XlsRows rows = new XlsRows(workbook.from1904, workbook.starts(substreams), sink);
            process(records, rows::take);
            rows.end();
        } catch (EncryptedDocumentException e) {
            throw UnreadableWorkbookException.encrypted();
        } catch (OldExcelFormatException e) {
            throw new UnreadableWorkbookException("NOT_A_WORKBOOK", TOO_OLD, e);
        }
    }

    private static byte[] content(DirectoryNode root, String stream) throws IOException {
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            return in.readAllBytes();
        }
    }

    private static void process(byte[] records, Consumer<Record> listener) {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener::accept);
        new HSSFEventFactory().processEvents(request, new ByteArrayInputStream(records));
    }

    private void note(Record record) {
        switch (record) {
            case BOFRecord begin -> open.push(parts++);
            case EOFRecord end -> open.poll();
            case BoundSheetRecord bound -> listed.add(bound);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case ColumnInfoRecord columns -> {
                if ((columns.getHidden() || columns.getColumnWidth() == 0) && !open.isEmpty()) {
                    hidden.computeIfAbsent(open.getFirst(), key -> new BitSet())
                            .set(
                                    columns.getFirstColumn(),
                                    Math.max(columns.getFirstColumn(), columns.getLastColumn()) + 1);
                }
            }
            case MergeCellsRecord areas
            when !open.isEmpty() -> {
                for (int i = 0; i < areas.getNumAreas(); i++) {
                    CellRangeAddress area = areas.getAreaAt(i);
                    merged.computeIfAbsent(open.getFirst(), key -> new ArrayList<>())
                            .add(new MergedArea(
                                    area.getFirstRow() + 1,
                                    area.getLastRow() + 1,
                                    area.getFirstColumn(),
                                    area.getLastColumn()));
                }
            }
            default -> {}
        }
    }

    /** Each sheet by the number of the part that it begins with. */
    private Map<Integer, SheetStart> starts(XlsSubstreams substreams) {
        Map<Integer, SheetStart> starts = new HashMap<>();
        substreams.sheets(listed).forEach((part, bound) -> {
            List<MergedArea> areas = merged.getOrDefault(part, List.of());
            BitSet columns = hidden.getOrDefault(part, new BitSet());
            starts.put(
                    part,
                    new SheetStart(
                            bound.getSheetname(),
                            bound.isHidden() || bound.isVeryHidden(),
                            false,
                            from1904,
                            () -> areas,
                            () -> columns));
        });
        return starts;
    }
}
