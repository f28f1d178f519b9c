package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The same entries on several sheets of a file are counted once, whatever the sheets are called; entries that are
 * merely alike are not touched.
 */
class RepeatedSheetsTest {
    private static final String REPEATED = "REPEATED_SHEET";
    private static final String AGAIN = "REPEATED_ROW";
    private final Sheets sheets = new Sheets(false);

    private Sheets table(String name, String community, int from, int to) {
        sheets.sheet(name).row(Sheets.HEADER);
        rows(community, from, to);
        return sheets;
    }

    private void rows(String community, int from, int to) {
        for (int day = from; day <= to; day++) {
            sheets.row(day, community, "", "2023-03-%02d".formatted(day), "赵样甲", "居住证明", "教育局", "甲");
        }
    }

    private void counted(int accepted, int again) {
        assertThat(sheets.accepted).hasSize(accepted);
        assertThat(sheets.quarantined)
                .hasSize(again)
                .allSatisfy(row -> assertThat(row.faults().getFirst().code()).isEqualTo(AGAIN));
    }

    @Test
    void a_copied_sheet_counts_once_and_is_said_once() {
        table("三月", "和乐社区", 1, 5);
        table("三月 (2)", "和乐社区", 1, 5);
        FileReading reading = sheets.read();
        counted(5, 5);
        assertThat(reading.rows()).isEqualTo(10);
        assertThat(reading.accepted()).isEqualTo(5);
        assertThat(reading.quarantined()).isEqualTo(5);
        assertThat(reading.certificates()).isEqualTo(5);
        assertThat(sheets.warningCodes()).containsOnlyOnce(REPEATED);
        assertThat(sheets.quarantined.getFirst().faults().getFirst().message()).contains("“三月”第 2 行");
    }

    @Test
    void a_copy_in_another_order_counts_once() {
        table("三月", "和乐社区", 1, 5);
        sheets.sheet("倒序").row(Sheets.HEADER);
        for (int day = 5; day >= 1; day--) {
            rows("和乐社区", day, day);
        }
        sheets.read();
        counted(5, 5);
    }

    @Test
    void a_summary_of_sheets_with_two_rows_each_counts_once() {
        table("和乐", "和乐社区", 1, 2);
        table("幸福", "幸福社区", 3, 4);
        table("汇总", "和乐社区", 1, 2);
        rows("东街街道幸福社区居委会", 3, 4);
        sheets.read();
        counted(4, 4);
        assertThat(sheets.warnings).anySatisfy(warning -> {
            assertThat(warning.fault().code()).isEqualTo(REPEATED);
            assertThat(warning.fault().message()).contains("“汇总”的 4 行", "“和乐”", "“幸福”", "只计一次");
        });
    }

    @Test
    void a_summary_that_goes_before_its_months_counts_once() {
        table("全年", "和乐社区", 1, 9);
        table("上旬", "和乐社区", 1, 4);
        table("中旬", "和乐社区", 5, 9);
        sheets.read();
        counted(9, 9);
    }

    @Test
    void months_that_repeat_the_months_before_count_what_is_new() {
        table("1月", "和乐社区", 1, 4);
        table("1-2月", "和乐社区", 1, 9).read();
        counted(9, 4);
        assertThat(sheets.warningCodes()).containsOnlyOnce(REPEATED);
    }

    @Test
    void months_that_add_up_one_after_the_other_count_what_is_new() {
        table("1月", "和乐社区", 1, 3);
        table("1-2月", "和乐社区", 1, 5);
        table("1-3月", "和乐社区", 1, 9).read();
        counted(9, 8);
    }

    @Test
    void a_copy_of_a_copy_names_the_sheet_that_counts() {
        table("三月", "和乐社区", 1, 5);
        table("三月 (2)", "和乐社区", 1, 5);
        table("三月 (3)", "和乐社区", 1, 5).read();
        counted(5, 10);
        assertThat(sheets.quarantined.getLast().faults().getFirst().message()).contains("“三月”");
    }

    @Test
    void rows_that_are_alike_on_their_sheet_too_count_as_often_as_there() {
        table("三月", "和乐社区", 1, 5);
        rows("和乐社区", 5, 5);
        table("汇总", "和乐社区", 1, 5);
        rows("和乐社区", 5, 5);
        rows("和乐社区", 5, 5);
        sheets.read();
        counted(7, 6);
    }

    @Test
    void numbers_that_stand_on_the_copy_too_are_not_given_twice() {
        for (String name : new String[] {"三月", "汇总"}) {
            sheets.sheet(name).row(Sheets.HEADER);
            for (int day = 1; day <= 4; day++) {
                sheets.row(day, "和乐社区", "202300" + day, "2023-03-0" + day, "", "居住证明", "教育局", "甲");
            }
        }
        sheets.read();
        counted(4, 4);
        assertThat(sheets.warningCodes()).doesNotContain("DUPLICATE_NUMBER");
    }

    private void withoutPeople(String name, int to) {
        sheets.sheet(name).row("出具证明时间", "证明名称或用途", "要求出具证明单位");
        for (int day = 1; day <= to; day++) {
            sheets.row("2023年3月" + day + "日", "居住证明", "教育局");
        }
    }

    @Test
    void a_summary_without_community_and_applicant_counts_once_from_five_rows_on() {
        table("三月", "和乐社区", 1, 5);
        withoutPeople("汇总", 5);
        sheets.read();
        counted(5, 5);
    }

    @Test
    void a_few_rows_that_may_be_the_same_count_and_are_said() {
        table("三月", "和乐社区", 1, 4);
        withoutPeople("汇总", 4);
        sheets.read();
        counted(8, 0);
        assertThat(sheets.warnings)
                .anySatisfy(warning -> assertThat(warning.fault().message()).contains("“汇总”的 4 行与“三月”里的相同，同样的内容重复计了数"));
    }

    @Test
    void sheets_that_were_read_apart_say_it() throws Exception {
        table("三月", "和乐社区", 1, 5);
        table("三月 (2)", "和乐社区", 1, 5);
        WorkbookFile file = WorkbookFile.load("台账.xlsx", new ByteArrayInputStream(sheets.bytes()));
        LedgerFileReader reader = new LedgerFileReader(ConfirmedLayouts.none());
        List<FileTally> tallies = new ArrayList<>();
        for (int sheet = 0; sheet < file.sheetSizes().size(); sheet++) {
            tallies.add(reader.readSheet(file, "", sheet, sheets));
        }
        LedgerFileReader.together(tallies, sheets);
        counted(10, 0);
        assertThat(sheets.warningCodes()).containsOnlyOnce(REPEATED);
    }

    @Test
    void alike_rows_within_a_sheet_and_a_few_on_another_are_several_certificates() {
        table("窗口一", "和乐社区", 1, 9);
        rows("和乐社区", 1, 9);
        table("窗口二", "和乐社区", 8, 9);
        rows("和乐社区", 10, 18);
        sheets.read();
        counted(29, 0);
        assertThat(sheets.warningCodes()).doesNotContain(REPEATED);
    }

    @Test
    void the_same_rows_of_two_communities_or_of_two_applicants_are_not_the_same() {
        table("和乐社区", "和乐社区", 1, 5);
        table("幸福社区", "幸福社区", 1, 5);
        sheets.sheet("其他").row(Sheets.HEADER);
        for (int day = 1; day <= 5; day++) {
            sheets.row(day, "和乐社区", "", "2023-03-0" + day, "赵样乙", "居住证明", "教育局", "甲");
        }
        sheets.read();
        counted(15, 0);
        assertThat(sheets.warningCodes()).doesNotContain(REPEATED);
    }
}
