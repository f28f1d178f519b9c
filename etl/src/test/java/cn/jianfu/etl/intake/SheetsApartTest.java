package cn.jianfu.etl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Large workbooks, whose sheets are read by a task each, say the same as small ones, which are read whole. */
class SheetsApartTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_workbook_whose_sheets_are_read_apart_says_the_same_as_one_read_whole() {
        assertThat(apartAndWhole(town.months(3), 3)).hasSize(9);
    }

    @Test
    void a_copy_among_the_sheets_of_a_large_workbook_counts_once() {
        List<Object[]> rows = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            rows.add(Book.certificate(town.community(0), day, "2023-3-" + day, "居住证明", "教育局"));
        }
        byte[] book = Book.certificates(rows).sheet("汇总").certificateRows(rows).bytes();
        assertThat(apartAndWhole(book, 2)).hasSize(6);
        assertThat(town.files()).containsExactly("[" + town.community(0) + ".xlsx,ACCEPTED,12,6,6,0]");
    }

    /** The figures, after figures, warnings and files have been held against each other. */
    private List<String> apartAndWhole(byte[] book, int sheets) {
        town.put(town.community(0) + ".xlsx", 0, book);
        town.read();
        List<String> whole = town.figures();
        List<String> warnings = warnings(town);
        List<String> files = town.files();
        assertThat(warnings).hasSize(1);

        try (Town other = new Town().apartFrom(1)) {
            other.put(other.community(0) + ".xlsx", 0, book);
            IntakeResult result = other.read();
            assertThat(result.files().getFirst().sheetSizes()).hasSize(sheets);
            assertThat(other.figures()).isEqualTo(whole);
            assertThat(warnings(other)).isEqualTo(warnings);
            assertThat(other.files()).isEqualTo(files);
            assertThat(other.read().freshFiles()).isZero();
        }
        town.read();
        return whole;
    }

    private static List<String> warnings(Town of) {
        of.mart("warning");
        return of.ask("SELECT * FROM mart_warning");
    }
}
