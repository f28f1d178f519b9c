package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two columns with one heading: the one in sight counts; where both are in sight and differ, a person is asked which is
 * meant.
 */
class HeadingsTwiceTest {
    private static final String SAME = "SAME_HEADING";

    private static byte[] hidden(byte[] file, boolean old, int column) throws IOException {
        try (Workbook workbook = old
                        ? new HSSFWorkbook(new ByteArrayInputStream(file))
                        : new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).setColumnHidden(column, true);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_column_in_sight_counts(boolean old) throws IOException {
        for (String heading : new String[] {"要求出具证明单位", "要求单位", "索要单位"}) {
            Sheets sheets = new Sheets(old)
                    .row("出具证明时间", "证明名称或用途", heading, "要求出具证明单位")
                    .row("2023-03-05", "居住证明", "旧单位", "教育局");
            sheets.read("台账", hidden(sheets.bytes(), old, 2));
            assertThat(sheets.all("unit")).containsExactly("教育局");
            assertThat(sheets.warningCodes()).doesNotContain(SAME);
        }
    }

    @Test
    void a_hidden_column_without_another_of_its_heading_is_read() throws IOException {
        Sheets sheets =
                new Sheets(false).row("出具证明时间", "证明名称或用途", "要求出具证明单位", "备注").row("2023-03-05", "居住证明", "教育局", "无");
        sheets.read("台账.xlsx", hidden(sheets.bytes(), false, 2));
        assertThat(sheets.all("unit")).containsExactly("教育局");
    }

    @Test
    void two_columns_in_sight_that_differ_are_said_with_their_letters() {
        Sheets sheets = new Sheets(false)
                .row("出具证明时间", "证明名称或用途", "要求出具证明单位", "要求出具证明单位")
                .row("2023-03-05", "居住证明", "旧单位", "教育局");
        sheets.read();
        assertThat(sheets.warnings).anySatisfy(warning -> {
            assertThat(warning.fault().code()).isEqualTo(SAME);
            assertThat(warning.fault().message()).contains("C列和D列");
        });
    }

    @Test
    void columns_that_agree_or_are_not_counted_or_are_empty_are_not_said() {
        Sheets sheets = new Sheets(false)
                .row("出具证明时间", "证明名称或用途", "要求出具证明单位", "要求出具证明单位", "备注", "备注", "证明名称或用途")
                .row("2023-03-05", "居住证明", "教育局", "教育局", "甲", "乙", "")
                .row("2023-03-06", "居住证明", "教育局", "", "丙", "丁", "");
        sheets.read();
        assertThat(sheets.warningCodes()).doesNotContain(SAME);
        assertThat(sheets.codes()).isEmpty();
    }
}
