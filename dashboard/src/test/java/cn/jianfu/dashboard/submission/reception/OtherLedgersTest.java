package cn.jianfu.dashboard.submission.reception;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.submission.LedgerFile;
import cn.jianfu.dashboard.submission.OtherLedger;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.dashboard.submission.SubmissionTrial;
import cn.jianfu.dashboard.submission.record.FaultOfFile;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OtherLedgersTest extends SubmissionTrial {
    @Autowired
    Reception reception;

    private int files;

    @Test
    void a_meeting_ledger_is_taken_beside_the_certificates_of_the_same_month() {
        Path certificates = LedgerFile.write(folder.resolve("x.xlsx"), "2024-3-5");
        Submission ledger = read(reception.receive(township, "朝阳社区台账.xlsx", "", certificates));
        Submission meetings = send("朝阳社区会议台账.xlsx", new OtherLedger().meetings("2024-3-5", "2024-3-9"));
        assertThat(meetings.status()).isEqualTo(Status.ACCEPTED);
        assertThat(meetings.ledgers()).isEqualTo("社区参加会议台账");
        assertThat(meetings.rowsAccepted()).isEqualTo(2);
        assertThat(read(ledger.submissionId()).status()).isEqualTo(Status.ACCEPTED);

        Submission corrected = send("朝阳社区会议台账.xlsx", new OtherLedger().meetings("2024-3-5"));
        assertThat(corrected.message()).contains("替代了先前的“朝阳社区会议台账.xlsx”");
        assertThat(read(meetings.submissionId()).status()).isEqualTo(Status.SUPERSEDED);
        assertThat(read(ledger.submissionId()).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void a_register_takes_the_place_of_the_earlier_one_whole() {
        Submission first = send("朝阳社区工作群.xlsx", new OtherLedger().groups("防汛群", "网格群"));
        assertThat(first.firstDay()).isNull();
        assertThat(first.register()).isTrue();
        Submission second = send("朝阳社区工作群2.xlsx", new OtherLedger().groups("网格群"));
        assertThat(second.message()).contains("替代了先前的“朝阳社区工作群.xlsx”");
        assertThat(read(first.submissionId()).supersededBy()).isEqualTo("朝阳社区工作群2.xlsx");
    }

    @Test
    void a_workbook_of_several_ledgers_is_replaced_ledger_by_ledger_and_moved_when_none_counts() {
        Submission both =
                send("朝阳社区3月.xlsx", new OtherLedger().meetings("2024-3-5").forms("2024-3-20"));
        assertThat(both.message()).isEqualTo("收下 2 行（社区参加会议台账 1 行、社区填表报数台账 1 行）。");
        send("朝阳社区会议.xlsx", new OtherLedger().meetings("2024-3-5", "2024-3-6"));
        assertThat(read(both.submissionId()).status()).isEqualTo(Status.ACCEPTED);
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区3月.xlsx")).isNotEmptyFile();
        send("朝阳社区报表.xlsx", new OtherLedger().forms("2024-3-20", "2024-3-21"));
        assertThat(read(both.submissionId()).status()).isEqualTo(Status.SUPERSEDED);
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区3月.xlsx")).doesNotExist();
        assertThat(Rooms.HOME.resolve("superseded/临江区/东街街道/朝阳社区3月.xlsx")).isNotEmptyFile();
    }

    @Test
    void a_form_counts_by_its_deadline_and_one_without_any_day_goes_back_with_its_row() {
        Submission sent = send("朝阳社区报表.xlsx", new OtherLedger().forms("2024-3-20"));
        assertThat(sent.firstDay()).isEqualTo("2024-03-20");
        Submission undated = send("和平社区报表.xlsx", new OtherLedger().forms("", ""));
        assertThat(undated.status()).isEqualTo(Status.REJECTED);
        assertThat(undated.rowsQuarantined()).isEqualTo(2);
        assertThat(submissions.faults(sight, List.of(undated.submissionId())))
                .extracting(FaultOfFile::code)
                .containsExactly("MISSING_DATE", "MISSING_DATE");
    }

    @Test
    void a_row_of_another_kind_that_cannot_be_read_is_told_with_its_place() {
        Submission sent = send("朝阳社区会议台账.xlsx", new OtherLedger().meetings("2024-3-5", "2024-2-30"));
        assertThat(sent.rowsAccepted()).isEqualTo(1);
        FaultOfFile fault =
                submissions.faults(sight, List.of(sent.submissionId())).getFirst();
        assertThat(fault.columnName()).isEqualTo("会议时间");
        assertThat(fault.message()).contains("不存在的日期");
    }

    @Test
    void the_same_meetings_in_two_communities_are_not_doubted() {
        send("朝阳社区会议.xlsx", new OtherLedger().meetings("2024-3-5", "2024-3-6", "2024-3-7", "2024-3-8"));
        Submission twin =
                send("和平社区会议.xlsx", new OtherLedger().meetings("2024-3-5", "2024-3-6", "2024-3-7", "2024-3-8"));
        assertThat(submissions.faults(sight, List.of(twin.submissionId())))
                .extracting(FaultOfFile::code)
                .doesNotContain("IDENTICAL_LEDGER");
    }

    @Test
    void a_workbook_of_all_communities_is_on_record_for_each() {
        Submission sent = send(
                "东街街道会议.xlsx",
                new OtherLedger()
                        .sheet(
                                "会议",
                                List.of("社区", "会议时间", "会议名称", "召集单位"),
                                Stream.of(
                                        List.of("朝阳社区", "2024-3-5", "安全生产会", "临江区教育局"),
                                        List.of("和平社区", "2024-3-6", "安全生产会", "临江区教育局"))));
        assertThat(sent.status()).isEqualTo(Status.ACCEPTED);
        assertThat(jdbc.sql("SELECT community_code || first_day FROM app.submission_ledger ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly(SmallMart.COMMUNITY + "2024-03-05", SmallMart.NEIGHBOUR + "2024-03-06");
    }

    @Test
    void what_the_run_found_replaced_by_a_file_put_in_by_hand_is_replaced_on_record() {
        LedgerFile.write(Rooms.LEDGERS.resolve("临江区/朝阳社区.xlsx"), "2023-1-5");
        LedgerFile.write(Rooms.LEDGERS.resolve("临江区/和平社区.xlsx"), "2023-1-6");
        replacedByHand("'SUPERSEDED'", "2", "'SUPERSEDED'");
        try {
            send("朝阳社区5月.xlsx", new OtherLedger().meetings("2024-5-5"));
            send("和平社区5月.xlsx", new OtherLedger().meetings("2024-5-5"));
            assertThat(submissions.history(sight, Submissions.Filter.ALL, 9, 0))
                    .filteredOn(one -> one.fileName().equals("朝阳社区.xlsx"))
                    .singleElement()
                    .satisfies(old -> {
                        assertThat(old.status()).isEqualTo(Status.SUPERSEDED);
                        assertThat(old.supersededBy()).isEqualTo("和平社区.xlsx");
                    });
            assertThat(Rooms.LEDGERS.resolve("临江区/朝阳社区.xlsx")).isNotEmptyFile();
        } finally {
            replacedByHand("'COUNTS'", "NULL", "'ACCEPTED'");
        }
    }

    /** As a run writes it down that file 2 has taken the place of file 1. */
    private void replacedByHand(String ledger, String by, String file) {
        jdbc.sql("UPDATE mart.community_ledger SET status = " + ledger + ", superseded_by = " + by
                        + " WHERE file_id = 1")
                .update();
        jdbc.sql("UPDATE mart.ledger_file SET status = " + file + " WHERE file_id = 1")
                .update();
    }

    private Submission send(String name, OtherLedger ledger) {
        Path file = ledger.write(folder.resolve(files++ + ".xlsx"));
        return read(reception.receive(township, name, "", file));
    }
}
