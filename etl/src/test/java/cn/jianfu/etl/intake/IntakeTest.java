package cn.jianfu.etl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a run makes of files that lie in the ledger directory. */
class IntakeTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_ledger_that_says_there_was_nothing_counts_as_sent_until_rows_come_for_its_month() {
        String standing = "SELECT ledger_kind, first_day, last_day, rows, status FROM mart_community_ledger";
        town.put(town.community(0) + "2023年6月.xlsx", 0, town.ledger(0));
        town.put(
                town.community(1) + "2023年.xlsx",
                0,
                Book.certificates(List.of()).sheet("说明").row("空表").bytes());
        town.read();
        town.files();
        town.mart("community_ledger");
        assertThat(town.ask(standing)).containsExactly("[certificates,2023-06-01,2023-06-30,0,COUNTS]");
        assertThat(town.problems("community_ledger")).isEmpty();

        town.put(town.community(0) + "台账.xlsx", 9, town.ledger(0, "2023-6-5"));
        town.read();
        town.files();
        town.mart("community_ledger");
        assertThat(town.ask(standing)).containsExactly("[certificates,2023-06-05,2023-06-05,1,COUNTS]");
        assertThat(town.problems("community_ledger")).isEmpty();
    }

    @Test
    void a_corrected_ledger_supersedes_the_first_that_somebody_put_there() {
        town.put(town.community(0) + "三月.xlsx", 0, town.ledger(0, "2023-3-5", "2023-3-6", "2023-3-32"));
        town.put(town.community(0) + "三月(改).xlsx", 60, town.ledger(0, "2023-3-5", "2023-3-6", "2023-3-31"));
        town.put(town.community(1) + "三月.xlsx", 0, town.ledger(1, "2023-3-9"));
        town.read();
        assertThat(town.files())
                .containsExactlyInAnyOrder(
                        "[" + town.community(0) + "三月(改).xlsx,ACCEPTED,3,3,0,0]",
                        "[" + town.community(0) + "三月.xlsx,SUPERSEDED,0,0,0,3]",
                        "[" + town.community(1) + "三月.xlsx,ACCEPTED,1,1,0,0]");
        assertThat(town.figures()).hasSize(4);
        assertThat(town.ask("SELECT message FROM mart_ledger_file WHERE status = 'SUPERSEDED'"))
                .singleElement()
                .asString()
                .contains("三月(改).xlsx")
                .contains("不再计数");
        assertThat(town.ask("SELECT * FROM mart_quarantine")).isEmpty();
        assertThat(town.problems("ledger_file")).isEmpty();
    }

    @Test
    void
            rows_that_cannot_be_read_belong_to_the_community_that_their_sheet_tells_or_the_township_that_the_folder_does() {
        Object[] header = {"序号", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位", "社区经办人"};
        town.put(
                "台账.xlsx",
                0,
                new Book()
                        .sheet(town.community(0))
                        .row(header)
                        .row("1", "1", "2023-3-5", "赵样甲", "居住证明", "教育局", "甲")
                        .row("2", "2", "2023-3-32", "赵样乙", "居住证明", "教育局", "甲")
                        .sheet(town.community(1))
                        .row(header)
                        .row("1", "1", "2023-3-5", "赵样甲", "居住证明", "教育局", "甲")
                        .row("2", "2", "2023-2-30", "赵样乙", "居住证明", "教育局", "甲")
                        .sheet("其他")
                        .row(header)
                        .row("1", "3", "2023-3-5", "赵样丙", "居住证明", "教育局", "甲")
                        .row("2", "4", "2023-2-31", "赵样丁", "居住证明", "教育局", "甲")
                        .bytes());
        town.read();
        town.files();
        assertThat(town.ask("SELECT coalesce(r.name, t.name), q.row_number, q.community_code IS NULL FROM"
                        + " mart_quarantine AS q LEFT JOIN region AS r ON r.region_code = q.community_code"
                        + " JOIN region AS t ON t.region_code = q.region_code ORDER BY 2, q.community_code"
                        + " NULLS LAST"))
                .containsExactly(
                        "[" + town.township() + ",2,true]",
                        "[" + town.community(0) + ",3,false]",
                        "[" + town.community(1) + ",3,false]",
                        "[" + town.township() + ",3,true]");
        assertThat(town.problems("ledger_file")).isEmpty();
    }

    @Test
    void a_ledger_of_some_of_the_months_only_is_held_back_with_a_sentence() {
        town.put(town.community(0) + "一季度.xlsx", 0, town.ledger(0, "2023-1-5", "2023-3-6"));
        town.put(town.community(0) + "三四月.xlsx", 60, town.ledger(0, "2023-3-5", "2023-4-6"));
        town.read();
        assertThat(town.files())
                .containsExactly(
                        "[" + town.community(0) + "一季度.xlsx,ACCEPTED,2,2,0,0]",
                        "[" + town.community(0) + "三四月.xlsx,REJECTED,0,0,0,2]");
        assertThat(town.ask("SELECT message FROM mart_ledger_file WHERE status = 'REJECTED'"))
                .singleElement()
                .asString()
                .contains("重叠了一部分月份")
                .contains("请把");
        assertThat(town.figures()).hasSize(2);
        assertThat(town.problems("ledger_file")).isEmpty();
    }

    @Test
    void a_file_whose_name_told_the_year_is_read_again_under_a_name_that_tells_another() throws IOException {
        byte[] bytes = new Book()
                .sheet("台账")
                .row("序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位", "社区经办人")
                .row("1", town.community(0), "1", "3月5日", "赵样甲", "居住证明", "教育局", "甲")
                .bytes();
        Path file = town.put(town.community(0) + "2022年.xlsx", 0, bytes);
        town.read();
        assertThat(town.ask("SELECT DISTINCT issued_on FROM fact")).containsExactly("[2022-03-05]");
        Path renamed = Files.move(file, file.resolveSibling(town.community(0) + "2023年.xlsx"));
        assertThat(town.read().freshFiles()).isEqualTo(1);
        assertThat(town.ask("SELECT DISTINCT issued_on FROM fact")).containsExactly("[2023-03-05]");
        assertThat(town.read().freshFiles()).isZero();

        // A name that says the same of the year is no reason to read it again, wherever it lies.
        Files.move(renamed, file.resolveSibling("2023年" + town.community(1) + ".xlsx"));
        assertThat(town.read().freshFiles()).isZero();
        assertThat(town.figures()).isEmpty();
        town.mart("quarantine");
        assertThat(town.ask("SELECT code FROM mart_quarantine")).containsExactly("[AMBIGUOUS_COMMUNITY]");
    }

    @Test
    void late_data_land_in_the_month_that_they_speak_of() {
        town.put(town.community(0) + "三月.xlsx", 0, town.ledger(0, "2023-3-5"));
        town.read();
        town.put(town.community(0) + "一月补报.xlsx", 9_000, town.ledger(0, "2023-1-5"));
        assertThat(town.read().freshFiles()).isEqualTo(1);
        town.mart("community_month");
        assertThat(town.ask("SELECT month, certificates FROM mart_community_month ORDER BY month"))
                .containsExactly("[2023-01-01,1]", "[2023-03-01,1]");
    }

    @Test
    void a_file_of_an_unknown_layout_is_read_again_once_its_layout_is_confirmed_and_no_other_is() throws Exception {
        Book unknown = new Book().sheet("表").row("哪天", "谁", "干啥用", "给谁");
        for (int day = 1; day <= 4; day++) {
            unknown.row("2023.3." + day, "测试甲", "开居住证明", "教育局");
        }
        byte[] bytes = unknown.bytes();
        town.put(town.community(0) + "登记.xlsx", 0, bytes);
        town.put(town.community(1) + ".xlsx", 0, town.ledger(1, "2023-3-5"));
        town.read();
        assertThat(town.ask("SELECT code FROM file WHERE code IS NOT NULL")).containsExactly("[UNKNOWN_LAYOUT]");
        assertThat(town.figures()).hasSize(1);
        assertThat(town.read().freshFiles()).isZero();

        town.confirmed(confirmed(bytes));
        assertThat(town.read().freshFiles()).isEqualTo(1);
        assertThat(town.figures()).hasSize(5);
        assertThat(town.read().freshFiles()).isZero();
        assertThat(town.figures()).hasSize(5);

        town.confirmed(ConfirmedLayouts.none());
        assertThat(town.read().freshFiles()).isEqualTo(1);
        assertThat(town.figures()).as("withdrawn").hasSize(1);
    }

    @Test
    void a_layout_holds_for_the_files_of_the_office_that_was_asked_and_for_no_others() throws Exception {
        Book unknown = new Book().sheet("表").row("哪天", "谁", "干啥用", "给谁");
        for (int day = 1; day <= 4; day++) {
            unknown.row("2023.3." + day, "测试甲", "开居住证明", "教育局");
        }
        byte[] bytes = unknown.bytes();
        town.put(town.community(0) + "登记.xlsx", 0, bytes);
        town.read();
        String own = town.ask(
                        "SELECT region_code FROM region WHERE level = 'TOWNSHIP' AND name = '" + town.township() + "'")
                .getFirst()
                .substring(1, 13);
        String other = town.ask("SELECT max(region_code) FROM region WHERE level = 'TOWNSHIP'")
                .getFirst()
                .substring(1, 13);
        assertThat(other).isNotEqualTo(own);

        town.confirmed(ConfirmedLayouts.none().with(other, proposal(bytes)));
        assertThat(town.read().freshFiles()).isZero();
        assertThat(town.figures()).isEmpty();
        town.confirmed(ConfirmedLayouts.none().with(own, proposal(bytes)));
        assertThat(town.read().freshFiles()).isEqualTo(1);
        assertThat(town.figures()).hasSize(4);
    }

    @Test
    void two_communities_with_the_same_rows_are_both_remarked_on() {
        String[] days = {"2023-3-1", "2023-3-2", "2023-3-3", "2023-3-4", "2023-3-5"};
        town.put(town.community(0) + ".xlsx", 0, town.ledger(0, days));
        town.put(town.community(1) + ".xlsx", 0, town.ledger(1, days));
        town.put(
                town.community(2) + ".xlsx",
                0,
                town.ledger(2, "2023-3-1", "2023-3-2", "2023-3-3", "2023-3-4", "2023-3-6"));
        town.read();
        town.files();
        town.mart("warning");
        assertThat(town.ask("SELECT message FROM mart_warning WHERE code = 'SAME_AS_ANOTHER'"))
                .hasSize(2)
                .allMatch(message -> message.contains("逐行相同"));
        assertThat(town.problems("warning")).isEmpty();
    }

    @Test
    void rows_that_two_communities_have_alike_by_chance_are_not_remarked_on() {
        String[] oneDay = {"2023-3-1", "2023-3-1", "2023-3-1", "2023-3-1", "2023-3-2"};
        String[] few = {"2023-4-1", "2023-4-2", "2023-4-3", "2023-4-4"};
        for (int community = 0; community < 2; community++) {
            town.put(town.community(community) + "3月.xlsx", 0, town.ledger(community, oneDay));
            town.put(town.community(community) + "4月.xlsx", 0, town.ledger(community, few));
        }
        town.read();
        town.files();
        town.mart("warning");
        assertThat(town.ask("SELECT message FROM mart_warning WHERE code = 'SAME_AS_ANOTHER'"))
                .isEmpty();
    }

    @Test
    void void_rows_without_any_day_stand_on_the_day_on_which_their_ledger_came() {
        Book book = new Book().sheet("作废");
        book.row("序号", "社区", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人", "备注");
        for (int i = 1; i <= 2; i++) {
            book.row(i, town.community(0), "", "测试甲", "居住证明", "教育局", "测试乙", "作废");
        }
        town.put(town.community(0) + "作废登记.xlsx", 0, book.bytes());
        town.read();
        town.files();
        assertThat(town.ask("SELECT made_void, issued_on, counted_on FROM mart_certificate_set_aside"))
                .containsExactly("[1,null,2023-08-01]", "[1,null,2023-08-01]");
    }

    @Test
    void ledgers_of_other_kinds_are_read_into_facts_of_their_own() {
        Book meetings = new Book().sheet("会议").row("2023年会议台账");
        meetings.row("序号", "社区", "会议日期", "会议名称", "召集单位", "时长(分钟)", "参会人数");
        meetings.row(1, town.community(0), "4月1日", "防汛工作推进会", "水务局", 90, 3);
        meetings.row(2, town.community(0), "4月2日", "防汛工作推进会", "水务局", "很久", 3);
        town.put(town.community(0) + "会议台账.xlsx", 0, meetings.bytes());
        town.put(town.community(0) + ".xlsx", 0, town.ledger(0, "2023-3-5"));
        town.read();
        assertThat(town.figures()).hasSize(1);
        assertThat(town.ask("SELECT kind, counted_on, subject, minutes, attendees FROM burden"))
                .containsExactly("[meetings,2023-04-01,防汛工作推进会,90.0000,3.0000]");
        assertThat(town.files()).contains("[" + town.community(0) + "会议台账.xlsx,ACCEPTED,2,1,1,0]");
        assertThat(town.problems("ledger_file")).isEmpty();
    }

    @Test
    void a_sheet_for_each_community_counts_for_that_community() {
        Book book = new Book();
        for (int community = 0; community < 2; community++) {
            book.sheet(town.community(community)).row("2023年社区出具证明台账");
            book.row("证明编号", "出具证明时间", "证明名称", "要求出具证明单位");
            for (int day = 1; day <= community + 2; day++) {
                book.row(day, "3月" + day + "日", "居住证明", "教育局");
            }
        }
        town.put("全街道台账.xlsx", 0, book.bytes());
        town.read();
        assertThat(town.ask("SELECT region.name, count(*) FROM fact JOIN region ON region_code = community_code"
                        + " GROUP BY ALL ORDER BY 2"))
                .containsExactly("[" + town.community(0) + ",2]", "[" + town.community(1) + ",3]");
        assertThat(town.files()).containsExactly("[全街道台账.xlsx,ACCEPTED,5,5,0,0]");
        assertThat(town.problems("ledger_file")).isEmpty();
    }

    /** The layout that the reader proposes, confirmed as it is. */
    private static ConfirmedLayouts confirmed(byte[] bytes) throws UnreadableWorkbookException {
        return ConfirmedLayouts.none().with(proposal(bytes));
    }

    private static LayoutProposal proposal(byte[] bytes) throws UnreadableWorkbookException {
        RecordSink nobody = new RecordSink() {
            @Override
            public void accepted(LedgerRecord row) {}

            @Override
            public void setAside(LedgerRecord row, Fault why) {}

            @Override
            public void quarantined(QuarantinedRecord row) {}

            @Override
            public void warned(Warning warning) {}
        };
        FileReading reading = new LedgerFileReader(ConfirmedLayouts.none())
                .read(WorkbookFile.load("登记.xlsx", new ByteArrayInputStream(bytes)), "", nobody);
        return reading.proposals().getFirst();
    }
}
