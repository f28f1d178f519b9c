package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.quantity.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is not always one certificate: what a whole ledger comes to. */
class RowsAndCertificatesTest {

    @Test
    void rows_in_are_rows_accepted_quarantined_void_and_refused() {
        Sheets ledger = ledger("份数", "办理结果", "备注")
                .row(1, "和乐社区", "2023001", "2023-07-01", "甲", "居住证明", "教育局", "乙", 2, "已办结", "")
                .row(2, "和乐社区", "2023002-2023011", "2023-07-02", "甲", "居住证明", "教育局", "乙", "", "", "")
                .row(3, "和乐社区", "2023012", "2023-07-03", "甲", "居住证明", "教育局", "乙", "", "不予出具", "")
                .row(4, "和乐社区", "2023013", "作废", "作废", "作废", "作废", "作废")
                .row(5, "和乐社区", "2023014", "2023-07-05", "甲", "居住证明", "教育局", "乙", "若干", "", "")
                .row(6, "和乐社区", "2023015", "2023-07-06", "甲", "居住证明", "教育局", "乙", 1, "已办结", "作废");

        FileReading reading = ledger.read();

        assertThat(reading.rows()).isEqualTo(6);
        assertThat(reading.accepted()).isEqualTo(2);
        assertThat(reading.certificates()).isEqualTo(12);
        assertThat(reading.quarantined()).isEqualTo(1);
        assertThat(reading.setAside(Outcome.VOID)).isEqualTo(2);
        assertThat(reading.setAside(Outcome.REFUSED)).isEqualTo(1);
        assertThat(ledger.all("quantity")).containsExactly("2", "10");
        assertThat(ledger.all("quantityWritten")).containsExactly("2", "2023002-2023011");
        assertThat(ledger.reasons).containsExactly("REFUSED_ROW", "VOID_ROW", "VOID_ROW");
        // No number is missing: void and refused ones are gone, those of a range were given.
        assertThat(ledger.warningCodes()).isEmpty();
    }

    @Test
    void a_number_in_place_of_the_tick_says_how_many() {
        Sheets table = Sheets.xlsx()
                .row("县(市、区):")
                .row("序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位", "社区经办人", "可由", "不应由", "文件外")
                .row(1, "和乐社区", "1", "2023-07-01", "甲", "居住证明", "教育局", "乙", 3, "", "")
                .row(2, "和乐社区", "2", "2023-07-02", "甲", "居住证明", "教育局", "乙", "", "√", "")
                .row(3, "和乐社区", "3", "2023-07-02", "甲", "居住证明", "教育局", "乙", "", 1, "")
                .row(4, "和乐社区", "4", "2023-07-02", "甲", "居住证明", "教育局", "乙", 2, 1, "");

        assertThat(table.read().certificates()).isEqualTo(5);
        assertThat(table.all("quantity")).containsExactly("3", "1", "1");
        assertThat(table.codes()).containsExactly("SEVERAL_TICKS");
    }

    @Test
    void a_quantity_merged_over_rows_is_one_for_each_or_is_asked() {
        Sheets ledger = ledger("份数")
                .row(1, "和乐社区", "1", "2023-07-01", "甲", "居住证明", "教育局", "乙", 2)
                .row(2, "和乐社区", "2", "2023-07-01", "甲", "健在证明", "教育局", "乙")
                .merged("I3:I4")
                .row(3, "和乐社区", "3", "2023-07-01", "甲", "居住证明", "教育局", "乙", 5)
                .row(4, "和乐社区", "4", "2023-07-01", "甲", "健在证明", "教育局", "乙")
                .merged("I5:I6");

        assertThat(ledger.read().certificates()).isEqualTo(2);
        assertThat(ledger.codes()).containsExactly("QUANTITY_UNCLEAR", "QUANTITY_UNCLEAR");
    }

    @Test
    void columns_beside_the_form_make_no_rows() {
        Sheets ledger = ledger("份数", "备注")
                .row(1, "和乐社区", "1", "2023-07-01", "甲", "居住证明", "教育局", "乙", 1, "")
                .row(2, "和乐社区", "", "", "", "", "", "", 1, "")
                .row(3, "和乐社区", "", "", "", "", "", "", "", "空行");

        assertThat(ledger.read().rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_crossed_out_is_void_and_what_is_partly_so_is_asked(boolean old) throws Exception {
        Sheets ledger = new Sheets(old).row("2023年出具证明台账").row(Sheets.HEADER);
        for (int i = 1; i <= 5; i++) {
            ledger.row(i, "和乐社区", "202300" + i, "2023-07-0" + i, "甲", "居住证明" + i, "教育局", "乙");
        }
        byte[] struck = struck(ledger.bytes());

        FileReading reading = ledger.read(old ? "台账.xls" : "台账.xlsx", struck);

        assertThat(reading.rows()).isEqualTo(5);
        assertThat(ledger.all("certificate")).containsExactly("居住证明1", "居住证明5");
        assertThat(ledger.reasons).containsExactly("STRUCK_ROW");
        assertThat(ledger.codes()).containsExactly("PARTLY_STRUCK", "PARTLY_STRUCK");
    }

    /** The second row whole, of the third the unit, of the fourth some characters, of the fifth the applicant alone. */
    private static byte[] struck(byte[] bytes) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < 4; i++) {
                workbook.createFont();
            }
            Font font = workbook.createFont();
            font.setStrikeout(true);
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            Row whole = workbook.getSheetAt(0).getRow(3);
            whole.forEach(cell -> cell.setCellStyle(style));
            workbook.getSheetAt(0).getRow(4).getCell(6).setCellStyle(style);
            RichTextString text = workbook.getCreationHelper().createRichTextString("居住证明4");
            text.applyFont(0, 2, font);
            workbook.getSheetAt(0).getRow(5).getCell(5).setCellValue(text);
            workbook.getSheetAt(0).getRow(6).getCell(4).setCellStyle(style);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Sheets ledger(String... further) {
        List<Object> header = new ArrayList<>(List.of(Sheets.HEADER));
        header.addAll(List.of(further));
        return Sheets.xlsx().row("2023年7月出具证明台账").row(header.toArray());
    }
}
