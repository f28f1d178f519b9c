package cn.jianfu.datasets.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An {@code .xlsx} workbook: its list of sheets, its texts and its formats, then sheet after sheet. */
final class XlsxWorkbook {
    /** A sheet of this size is unpacked once and kept; a larger one is unpacked a second time when somebody asks what is merged in it. */
    private static final int KEPT_BYTES = 8 << 20;

    private final Archive archive;
    private final List<Listed> listed = new ArrayList<>();
    private boolean from1904;

    private XlsxWorkbook(Archive archive) {
        this.archive = archive;
    }

    private record Listed(String name, @Nullable String id, boolean hidden) {}

    /** Sends the sheets to the sink: all of them, or the one of that place among those with rows. */
    static void read(byte[] bytes, OptionalInt only, SheetSink sink) throws IOException, UnreadableWorkbookException {
        try (Archive archive = new Archive(bytes)) {
            new XlsxWorkbook(archive).read(only, sink);
        } catch (XMLStreamException e) {
            throw UnreadableWorkbookException.damaged(e);
        } catch (Archive.TooLarge e) {
            throw UnreadableWorkbookException.tooLarge();
        }
    }

    /** The unpacked size of each sheet with rows, as the file states it. */
    static List<Long> sheetSizes(byte[] bytes) throws IOException, UnreadableWorkbookException {
        try (Archive archive = new Archive(bytes)) {
            XlsxWorkbook workbook = new XlsxWorkbook(archive);
            return workbook.sheets(workbook.ties()).values().stream()
                    .map(archive::size)
                    .toList();
        } catch (XMLStreamException e) {
            throw UnreadableWorkbookException.damaged(e);
        }
    }

    /** The workbook's ties; its list of sheets is read on the way. */
    private Map<String, XlsxParts.Tie> ties() throws IOException, XMLStreamException, UnreadableWorkbookException {
        String workbook = XlsxParts.ties(archive, "").values().stream()
                .filter(tie -> tie.type().equals("officeDocument"))
                .map(XlsxParts.Tie::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        readList(workbook);
        return XlsxParts.ties(archive, workbook);
    }

    /** The sheets with rows, in order, and the part that each stands in. */
    private Map<Listed, String> sheets(Map<String, XlsxParts.Tie> ties) throws UnreadableWorkbookException {
        Map<Listed, String> sheets = new LinkedHashMap<>();
        for (Listed sheet : listed) {
            XlsxParts.Tie tie = sheet.id == null ? null : ties.get(sheet.id);
            if (tie == null || tie.type().equals("worksheet") && !archive.has(tie.target())) {
                throw UnreadableWorkbookException.damaged(null);
            }
            if (tie.type().equals("worksheet")) {
                sheets.putIfAbsent(sheet, tie.target());
            }
        }
        return sheets;
    }

    private void read(OptionalInt only, SheetSink sink)
            throws IOException, XMLStreamException, UnreadableWorkbookException {
        Map<String, XlsxParts.Tie> ties = ties();
        SharedStrings strings;
        try (InputStream in = open(ties, "sharedStrings")) {
            strings = SharedStrings.read(in);
        }
        NumberCells numbers = new NumberCells(from1904);
        try (InputStream in = open(ties, "styles")) {
            readFormats(in, numbers);
        }
        int place = 0;
        for (Map.Entry<Listed, String> sheet : sheets(ties).entrySet()) {
            if (only.isEmpty() || only.getAsInt() == place) {
                read(sheet.getKey(), sheet.getValue(), strings, numbers, sink);
            }
            place++;
        }
    }

    private void read(Listed sheet, String part, SharedStrings strings, NumberCells numbers, SheetSink sink)
            throws IOException, XMLStreamException {
        byte[] whole = archive.whole(part, KEPT_BYTES);
        try (InputStream rows = whole == null ? archive.open(part) : new ByteArrayInputStream(whole)) {
            if (rows != null) {
                MergedOnDemand merged = new MergedOnDemand(archive, part, whole);
                RowOrder order = whole != null && RowOrder.goesBack(whole) ? new RowOrder(sink) : null;
                XlsxRows reader = new XlsxRows(strings, numbers, order == null ? sink : order);
                sink.start(new SheetStart(
                        sheet.name, sheet.hidden, listed.size() == 1, from1904, merged, reader::hiddenColumns));
                reader.read(rows);
                if (order != null) {
                    order.end();
                }
                sink.end();
            }
        }
    }

    private void readList(String workbook) throws IOException, XMLStreamException, UnreadableWorkbookException {
        try (InputStream in = archive.open(workbook)) {
            if (in == null || workbook.endsWith(".bin")) {
                throw noWorkbook();
            }
            XMLStreamReader xml = Xml.open(in);
            while (Xml.nextElement(xml)) {
                switch (xml.getLocalName()) {
                    case "workbookPr" -> from1904 = Xml.flag(Xml.attribute(xml, "date1904"));
                    case "sheet" -> {
                        String name = Xml.attribute(xml, "name");
                        String state = Xml.attribute(xml, "state");
                        boolean hidden = state != null && !state.equals("visible");
                        listed.add(new Listed(name == null ? "" : name, Xml.attribute(xml, "id"), hidden));
                    }
                    default -> {}
                }
            }
        }
    }

    private UnreadableWorkbookException noWorkbook() {
        String what = archive.has("word/document.xml")
                ? "这是 Word 文档，不是 Excel 工作簿"
                : archive.has("ppt/presentation.xml")
                        ? "这是演示文稿，不是 Excel 工作簿"
                        : archive.has("content.xml") || archive.has("xl/workbook.bin")
                                ? "这种格式的表格读不出来"
                                : "这是压缩包，或是损坏的工作簿";
        return new UnreadableWorkbookException("NOT_A_WORKBOOK", what + "，请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再报送");
    }

    private @Nullable InputStream open(Map<String, XlsxParts.Tie> ties, String type) throws IOException {
        for (XlsxParts.Tie tie : ties.values()) {
            if (tie.type().equals(type)) {
                return archive.open(tie.target());
            }
        }
        return null;
    }

    private static void readFormats(@Nullable InputStream in, NumberCells numbers) throws XMLStreamException {
        if (in == null) {
            return;
        }
        Map<Integer, String> codes = new HashMap<>();
        XMLStreamReader xml = Xml.open(in);
        BitSet struck = new BitSet();
        int fonts = 0;
        boolean ofCells = false;
        boolean ofFonts = false;
        while (Xml.nextElement(xml)) {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    String code = Xml.attribute(xml, "formatCode");
                    if (code != null) {
                        codes.put(number(Xml.attribute(xml, "numFmtId")), code);
                    }
                }
                case "fonts" -> ofFonts = true;
                case "font" -> fonts += ofFonts ? 1 : 0;
                case "strike" -> {
                    if (ofFonts && fonts > 0) {
                        struck.set(fonts - 1, crossesOut(Xml.attribute(xml, "val")));
                    }
                }
                case "fills" -> ofFonts = false;
                case "cellXfs" -> {
                    ofCells = true;
                    ofFonts = false;
                }
                case "cellStyleXfs", "cellStyles", "dxfs" -> {
                    ofCells = false;
                    ofFonts = false;
                }
                case "xf" -> {
                    if (ofCells) {
                        int index = number(Xml.attribute(xml, "numFmtId"));
                        numbers.addStyle(index, codes.get(index), struck.get(number(Xml.attribute(xml, "fontId"))));
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean crossesOut(@Nullable String value) {
        return value == null || Xml.flag(value);
    }

    private static int number(@Nullable String digits) {
        try {
            return digits == null ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
