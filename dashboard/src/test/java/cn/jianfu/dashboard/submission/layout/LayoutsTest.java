package cn.jianfu.dashboard.submission.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.submission.LedgerFile;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.dashboard.submission.SubmissionTrial;
import cn.jianfu.dashboard.submission.reading.Finding;
import cn.jianfu.dashboard.submission.reception.Reception;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.datasets.reading.LayoutProposal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LayoutsTest extends SubmissionTrial {
    private static final RegionCode OFFICE = new RegionCode(SmallMart.TOWNSHIP);

    @Autowired
    Layouts layouts;

    @Autowired
    Reception reception;

    @Test
    void an_unknown_header_waits_and_one_answer_reads_every_file_that_has_it() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5", "2023-3-6");
        Submission second = send("和平社区台账.xlsx", "2023-3-7");
        assertThat(first.status()).isEqualTo(Status.WAITING_LAYOUT);
        assertThat(first.message()).contains("表头没有见过", "确认表头");
        assertThat(submissions.waiting(sight)).hasSize(2);
        assertThat(Rooms.LEDGERS).doesNotExist();

        assertThat(layouts.confirm(township, OFFICE, proposals(first))).isEqualTo(2);

        assertThat(read(first).status()).isEqualTo(Status.ACCEPTED);
        assertThat(read(first).rowsAccepted()).isEqualTo(2);
        assertThat(read(second).community()).isEqualTo("和平社区");
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/和平社区台账.xlsx")).isNotEmptyFile();
        assertThat(submissions.waiting(sight)).isEmpty();
        assertThat(send("朝阳社区4月台账.xlsx", "2023-4-5").status()).isEqualTo(Status.ACCEPTED);
        assertThat(layouts.confirmed(SmallMart.TOWNSHIP)).singleElement().satisfies(one -> {
            assertThat(one.who()).isEqualTo("乡镇（街道）");
            assertThat(one.meaning()).contains("啥时候→出具证明时间", "哪儿要的→要求出具证明单位");
        });
    }

    @Test
    void a_layout_that_was_confirmed_by_mistake_is_asked_for_again() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5");
        List<LayoutProposal> proposals = proposals(first);
        layouts.confirm(township, OFFICE, proposals);
        layouts.withdraw(township, OFFICE, proposals.getFirst().fingerprint());
        assertThat(layouts.confirmed(SmallMart.TOWNSHIP)).isEmpty();
        assertThat(send("和平社区台账.xlsx", "2023-3-7").status()).isEqualTo(Status.WAITING_LAYOUT);
    }

    @Test
    void files_that_were_read_by_a_withdrawn_layout_wait_again_and_are_read_by_the_next_answer() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5", "2023-3-6");
        List<LayoutProposal> proposals = proposals(first);
        layouts.confirm(township, OFFICE, proposals);
        Path kept = Rooms.HOME.resolve(String.valueOf(read(first).storedPath()));
        assertThat(kept).startsWith(Rooms.LEDGERS).isNotEmptyFile();
        int changes = changes();

        assertThat(layouts.withdraw(township, OFFICE, proposals.getFirst().fingerprint()))
                .isEqualTo(1);

        assertThat(read(first).status()).isEqualTo(Status.WAITING_LAYOUT);
        assertThat(read(first).rowsAccepted()).isZero();
        assertThat(kept).as("the next run reads it no more").doesNotExist();
        assertThat(submissions.waiting(sight)).hasSize(1);
        assertThat(changes()).as("a run is due").isEqualTo(changes + 1);

        layouts.confirm(township, OFFICE, proposals(read(first)));
        assertThat(read(first).status()).isEqualTo(Status.ACCEPTED);
        assertThat(read(first).rowsAccepted()).isEqualTo(2);
        assertThat(kept).isNotEmptyFile();
    }

    @Test
    void a_file_that_the_published_run_has_counted_waits_again_and_is_no_duplicate_of_itself() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5", "2023-3-6");
        List<LayoutProposal> proposals = proposals(first);
        layouts.confirm(township, OFFICE, proposals);
        jdbc.sql("""
                INSERT INTO mart.ledger_file
                SELECT 9001, sha256, substr(stored_path, 9), community_code, 'ACCEPTED', NULL, 2, 2, 0, 0, now(), 'certificates', scope_code
                FROM app.submission WHERE submission_id = :number
                """).param("number", first.submissionId()).update();
        try {
            layouts.withdraw(township, OFFICE, proposals.getFirst().fingerprint());
            assertThat(read(first).status()).isEqualTo(Status.WAITING_LAYOUT);
            assertThat(read(first).storedPath()).startsWith("waiting/");
            layouts.confirm(township, OFFICE, proposals(read(first)));
            assertThat(read(first).status()).isEqualTo(Status.ACCEPTED);
            assertThat(read(first).rowsAccepted()).isEqualTo(2);
        } finally {
            jdbc.sql("DELETE FROM mart.ledger_file WHERE file_id = 9001").update();
        }
    }

    @Test
    void a_file_that_waits_again_and_went_back_may_be_sent_again() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5");
        List<LayoutProposal> proposals = proposals(first);
        layouts.confirm(township, OFFICE, proposals);
        layouts.withdraw(township, OFFICE, proposals.getFirst().fingerprint());
        reception.sendBack(first.submissionId(), "NO_LEDGER_SHEET", "经核对不是台账。");
        assertThat(send("朝阳社区台账.xlsx", "2023-3-5").status()).isEqualTo(Status.WAITING_LAYOUT);
    }

    @Test
    void another_office_is_asked_and_shown_where_the_same_header_was_confirmed() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5");
        List<LayoutProposal> proposals = proposals(first);
        layouts.confirm(township, OFFICE, proposals);

        Account other = new Account("wang", "望山县", Role.COUNTY_OFFICE, SmallMart.OTHER_COUNTY);
        Path file = LedgerFile.write(folder.resolve("other.xlsx"), LedgerFile.STRANGE, "2023-3-9");
        long foreign = reception.receive(other, "大塘村台账.xlsx", "", file);
        assertThat(submissions.some(Sights.february(SmallMart.OTHER_COUNTY, Level.COUNTY), List.of(foreign)))
                .extracting(Submission::status)
                .containsExactly(Status.WAITING_LAYOUT);
        assertThat(layouts.offered(proposals.getFirst()))
                .hasValueSatisfying(offer -> assertThat(offer.origin()).isEqualTo("东街街道"));
        assertThat(layouts.confirmed(SmallMart.OTHER_COUNTY)).isEmpty();
        assertThatThrownBy(() ->
                        layouts.withdraw(other, OFFICE, proposals.getFirst().fingerprint()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> layouts.confirm(township, new RegionCode(SmallMart.COUNTY), proposals))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_file_that_is_no_ledger_is_sent_back() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5");
        reception.sendBack(first.submissionId(), "NO_LEDGER_SHEET", "经核对不是台账。");
        assertThat(read(first).status()).isEqualTo(Status.REJECTED);
        assertThat(Rooms.HOME.resolve(String.valueOf(read(first).storedPath()))).isNotEmptyFile();
    }

    @Test
    void people_are_blotted_out_of_what_the_columns_are_recognised_by() {
        assertThat(SheetHead.blotted("王小芳")).isEqualTo("王＊＊");
        assertThat(SheetHead.blotted("13800138000")).isEqualTo("138***");
        assertThat(SheetHead.blotted("44010119900101123X")).isEqualTo("440***");
        assertThat(SheetHead.blotted("亲属关系证明")).isEqualTo("亲属关系证明");
        assertThat(SheetHead.blotted("2023-3-5")).isEqualTo("2023-3-5");
    }

    private int changes() {
        return jdbc.sql("SELECT count(*) FROM app.ledger_change")
                .query(Integer.class)
                .single();
    }

    private List<LayoutProposal> proposals(Submission of) {
        return reception.question(of.submissionId()).orElseThrow() instanceof Finding.UnknownLayout unknown
                ? unknown.proposals()
                : List.of();
    }

    private Submission send(String name, String... dates) {
        Path file = LedgerFile.write(folder.resolve(System.nanoTime() + ".xlsx"), LedgerFile.STRANGE, dates);
        return read(reception.receive(township, name, "", file));
    }

    private Submission read(Submission of) {
        return read(of.submissionId());
    }
}
