package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.kind.BlankWorkbook;
import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.kind.StatisticsTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OtherKindsTest {

    @ParameterizedTest
    @CsvSource({
        "√,,,PERMITTED",
        ",✓,,PROHIBITED",
        ",,1,UNLISTED",
        "是,,,PERMITTED",
        ",对号,,PROHIBITED",
        "×,,√,UNLISTED",
        ",,民政部文件未列,UNLISTED",
        ",√,√,SEVERAL_TICKS",
        ",,,NO_TICK",
        "否,×,0,NO_TICK"
    })
    void exactly_one_attribute_is_ticked(String permitted, String prohibited, String unlisted, String outcome) {
        Sheets table = statistics();
        table.row(
                1, "和乐社区", "1", "2023-3-5", "", "居住证明", "教育局", "甲", text(permitted), text(prohibited), text(unlisted));
        FileReading reading = table.read();
        assertThat(reading.kind()).isSameAs(StatisticsTable.KIND);
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(
                        table.accepted.isEmpty()
                                ? table.codes().getFirst()
                                : table.all("attribute").getFirst())
                .isEqualTo(outcome);
    }

    @Test
    void meetings_are_read_with_hours_turned_into_minutes_and_round_figures_doubted() {
        Sheets ledger = Sheets.xlsx().row("2023年和乐社区会议台账").row("序号", "会议日期", "会议名称", "召集单位", "时长(分钟)", "参会人数");
        ledger.row(1, "4月1日", "推进会", "柳河街道", "1.5小时", "约3人").row(2, "4月2日", "推进会", "柳河街道", "很久", 3);
        for (int i = 3; i < 12; i++) {
            ledger.row(i, "4月3日", "推进会", "柳河街道", 60, 3);
        }
        assertThat(ledger.read().accepted()).isEqualTo(10);
        assertThat(ledger.all("minutes").getFirst()).isEqualTo("90.0");
        assertThat(ledger.codes()).containsExactly("BAD_NUMBER");
        assertThat(ledger.warningCodes()).containsExactly("ROUND_FIGURES");
    }

    static List<LedgerKind> kinds() {
        return LedgerKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_blank_workbook_of_a_kind_is_read_as_that_kind_once_it_is_filled_in(LedgerKind kind) throws Exception {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        BlankWorkbook.write(kind, blank);
        Sheets ledger = Sheets.xlsx();
        FileReading empty = ledger.read("空白.xlsx", blank.toByteArray());
        assertThat(empty.kind()).isSameAs(kind);
        assertThat(empty.rows()).isZero();

        FileReading filled = ledger.read("2023年.xlsx", fill(kind, blank.toByteArray()));
        assertThat(ledger.codes()).isEmpty();
        assertThat(filled.kind()).isSameAs(kind);
        assertThat(filled.accepted()).isEqualTo(1);
    }

    /** Fills in the first numbered row. */
    private static byte[] fill(LedgerKind kind, byte[] blank) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            Sheet sheet = workbook.getSheetAt(0);
            int first = 2;
            while (sheet.getRow(first).getCell(0) == null
                    || sheet.getRow(first).getCell(0).getCellType() != org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                first++;
            }
            Row header = sheet.getRow(2);
            Row row = sheet.getRow(first);
            for (Field field : kind.fields()) {
                for (int column = 0; column < header.getLastCellNum(); column++) {
                    if (header.getCell(column) != null
                            && header.getCell(column).getStringCellValue().equals(field.label())) {
                        String text =
                                switch (field.type()) {
                                    case FieldType.Text any -> "某某会议证明";
                                    case FieldType.Day day -> "2023-3-5";
                                    case FieldType.Amount amount -> "7";
                                    case FieldType.YesNo yesNo -> "是";
                                    case FieldType.OneOf oneOf ->
                                        field.required()
                                                ? "√"
                                                : oneOf.options().getFirst().label();
                                };
                        row.createCell(column).setCellValue(text);
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Sheets statistics() {
        List<Object> upper = new ArrayList<>(List.of(Sheets.HEADER));
        upper.add("证明属性");
        return Sheets.xlsx()
                .row("云溪市青石区社区出具证明情况统计表")
                .row("(2023年1月1日—7月31日)")
                .row("县(市、区):青石区", "", "", "", "", "2023年8月5日")
                .row(upper.toArray())
                .row("", "", "", "", "", "", "", "", "可由", "不应由", "文件外")
                .merged("I4:K4");
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
