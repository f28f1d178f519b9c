package cn.jianfu.dashboard.burden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DashboardTest
class BreachesExportTest {
    @Autowired
    Breaches breaches;

    @Test
    void the_export_holds_what_the_filter_shows() throws IOException {
        Sight sight = Sights.february(SmallMart.CITY, Level.CITY);
        assertThat(rows(sight, new BreachFilter(null, null, null))).isEqualTo(3);
        assertThat(rows(sight, new BreachFilter(null, Topic.SIGNBOARDS, null))).isEqualTo(1);
        assertThat(rows(sight, new BreachFilter(null, null, "U1"))).isEqualTo(1);
    }

    private int rows(Sight sight, BreachFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BreachesExport.of(breaches, sight, filter, TableFile.Format.XLSX).write(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum() - 1)
                    .isEqualTo(breaches.of(sight, filter).size());
            assertThat(sheet.getRow(2).getCell(5).getNumericCellValue()).isGreaterThan(1);
            return sheet.getLastRowNum() - 1;
        }
    }
}
