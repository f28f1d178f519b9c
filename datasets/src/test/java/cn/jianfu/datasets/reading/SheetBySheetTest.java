package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A workbook whose sheets are read apart says the same as one that is read at once. */
class SheetBySheetTest {

    /** One sheet: its name, the day and number of each row. */
    record Written(String name, List<String> days, List<Integer> numbers, boolean known) {}

    @Provide
    Arbitrary<List<Written>> workbooks() {
        Arbitrary<Written> sheet = Combinators.combine(
                        Arbitraries.of("一月", "2月", "和乐社区", "说明"),
                        Arbitraries.of("3月5日", "2023-2-30", "20230307", "5日")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.integers().between(1, 12).list().ofSize(6),
                        Arbitraries.of(true, true, true, false))
                .as(Written::new);
        return sheet.list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 60)
    void sheets_read_apart_come_to_the_whole(@ForAll("workbooks") List<Written> sheets) throws Exception {
        Sheets whole = filled(sheets);
        byte[] bytes = whole.bytes();
        FileReading atOnce = whole.read();

        WorkbookFile file = WorkbookFile.load("台账.xlsx", new ByteArrayInputStream(bytes));
        assertThat(file.sheetSizes()).hasSize(sheets.size() + 1).allMatch(size -> size > 0);
        Sheets apart = Sheets.xlsx();
        List<FileTally> tallies = new ArrayList<>();
        for (int i = 0; i < file.sheetSizes().size(); i++) {
            tallies.add(sent(new LedgerFileReader(ConfirmedLayouts.none()).readSheet(file, "", i, apart)));
        }
        FileReading together = LedgerFileReader.together(tallies, apart);

        assertThat(together).isEqualTo(atOnce);
        assertThat(together.kind()).isSameAs(atOnce.kind());
        assertThat(apart.accepted).hasToString(whole.accepted.toString());
        assertThat(apart.quarantined).isEqualTo(whole.quarantined);
        assertThat(apart.warnings).isEqualTo(whole.warnings);
    }

    @Test
    void only_workbooks_of_many_parts_are_read_apart() throws Exception {
        assertThat(sizes("台账.xls", new Sheets(true).row(Sheets.HEADER).bytes())).isEmpty();
        assertThat(sizes("台账.csv", "a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(sizes("坏.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
    }

    private static List<Long> sizes(String name, byte[] bytes) throws Exception {
        return WorkbookFile.load(name, new ByteArrayInputStream(bytes)).sheetSizes();
    }

    private static Sheets filled(List<Written> sheets) {
        Sheets workbook = Sheets.xlsx().row("2023年社区出具证明台账");
        int count = 0;
        for (Written sheet : sheets) {
            workbook.sheet(sheet.name() + count++);
            Object[] unknown = {"甲栏", "乙栏", "丙栏", "丁栏", "戊栏", "己栏", "庚栏", "辛栏"};
            workbook.row("2023年社区出具证明台账").row(sheet.known() ? Sheets.HEADER : unknown);
            for (int i = 0; i < sheet.days().size(); i++) {
                workbook.row(
                        i + 1,
                        "和乐社区",
                        "2023-%04d".formatted(sheet.numbers().get(i)),
                        sheet.days().get(i),
                        "赵样甲",
                        "居住证明",
                        "青石区教育局",
                        "甲");
            }
        }
        return workbook;
    }

    private static FileTally sent(FileTally tally) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (FileTally) in.readObject();
        }
    }
}
