package cn.jianfu.etl.run;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A readable ledger of a community that no region tree knows. */
final class OtherCommunity {
    static final int ROWS = 2;

    private OtherCommunity() {}

    static void write(Path file, String community) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("台账");
            row(sheet, 0, "2023年社区出具证明台账");
            row(sheet, 1, "县(市、区):外地县");
            row(sheet, 2, "序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人");
            row(sheet, 3, "1", community, "001", "2023-3-5", "测试甲", "亲属关系证明", "教育局", "测试乙");
            row(sheet, 4, "2", community, "002", "2023-3-6", "测试丙", "死亡证明", "民政局", "测试乙");
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
