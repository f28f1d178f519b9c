package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A file that is no ledger is refused with work that its size accounts for, however many sheets, columns and words it
 * has.
 */
class NoLedgerTest {
    private static final int ROWS = 150;
    private static final String[] ENDINGS = {"局", "社区", "证明", "公司", "中心", "会议", "检查", "表", "日期", "单位"};
    private final SplittableRandom random = new SplittableRandom(7);

    private String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) (0x4e00 + random.nextInt(3000)));
        }
        return word.toString();
    }

    private List<SheetRow> sheet(int columns, boolean telling) throws UnreadableWorkbookException {
        Sheets sheets = Sheets.xlsx();
        for (int row = 0; row < ROWS; row++) {
            Object[] cells = new Object[columns];
            for (int column = 0; column < columns; column++) {
                cells[column] = word(1 + random.nextInt(8)) + (telling ? ENDINGS[random.nextInt(ENDINGS.length)] : "");
            }
            sheets.row(cells);
        }
        return rows(sheets);
    }

    private static List<SheetRow> rows(Sheets sheets) throws UnreadableWorkbookException {
        List<SheetRow> rows = new ArrayList<>();
        WorkbookFile.load("文字.xlsx", new ByteArrayInputStream(sheets.bytes())).read(new SheetSink() {
            @Override
            public void start(SheetStart sheet) {}

            @Override
            public void row(SheetRow row) {
                rows.add(row);
            }

            @Override
            public void end() {}
        });
        return rows;
    }

    private GuessEffort over(int sheets, int columns, boolean telling) throws UnreadableWorkbookException {
        GuessEffort effort = new GuessEffort();
        List<SheetRow> rows = sheet(columns, telling);
        for (int i = 0; i < sheets; i++) {
            LayoutGuess.of("表" + i, rows, "", effort);
        }
        return effort;
    }

    @Test
    void of_many_sheets_of_text_few_rows_are_tried_as_headings() throws Exception {
        assertThat(over(1, 12, false).rowsTried()).isEqualTo(60);
        assertThat(over(40, 12, false).rowsTried()).isLessThan(600);
        assertThat(over(400, 12, false).rowsTried()).isLessThan(6 * 400 + 400);
    }

    @Test
    void cells_are_held_against_a_field_a_few_times_in_each_column() throws Exception {
        int cells = 100 * 12;
        assertThat(over(1, 12, false).cellsAsked()).isLessThan(2 * cells);
        assertThat(over(1, 12, true).cellsAsked()).isLessThan(5 * cells);
    }

    @Test
    void numbers_and_other_languages_are_no_headings() throws Exception {
        Sheets sheets = Sheets.xlsx();
        for (int row = 0; row < ROWS; row++) {
            sheets.row(row * 1.5, "total " + row, "value", 12, "N/A");
        }
        GuessEffort effort = new GuessEffort();
        assertThat(LayoutGuess.of("表", rows(sheets), "", effort)).isNull();
        assertThat(effort.rowsTried()).isZero();
    }

    @Test
    void a_ledger_on_the_last_of_many_sheets_is_read() {
        Sheets sheets = Sheets.xlsx();
        for (int sheet = 0; sheet < 30; sheet++) {
            sheets.sheet("说明" + sheet);
            for (int row = 0; row < 40; row++) {
                sheets.row(word(4), word(5), word(6), word(3));
            }
        }
        sheets.sheet("台账").row(Sheets.HEADER).row(1, "和乐社区", "2023001", "2023-03-01", "赵样甲", "居住证明", "教育局", "甲");
        sheets.read();
        assertThat(sheets.accepted).hasSize(1);
    }
}
