package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same entries on several sheets of a file are said, whatever the sheets are called; entries that are merely alike are not. */
class RepeatedSheetsTest {
    private static final String REPEATED = "REPEATED_SHEET";
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

    @Test
    void a_copied_sheet_is_said_once() {
        table("三月", "和乐社区", 1, 5);
        table("三月 (2)", "和乐社区", 1, 5).read();
        assertThat(sheets.warningCodes()).containsOnlyOnce(REPEATED);
    }

    @Test
    void a_summary_of_sheets_with_two_rows_each_is_said() {
        table("和乐", "和乐社区", 1, 2);
        table("幸福", "幸福社区", 3, 4);
        table("汇总", "和乐社区", 1, 2);
        rows("东街街道幸福社区居委会", 3, 4);
        sheets.read();
        assertThat(sheets.warnings).anySatisfy(warning -> {
            assertThat(warning.fault().code()).isEqualTo(REPEATED);
            assertThat(warning.fault().message()).contains("“汇总”的 4 行", "“和乐”", "“幸福”");
        });
    }

    @Test
    void months_that_repeat_the_months_before_are_said() {
        table("1月", "和乐社区", 1, 4);
        table("1-2月", "和乐社区", 1, 9).read();
        assertThat(sheets.warningCodes()).containsOnlyOnce(REPEATED);
    }

    @Test
    void a_summary_that_leaves_the_community_and_the_applicant_out_is_said() {
        table("三月", "和乐社区", 1, 4);
        sheets.sheet("汇总").row("出具证明时间", "证明名称或用途", "要求出具证明单位");
        for (int day = 1; day <= 4; day++) {
            sheets.row("2023年3月" + day + "日", "居住证明", "教育局");
        }
        sheets.read();
        assertThat(sheets.warningCodes()).containsOnlyOnce(REPEATED);
    }

    @Test
    void alike_rows_within_a_sheet_and_a_few_on_another_are_several_certificates() {
        table("窗口一", "和乐社区", 1, 9);
        rows("和乐社区", 1, 9);
        table("窗口二", "和乐社区", 8, 9);
        rows("和乐社区", 10, 18);
        sheets.read();
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
        assertThat(sheets.warningCodes()).doesNotContain(REPEATED);
    }
}
