package cn.jianfu.datasets.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Workbooks as other programs write them, and damaged ones: read as Excel reads them, or refused for what is really
 * wrong.
 */
class OddWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final Sheets sheets = new Sheets(false)
            .row("2023年和乐社区出具证明台账")
            .row("出具证明时间", "证明名称或用途", "要求出具证明单位")
            .row("2023-03-05", "居住证明", "教育局")
            .row("2023-03-06", "健在证明", "公安局");

    /** The workbook with a part's bytes changed; without it where nothing is left of them. */
    private byte[] with(String part, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sheets.bytes()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                byte[] changed = entry.getName().equals(part) ? change.apply(content) : content;
                if (changed.length > 0) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(changed);
                }
            }
        }
        return out.toByteArray();
    }

    private byte[] edited(String part, UnaryOperator<String> change) throws IOException {
        return with(part, content -> change.apply(new String(content, UTF_8)).getBytes(UTF_8));
    }

    private static UnreadableWorkbookException refusal(byte[] file) {
        return catchThrowableOfType(
                UnreadableWorkbookException.class, () -> new LedgerFileReader(ConfirmedLayouts.none())
                        .read(WorkbookFile.load("x", new ByteArrayInputStream(file)), "", new Sheets(false)));
    }

    @Test
    void rows_out_of_order_keep_their_numbers() throws IOException {
        sheets.read("x", edited(SHEET, xml -> {
            int third = xml.indexOf("<row r=\"3\"");
            int fourth = xml.indexOf("<row r=\"4\"");
            int end = xml.indexOf("</sheetData>");
            return xml.substring(0, third)
                    + xml.substring(fourth, end)
                    + xml.substring(third, fourth)
                    + xml.substring(end);
        }));
        assertThat(sheets.accepted).extracting(LedgerRecord::rowNumber).containsExactly(3, 4);
        assertThat(sheets.all("unit")).containsExactly("教育局", "公安局");
    }

    @Test
    void rows_without_numbers_take_them_from_their_cells() throws IOException {
        sheets.read("x", edited(SHEET, xml -> xml.replaceAll("<row r=\"\\d+\"", "<row")
                .replaceAll("r=\"([A-C])([34])\"", "r=\"$19$2\"")));
        assertThat(sheets.accepted).extracting(LedgerRecord::rowNumber).containsExactly(93, 94);
    }

    @Test
    void white_space_around_values_does_not_matter() throws IOException {
        sheets.read("x", edited(SHEET, xml -> xml.replace("<v>", "<v>\n   ").replace("</v>", "\n  </v>")));
        assertThat(sheets.all("unit")).containsExactly("教育局", "公安局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "GBK", "GB18030"})
    void parts_in_another_encoding_are_read(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        sheets.read("x", with(TEXTS, content -> new String(content, UTF_8)
                .replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                .getBytes(encoding.equals("UTF-16LE") ? UTF_16LE : charset)));
        assertThat(sheets.all("unit")).containsExactly("教育局", "公安局");
    }

    @Test
    void targets_written_from_the_root_are_found() throws IOException {
        sheets.read("x", edited("xl/_rels/workbook.xml.rels", xml -> xml.replace("Target=\"", "Target=\"xl/")));
        assertThat(sheets.all("unit")).containsExactly("教育局", "公安局");
    }

    @Test
    void a_workbook_without_its_texts_or_one_of_its_sheets_is_damaged() throws IOException {
        assertThat(refusal(with(TEXTS, content -> new byte[0])).code()).isEqualTo("DAMAGED_WORKBOOK");
        assertThat(refusal(with(SHEET, content -> new byte[0])).code()).isEqualTo("DAMAGED_WORKBOOK");
    }

    @Test
    void texts_that_are_lost_are_said_to_be_lost_not_blank() throws IOException {
        sheets.read("x", edited(TEXTS, xml -> xml.substring(0, xml.indexOf("<si><t>健在证明")) + "</sst>"));
        assertThat(sheets.all("unit")).containsExactly("教育局");
        assertThat(sheets.codes()).containsOnly("LOST_TEXT");
        Sheets none = new Sheets(false);
        FileReading reading =
                none.read("x", edited(TEXTS, xml -> xml.substring(0, xml.indexOf("<si><t>出具证明时间")) + "</sst>"));
        assertThat(reading.nothingFound()).extracting(Fault::code).isEqualTo("DAMAGED_WORKBOOK");
    }

    @Test
    void a_formula_of_text_without_its_result_is_named_as_one() throws IOException {
        sheets.row("2023-03-07", "健在证明", "formula:VLOOKUP(1,A:B,2)");
        sheets.read("x", edited(SHEET, xml -> xml.replaceAll("<c r=\"C5\"[^>]*>", "<c r=\"C5\" t=\"str\">")
                .replaceAll("(<f>[^<]*</f>)<v>[^<]*</v>", "$1<v></v>")));
        assertThat(sheets.codes()).containsExactly("UNCALCULATED_FORMULA");
    }

    @Test
    void tables_in_other_forms_of_text_are_named() {
        assertThat(refusal("ID;PWXL;N;E\nC;Y1;X1;K\"甲\"\n".getBytes(UTF_8))).hasMessageContaining("SYLK");
        assertThat(refusal("TABLE\r\n0,1\r\n\"甲\"\r\n".getBytes(UTF_8))).hasMessageContaining("DIF");
        assertThat(refusal("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n".getBytes(UTF_8)))
                .hasMessageContaining("网页");
        assertThat(refusal("日期      名称      单位\n3月5日    居住证明  教育局\n3月6日    健在证明  公安局\n".getBytes(UTF_8)))
                .hasMessageContaining("没有分隔符");
        assertThat(refusal(new byte[] {9, 8, 8, 0, 0, 5, 16, 0})).hasMessageContaining("版本太旧");
    }

    @Test
    void a_header_far_down_is_said_to_be_too_far_down() {
        Sheets deep = new Sheets(false);
        for (int i = 0; i < 250; i++) {
            deep.row("填表说明第" + i + "条");
        }
        FileReading reading = deep.row("出具证明时间", "证明名称或用途", "要求出具证明单位").read();
        assertThat(String.valueOf(reading.nothingFound())).contains("前 200 行");
    }
}
