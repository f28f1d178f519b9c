package cn.jianfu.datasets.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** An {@code .xls} workbook (BIFF8), record by record: once for what is merged, once for the rows. */
final class XlsWorkbook {
    private final Map<Integer, List<MergedArea>> merged = new HashMap<>();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private boolean from1904;
    private int sheet = -1;

    private XlsWorkbook() {}

    static void read(byte[] bytes, SheetSink sink) throws IOException, UnreadableWorkbookException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                throw UnreadableWorkbookException.encrypted();
            }
            String stream = root.hasEntry("Workbook")
                    ? "Workbook"
                    : root.hasEntry("WORKBOOK") ? "WORKBOOK" : root.hasEntry("Book") ? "Book" : null;
            if (stream == null) {
                String what = root.hasEntry("WordDocument") ? "这是 Word 文档，不是 Excel 工作簿" : "这不是 Excel 工作簿";
                throw new UnreadableWorkbookException("NOT_A_WORKBOOK", what + "，请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再报送");
            }
            XlsWorkbook workbook = new XlsWorkbook();
            process(root, stream, workbook::note);
            XlsRows rows = new XlsRows(workbook.from1904, workbook.starts(), sink);
            process(root, stream, rows::take);
            rows.end();
        } catch (EncryptedDocumentException e) {
            throw UnreadableWorkbookException.encrypted();
        } catch (OldExcelFormatException e) {
            throw new UnreadableWorkbookException(
                    "NOT_A_WORKBOOK", "这是 Excel 95 或更早的工作簿，请用 Excel 或 WPS 打开，另存为 .xlsx 后再报送", e);
        }
    }

    private static void process(DirectoryNode root, String stream, Consumer<Record> listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener::accept);
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            new HSSFEventFactory().processEvents(request, in);
        }
    }

    private void note(Record record) {
        switch (record) {
            case BOFRecord begin
            when begin.getType() == BOFRecord.TYPE_WORKSHEET || begin.getType() == BOFRecord.TYPE_CHART -> sheet++;
            case BoundSheetRecord bound -> listed.add(bound);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case MergeCellsRecord areas -> {
                for (int i = 0; i < areas.getNumAreas(); i++) {
                    CellRangeAddress area = areas.getAreaAt(i);
                    merged.computeIfAbsent(sheet, key -> new ArrayList<>())
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

    /** One for each sheet, in the order of their streams. */
    private List<SheetStart> starts() {
        List<BoundSheetRecord> ordered = new ArrayList<>(listed);
        ordered.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        List<SheetStart> starts = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            BoundSheetRecord bound = ordered.get(i);
            boolean hidden = bound.isHidden() || bound.isVeryHidden();
            starts.add(new SheetStart(bound.getSheetname(), hidden, from1904, merged.getOrDefault(i, List.of())));
        }
        return starts;
    }
}
