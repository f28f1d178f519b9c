package cn.jianfu.dashboard.exports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DashboardTest
class StatisticsExportTest {
    @Autowired
    StatisticsRows rows;

    @Autowired
    ExportLog log;

    private final Sight county = Sights.february(SmallMart.COUNTY, Level.COUNTY);

    @Test
    void the_workbook_holds_the_countys_rows_of_the_period_and_no_others() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(out, county, false, true, LocalDate.of(2023, 8, 1));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            String text = IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(row -> String.valueOf(sheet.getRow(row) == null ? "" : text(sheet, row)))
                    .reduce("", String::concat);
            assertThat(text).contains("澄江市临江区社区出具证明情况统计表", "朝阳社区", "王芳").doesNotContain("大塘村");
            XSSFSheet notes = workbook.getSheet("口径");
            assertThat(IntStream.rangeClosed(0, notes.getLastRowNum())
                            .mapToObj(row -> text(notes, row))
                            .reduce("", String::concat))
                    .contains("统计期 2023年2月", "计算批次", "申请人 不含");
        }
    }

    @Test
    void what_is_announced_is_what_is_counted() {
        ExportPlan plan = log.plan(county);
        assertThat(plan).isEqualTo(new ExportPlan(7, 7, 1, 3, 2, 1));
    }

    @Test
    void every_export_is_on_record() {
        Account office = new Account("minzheng", "临江区民政局", Role.COUNTY_OFFICE, SmallMart.COUNTY);
        log.record(office, county, "run-1", 7, true, "统计表.xlsx");
        ExportRecord latest = log.history(county).getFirst();
        assertThat(latest.region()).isEqualTo("临江区");
        assertThat(latest.withApplicants()).isTrue();
        assertThat(log.history(Sights.february(SmallMart.OTHER_COUNTY, Level.COUNTY)))
                .isEmpty();
    }

    @Test
    void applicants_go_to_county_offices_alone_and_clerks_never_leave_the_county() {
        assertThat(rights(Role.COUNTY_OFFICE, SmallMart.COUNTY)).isEqualTo(new ExportRights(true, true));
        assertThat(rights(Role.TOWNSHIP_OFFICE, SmallMart.TOWNSHIP)).isEqualTo(new ExportRights(false, true));
        assertThat(rights(Role.LEADER, SmallMart.CITY)).isEqualTo(new ExportRights(false, false));
        assertThat(rights(Role.ADMIN, "000000000000")).isEqualTo(new ExportRights(false, false));
    }

    private static ExportRights rights(Role role, String scope) {
        return ExportRights.of(new Account("x", "x", role, scope));
    }

    private static String text(XSSFSheet sheet, int row) {
        StringBuilder text = new StringBuilder();
        sheet.getRow(row).forEach(cell -> text.append(cell).append(' '));
        return text.toString();
    }
}
