package cn.jianfu.datasets.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One sheet's XML as different programs write it, all saying the same: plainly, or so that it has to be read tag by tag. */
class WrittenInOtherWaysTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final Pattern IDEOGRAPH = Pattern.compile("[\\u4e00-\\u9fff]");

    /** A way of writing what {@code <c r="B7" s="1" t="s"><v>12</v></c>} says. */
    enum Way {
        BLANKS_AROUND_VALUES(SHEET, xml -> xml.replace("<v>", "<v>\n ").replace("</v>", " </v>")),
        LINES_BETWEEN_TAGS(SHEET, xml -> xml.replace("><", ">\n  <")),
        TYPE_FIRST(SHEET, xml -> xml.replaceAll("<c (r=\"\\w+\")([^>]*?)( t=\"\\w+\")", "<c$3 $1$2")),
        COMMENTS_BETWEEN_CELLS(SHEET, xml -> xml.replace("<c ", "<!-- x --><c ")),
        SINGLE_QUOTATION_MARKS(SHEET, xml -> xml.replaceAll("<c r=\"(\\w+)\"", "<c r='$1'")),
        ATTRIBUTES_NOBODY_KNOWS(SHEET, xml -> xml.replace("<c ", "<c cm=\"1\" ")),
        PLACES_LEFT_OUT(SHEET, xml -> xml.replaceAll("<c r=\"\\w+\"", "<c ")),
        WHOLE_NUMBERS(SHEET, xml -> xml.replace(".0</v>", "</v>")),
        PREFIXED(SHEET, xml -> xml.replaceAll("<(/?)(?!\\?)", "<$1x:")
                .replaceAll(" xmlns=\"([^\"]*)\"", " xmlns:x=\"$1\"")),
        BLANK_CELLS_WITH_AN_END(SHEET, xml -> xml.replaceAll("<c ([^>]*)/>", "<c $1></c>")),
        CHARACTERS_AS_NUMBERS(TEXTS, WrittenInOtherWaysTest::numbered),
        CHARACTERS_AS_DECIMAL_NUMBERS(TEXTS, xml -> IDEOGRAPH
                .matcher(xml)
                .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";")),
        ESCAPED(TEXTS, xml -> IDEOGRAPH.matcher(xml).replaceAll(found -> "_x%04X_"
                .formatted((int) found.group().charAt(0)))),
        PLAIN_TEXT_SECTIONS(TEXTS, xml -> xml.replaceAll("<t( [^>]*)?>([^<&]*)</t>", "<t$1><![CDATA[$2]]></t>")),
        IN_RUNS(TEXTS, xml -> xml.replaceAll("<si><t( [^>]*)?>([^<]*)</t></si>", "<si><r><t$1>$2</t></r></si>")),
        READ_ALOUD(TEXTS, xml -> xml.replace("</t></si>", "</t><rPh sb=\"0\" eb=\"1\"><t>yin</t></rPh></si>"));

        final String part;
        final UnaryOperator<String> change;

        Way(String part, UnaryOperator<String> change) {
            this.part = part;
            this.change = change;
        }
    }

    private static String numbered(String xml) {
        return IDEOGRAPH.matcher(xml).replaceAll((MatchResult found) -> "&#x%04x;"
                .formatted((int) found.group().charAt(0)));
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_says_the_same_however_its_xml_is_written(Way way) throws Exception {
        byte[] plain = workbook();
        List<String> rows = rows(plain);
        assertThat(rows).hasSize(1500).element(6).isEqualTo("7: NUMBER 7|DATE 2023-01-07|TEXT 居住证明&<7>|null|TEXT 样 7");
        List<String> otherwise = rows(edited(plain, way));
        assertThat(otherwise).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(otherwise.get(i)).isEqualTo(rows.get(i));
        }
    }

    /** So many rows that texts and cells stand where one piece of the file ends and the next begins. */
    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-m-d"));
            CellStyle crossed = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setStrikeout(true);
            crossed.setFont(font);
            for (int i = 0; i < 1500; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i % 100 == 0 ? i / 8.0 : i + 1);
                row.createCell(1).setCellValue(LocalDate.of(2023, 1, 1).plusDays(i));
                row.getCell(1).setCellStyle(date);
                row.createCell(2).setCellValue("居住证明&<" + (i + 1) + ">");
                row.createCell(3).setCellStyle(date);
                row.createCell(4).setCellValue(i % 7 == 6 ? " 样 " + (i + 1) : "甲_x_乙" + i % 50);
                if (i % 11 == 0) {
                    row.getCell(4).setCellStyle(crossed);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] edited(byte[] workbook, Way way) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(way.part)) {
                    String xml = new String(content, UTF_8);
                    String changed = way.change.apply(xml);
                    assertThat(changed.equals(xml)).isFalse();
                    content = changed.getBytes(UTF_8);
                }
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    private static List<String> rows(byte[] workbook) throws UnreadableWorkbookException {
        List<String> rows = new ArrayList<>();
        new WorkbookFile("x.xlsx", workbook).read(new SheetSink() {
            @Override
            public void start(SheetStart sheet) {}

            @Override
            public void row(SheetRow row) {
                rows.add(IntStream.range(0, row.width())
                        .mapToObj(column -> said(row.cell(column)))
                        .collect(Collectors.joining("|", row.number() + ": ", "")));
            }

            @Override
            public void end() {}
        });
        return rows;
    }

    private static String said(@Nullable Cell cell) {
        return cell == null
                ? "null"
                : cell.kind() + " " + cell.shown() + (cell.struck() == Cell.Struck.NOTHING ? "" : " " + cell.struck());
    }
}
