package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sheet of an {@code .xls} workbook is read under its own name, whatever charts, macros and modules stand
 * between.
 */
class XlsPartsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "3, 0", "0, 0x40", "2, 0x40", "0, 0x06", "0, 0x20"})
    void each_sheet_keeps_its_rows_its_name_and_what_is_merged(int charts, String first) throws IOException {
        Sheets sheets = new Sheets(true).named("和乐社区").row("出具证明时间", "证明名称或用途", "要求出具证明单位");
        sheets.row("2023-03-05", "居住证明", "教育局").row("2023-03-06", "居住证明").merged("C2:C3");
        sheets.sheet("幸福社区").row("出具证明时间", "证明名称或用途", "要求出具证明单位");
        sheets.row("2023-03-07", "健在证明", "公安局");
        sheets.sheet("朝阳社区").row("出具证明时间", "证明名称或用途", "要求出具证明单位");
        sheets.row("2023-03-08", "健在证明", "民政局");
        sheets.read("台账.xls", XlsWithParts.with(sheets.bytes(), charts, Integer.decode(first)));
        assertThat(sheets.accepted).extracting(LedgerRecord::sheet).containsExactly("和乐社区", "和乐社区", "幸福社区", "朝阳社区");
        assertThat(sheets.accepted).extracting(LedgerRecord::heading).containsExactly("和乐社区", "和乐社区", "幸福社区", "朝阳社区");
        assertThat(sheets.all("unit")).containsExactly("教育局", "教育局", "公安局", "民政局");
    }
}
