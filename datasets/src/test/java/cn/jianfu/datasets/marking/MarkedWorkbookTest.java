package cn.jianfu.datasets.marking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.reading.Sheets;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedWorkbookTest {
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
            assertThat(cell.getCellComment().getString().getString()).isEqualTo(MARK.message());
            assertThat(cell.getCellStyle().getFillForegroundColor()).isNotEqualTo((short) 64);
            assertThat(workbook.getSheet("检查结果").getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo("D3");
        }
        assertThat(ledger.read("台账(已标注).xls", marked).rows()).isEqualTo(2);

        byte[] again = marked("台账.xls", marked);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(again))) {
            assertThat(workbook.getSheet("表1").getRow(2).getCell(3).getCellComment())
                    .isNull();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
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
