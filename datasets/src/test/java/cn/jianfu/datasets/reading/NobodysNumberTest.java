package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever a clerk puts into a cell, no number of a person leaves the file: not in a row, not in what is said about it.
 */
class NobodysNumberTest {
    private static final String IDENTITY = "6201 0219 9001 0177 77";
    private static final String MOBILE = "１３８-００００-９９９９";

    @Test
    void numbers_are_masked_in_every_text_field_and_normalising_does_not_put_them_together_again() throws Exception {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(
                        1,
                        "和乐社区 " + MOBILE,
                        "620102001001002301",
                        "2023-3-5",
                        "赵样甲" + IDENTITY,
                        "居住证明（" + IDENTITY + "）",
                        "教育局" + MOBILE,
                        "甲 138 0000 9999");
        ledger.read();
        LedgerRecord row = ledger.accepted.getFirst();
        List<String> texts = new ArrayList<>();
        for (Field field : row.kind().fields()) {
            String text = row.text(row.kind().indexOf(field.name()));
            if (text != null) {
                texts.add(text);
                if (!field.name().equals("certNo")) {
                    assertThat(WrittenForm.plain(text)).doesNotContainPattern("[0-9]{5}");
                }
            }
        }
        assertThat(texts).contains("620102001001002301", "赵样甲***", "甲 ***");
    }

    @Test
    void an_identity_number_in_the_column_of_certificate_numbers_is_masked() throws Exception {
        Sheets ledger = Sheets.xlsx()
                .row("2023年社区出具证明台账")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "11010119000101 0006", "2023-3-5", "赵样甲", "居住证明", "教育局", "甲");
        ledger.read();
        LedgerRecord row = ledger.accepted.getFirst();
        assertThat(row.text(row.kind().indexOf("certNo"))).isEqualTo("***");
    }

    @Test
    void what_is_quoted_of_a_row_that_could_not_be_read_has_none_either() throws Exception {
        Sheets ledger = Sheets.xlsx()
                .named("台账 138-0000-9999")
                .row("2023年社区出具证明台账 联系电话 138 0000 9999")
                .row(Sheets.HEADER)
                .row(1, "和乐社区", "1", "2023-3-5 " + MOBILE, "赵样甲", "居住证明", "教育局", "甲")
                .row(2, "和乐社区", "2", IDENTITY, "赵样甲", "居住证明", "教育局", "甲");
        FileReading reading = ledger.read();
        String said = ledger.quarantined + " " + ledger.warnings + " " + reading;
        assertThat(WrittenForm.plain(said)).doesNotContainPattern("[0-9]{9}").doesNotContain("0000-9999");
        assertThat(ledger.quarantined).hasSize(2);
    }
}
