package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clerks merge what repeats itself, each column on its own. */
final class MergedCellsTest {
    private static final int FIRST_ROW = 3;
    private static final List<String> FIELDS = List.of("community", "issuedOn", "certificate", "unit", "clerk");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_header_over_three_rows_is_read(boolean old) {
        Sheets ledger = new Sheets(old)
                .row("2023年社区出具证明台账")
                .row("序号", "社区", "证明编号", "证明情况", "", "", "", "", "社区经办人")
                .row("", "", "", "出具证明时间", "", "", "证明名称或用途", "要求出具证明单位", "")
                .row("", "", "", "年", "月", "日", "", "", "")
                .merged("A2:A4")
                .merged("B2:B4")
                .merged("C2:C4")
                .merged("I2:I4")
                .merged("D2:H2")
                .merged("D3:F3")
                .merged("G3:G4")
                .merged("H3:H4")
                .row(1, "和乐社区", "1", 2023, 3, 5, "居住证明", "教育局", "甲")
                .row(2, "和乐社区", "2", 2023, 2, 30, "居住证明", "教育局", "甲");
        FileReading reading = ledger.read();
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(ledger.all("issuedOn")).containsExactly("2023-03-05");
        assertThat(ledger.all("unit")).containsExactly("教育局");
        assertThat(ledger.all("community")).containsExactly("和乐社区");
        assertThat(ledger.codes()).containsExactly("IMPOSSIBLE_DATE");
    }

    @Property(tries = 60)
    void a_ledger_with_merged_cells_says_what_it_says_written_out(
            @ForAll @Size(5) List<@Size(12) List<@IntRange(min = 0, max = 3) Integer>> changes) {
        Sheets merged = Sheets.xlsx().row("2023年社区出具证明台账").merged("A1:H1").row(Sheets.HEADER);
        Sheets written = Sheets.xlsx().row("2023年社区出具证明台账").merged("A1:H1").row(Sheets.HEADER);
        int[][] values = changes.stream().map(MergedCellsTest::repeating).toArray(int[][]::new);
        for (int row = 0; row < values[0].length; row++) {
            written.row(row(row, values, false));
            merged.row(row(row, values, true));
        }
        for (int column = 0; column < values.length; column++) {
            merge(merged, "BDFGH".charAt(column), values[column]);
        }
        merged.read();
        written.read();

        assertThat(merged.quarantined).isEmpty();
        for (String field : FIELDS) {
            assertThat(merged.all(field)).as(field).isEqualTo(written.all(field));
        }
    }

    /** A new value wherever the number is 0. */
    private static int[] repeating(List<Integer> changes) {
        int[] values = new int[changes.size()];
        for (int i = 1; i < values.length; i++) {
            values[i] = values[i - 1] + (changes.get(i) == 0 ? 1 : 0);
        }
        return values;
    }

    private static Object[] row(int row, int[][] values, boolean onlyNew) {
        List<Object> cells = new ArrayList<>(List.of(row + 1));
        cells.add(cell(row, values[0], onlyNew, "和乐社区" + values[0][row]));
        cells.add("〔2023〕%03d".formatted(row + 1));
        cells.add(cell(
                row,
                values[1],
                onlyNew,
                LocalDate.of(2023, 3, 1).plusDays(values[1][row]).toString()));
        cells.add("申请人");
        cells.add(cell(row, values[2], onlyNew, "居住证明" + values[2][row]));
        cells.add(cell(row, values[3], onlyNew, "教育局" + values[3][row]));
        cells.add(cell(row, values[4], onlyNew, "经办" + values[4][row]));
        return cells.toArray();
    }

    private static String cell(int row, int[] values, boolean onlyNew, String text) {
        return onlyNew && row > 0 && values[row] == values[row - 1] ? "" : text;
    }

    private static void merge(Sheets sheets, char column, int[] values) {
        int[] starts = IntStream.range(0, values.length)
                .filter(row -> row == 0 || values[row] != values[row - 1])
                .toArray();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : values.length;
            if (end - starts[i] > 1) {
                sheets.merged("%c%d:%c%d".formatted(column, starts[i] + FIRST_ROW, column, end + FIRST_ROW - 1));
            }
        }
    }
}
