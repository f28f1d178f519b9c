package cn.jianfu.datasets.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, or harmed on the way: refused with a sentence, or read within bounds. */
class HostileFilesTest {

    @Test
    void an_entity_in_a_workbook_is_refused_and_nothing_is_fetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        byte[] file = workbook(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<c t=\"inlineStr\"><is><t>&e;</t></is></c>");
        Rows rows = new Rows();
        assertThatThrownBy(() -> read("x.xlsx", file, rows)).isInstanceOf(UnreadableWorkbookException.class);
        assertThat(rows.text.toString()).doesNotContain("secret");
    }

    @Test
    void entities_that_multiply_are_refused() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        assertThatThrownBy(() -> read("x.xlsx", workbook(bomb, "<c><v>&c;</v></c>"), new Rows()))
                .isInstanceOf(UnreadableWorkbookException.class);
    }

    @Test
    void a_million_empty_styled_rows_are_passed_by_in_seconds() throws Exception {
        byte[] file = zipped("", out -> {
            for (int row = 1; row <= 1_000_000; row++) {
                out.accept("<row r=\"" + row + "\" s=\"1\"><c r=\"A" + row + "\" s=\"1\"/><c r=\"XFD" + row
                        + "\" s=\"1\"/></row>");
            }
        });
        Rows rows = new Rows();
        Assertions.assertThatCode(() -> read("x.xlsx", file, rows)).doesNotThrowAnyException();
        assertThat(rows.cells).isZero();
    }

    @Test
    void a_sheet_that_unpacks_to_gigabytes_is_refused_in_bounded_time_and_memory() throws Exception {
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) ' ');
        String spaces = new String(block, StandardCharsets.US_ASCII);
        byte[] file = zipped("", out -> {
            for (int i = 0; i < 1100; i++) {
                out.accept(spaces);
            }
        });
        long begun = System.nanoTime();
        assertThatThrownBy(() -> read("x.xlsx", file, new Rows()))
                .isInstanceOfSatisfying(UnreadableWorkbookException.class, e -> assertThat(e.code())
                        .isEqualTo("TOO_LARGE"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void long_cells_and_far_columns_are_read_without_keeping_them() throws Exception {
        StringBuilder cells =
                new StringBuilder("<c r=\"A1\" t=\"inlineStr\"><is><t>" + "长".repeat(32_767) + "</t></is></c>");
        for (int column = 1; column < 16_384; column++) {
            cells.append("<c r=\"").append(CellReference.letters(column)).append("1\"><v>1</v></c>");
        }
        Rows rows = new Rows();
        read("x.xlsx", workbook("", cells.toString()), rows);
        assertThat(rows.cells).isEqualTo(SheetRow.MOST_COLUMNS);
        assertThat(rows.longest).isEqualTo(Cell.LONGEST);
    }

    @Test
    void a_password_is_named_as_what_keeps_the_reader_out() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("pass");
            try (var out = encryptor.getDataStream(files)) {
                out.write(workbook("", ""));
            }
            files.writeFilesystem(bytes);
        }
        refused("x.xlsx", bytes.toByteArray(), "ENCRYPTED_WORKBOOK");

        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("秘密");
            Biff8EncryptionKey.setCurrentUserPassword("pass");
            workbook.write(old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused("x.xls", old.toByteArray(), "ENCRYPTED_WORKBOOK");
    }

    @Test
    void what_a_file_is_decides_and_not_its_name() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("旧");
            workbook.write(old);
        }
        Rows rows = new Rows();
        read("..\\..\\x/改名.xlsx", old.toByteArray(), rows);
        read("改名.xls", workbook("", "<c t=\"str\"><v>新</v></c>"), rows);
        assertThat(rows.text.toString()).isEqualTo("旧新");
        refused("照片.xls", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}, "NOT_A_WORKBOOK");
        refused("网页.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8), "NOT_A_WORKBOOK");
    }

    @Test
    void a_file_cut_off_anywhere_is_refused_or_read_as_far_as_it_is_whole() throws Exception {
        byte[] whole = workbook("", "<c t=\"str\"><v>整</v></c>");
        for (int length = 1; length < whole.length; length += 7) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            try {
                read("x.xlsx", cut, new Rows());
            } catch (UnreadableWorkbookException e) {
                assertThat(e.getMessage()).contains("请");
            }
        }
    }

    private static void refused(String name, byte[] bytes, String code) {
        assertThatThrownBy(() -> read(name, bytes, new Rows()))
                .isInstanceOfSatisfying(UnreadableWorkbookException.class, e -> assertThat(e.code())
                        .isEqualTo(code))
                .hasMessageContaining("请");
    }

    private static void read(String name, byte[] bytes, SheetSink sink) throws UnreadableWorkbookException {
        WorkbookFile.load(name, new ByteArrayInputStream(bytes)).read(sink);
    }

    private static byte[] workbook(String prologue, String cells) throws IOException {
        return zipped(prologue, out -> out.accept("<row r=\"1\">" + cells + "</row>"));
    }

    private static byte[] zipped(String prologue, Consumer<Consumer<String>> rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"x/externalLink\" Target=\"http://127.0.0.1:9/x\" TargetMode=\"External\"/></Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write((prologue + "<worksheet><sheetData>").getBytes(StandardCharsets.UTF_8));
            rows.accept(text -> {
                try {
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static final class Rows implements SheetSink {
        private final StringBuilder text = new StringBuilder();
        private int cells;
        private int longest;

        @Override
        public void start(SheetStart sheet) {}

        @Override
        public void row(SheetRow row) {
            for (int column = 0; column < row.width(); column++) {
                String cell = row.text(column);
                if (cell != null) {
                    cells++;
                    longest = Math.max(longest, cell.length());
                    text.append(cell.length() > 100 ? "" : cell);
                }
            }
        }

        @Override
        public void end() {}
    }
}
