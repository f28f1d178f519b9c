package cn.jianfu.datasets.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.Sheets;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedWorkbookTest {
    private final Path folder;

    MarkedWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static final Mark MARK = new Mark(true, "表1", 3, 3, "出具证明时间", "2023-2-30", "是不存在的日期,请改正");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_faulty_cell_is_coloured_with_the_sentence_and_the_file_reads_as_before(boolean old) throws Exception {
        Sheets ledger = new Sheets(old)
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", "2023-2-30", "赵样甲", "居住证明", "教育局", "甲")
                .row(2, "和乐社区", "2", "2023-2-3", "赵样甲", "居住证明", "教育局", "甲");
        byte[] marked = marked("台账.xls", ledger.bytes(), MARK);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(marked))) {
            Cell cell = workbook.getSheet("表1").getRow(2).getCell(3);
            assertThat(cell.getStringCellValue()).isEqualTo("2023-2-30");
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("【减负核对】" + MARK.message());
            assertThat(cell.getCellStyle().getFillForegroundColor()).isNotEqualTo((short) 64);
            assertThat(workbook.getSheet("检查结果").getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo("D3");
        }
        FileReading reading = ledger.read("台账(已标注).xls", marked);
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reading.sheets()).containsExactly("表1");
        assertThat(reading.proposals()).isEmpty();

        byte[] again = marked("台账.xls", marked);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(again))) {
            assertThat(workbook.getSheet("表1").getRow(2).getCell(3).getCellComment())
                    .isNull();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void a_small_file_that_unpacks_to_millions_of_empty_cells_is_refused_with_a_sentence() throws Exception {
        byte[] ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", "2023-2-30", "赵样甲", "居住证明", "教育局", "甲")
                .bytes();
        byte[] vast = withEmptyCells(ledger, 60_000, 100);
        assertThat(vast).hasSizeLessThan(4 << 20);
        assertThatThrownBy(() -> marked("台账.xlsx", vast, MARK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("不能逐格标注");
        assertThat(marked("台账.xlsx", withEmptyCells(ledger, 2_000, 20), MARK))
                .as("what people format by dragging down")
                .isNotEmpty();
    }

    /** The same workbook with rows of cells that hold a format and nothing else. */
    private static byte[] withEmptyCells(byte[] workbook, int rows, int cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String row = "<c s=\"0\"/>".repeat(cells) + "</row>";
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    String[] halves = new String(part, StandardCharsets.UTF_8).split("</sheetData>");
                    to.write(halves[0].getBytes(StandardCharsets.UTF_8));
                    for (int i = 10; i < rows + 10; i++) {
                        to.write(("<row r=\"" + i + "\">" + row).getBytes(StandardCharsets.UTF_8));
                    }
                    to.write(("</sheetData>" + halves[1]).getBytes(StandardCharsets.UTF_8));
                } else {
                    to.write(part);
                }
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void what_an_office_program_has_saved_is_cleaned_of_old_marks_and_keeps_the_clerks_own_notes(String ending)
            throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "no LibreOffice at /usr/bin/soffice");
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", "2023-2-30", "赵样甲", "居住证明", "教育局", "甲");
        byte[] noted = edited(ledger.bytes(), workbook -> {
            Comment note = workbook.getSheetAt(0)
                    .createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            note.setString(workbook.getCreationHelper().createRichTextString("问过民政所"));
            workbook.getSheetAt(0).getRow(2).getCell(3).setCellComment(note);
        });
        Path file = Files.write(folder.resolve("台账(已标注).xlsx"), marked("台账.xlsx", noted, MARK));
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        folder.resolve("saved").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        office.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(office.waitFor()).isZero();
        byte[] saved = Files.readAllBytes(folder.resolve("saved/台账(已标注)." + ending));
        edited(saved, workbook -> {
            Cell cell = workbook.getSheet("表1").getRow(2).getCell(3);
            assertThat(cell.getCellComment().getString().getString())
                    .contains("问过民政所")
                    .contains(MARK.message());
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(workbook.getSheet("检查结果").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo(MARK.message());
        });
        FileReading reading = ledger.read("台账(已标注)." + ending, saved);
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.proposals()).isEmpty();

        byte[] mended = edited(
                saved, workbook -> workbook.getSheet("表1").getRow(2).getCell(3).setCellValue("2023-2-28"));
        Sheets again = Sheets.xlsx();
        assertThat(again.read("台账." + ending, mended).accepted()).isEqualTo(1);
        edited(marked("台账." + ending, mended), workbook -> {
            Cell cell = workbook.getSheet("表1").getRow(2).getCell(3);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("问过民政所");
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(workbook.getSheet("检查结果").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("没有发现问题");
        });
    }

    private static byte[] edited(byte[] bytes, Consumer<Workbook> edit) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_text_file_comes_back_as_a_workbook() throws Exception {
        byte[] marked =
                marked("表1.csv", "题,,,\n日期,证明名称,要求单位,时间\n1,2,3,2023-2-30\n".getBytes(StandardCharsets.UTF_8), MARK);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(marked))) {
            assertThat(workbook.getSheet("表1").getRow(2).getCell(3).getCellComment())
                    .isNotNull();
        }
    }

    private static byte[] marked(String name, byte[] bytes, Mark... marks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkedWorkbook.write(WorkbookFile.load(name, new ByteArrayInputStream(bytes)), List.of(marks), out);
        return out.toByteArray();
    }
}
