package cn.jianfu.dashboard.submission.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.submission.LedgerFile;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.dashboard.submission.SubmissionTrial;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.record.FaultOfFile;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import cn.jianfu.dashboard.submission.record.Unsettled;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReceptionTest extends SubmissionTrial {
    @Autowired
    Reception reception;

    @Autowired
    LedgerStore store;

    @Autowired
    KnownRegions regions;

    @Test
    void a_good_file_is_kept_where_the_next_run_reads_it() {
        Submission sent = send("朝阳社区台账.xlsx", "2023-3-5", "2023-4-6");
        assertThat(sent.status()).isEqualTo(Status.ACCEPTED);
        assertThat(sent.community()).isEqualTo("朝阳社区");
        assertThat(sent.message()).isEqualTo("收下 2 行。");
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区台账.xlsx")).isNotEmptyFile();
        assertThat(submissions.unsettled(sight)).isEqualTo(new Unsettled(0, 0, 1));
    }

    @Test
    void a_file_that_was_sent_back_stays_open_until_a_mended_one_has_come() {
        send("朝阳社区台账.xlsx", "2023-2-30");
        assertThat(submissions.unsettled(sight)).isEqualTo(new Unsettled(1, 0, 0));
        send("朝阳社区台账.xlsx", "2023-2-31");
        assertThat(submissions.unsettled(sight).sentBack()).isPositive();
        send("朝阳社区台账.xlsx", "2023-2-28");
        assertThat(submissions.unsettled(sight)).isEqualTo(new Unsettled(0, 0, 1));
    }

    @Test
    void a_row_that_cannot_be_read_is_told_with_its_place_and_the_rest_is_accepted() {
        Submission sent = send("朝阳社区台账.xlsx", "2023-3-5", "2023-2-30");
        assertThat(sent.status()).isEqualTo(Status.ACCEPTED);
        assertThat(sent.rowsQuarantined()).isEqualTo(1);
        FaultOfFile fault =
                submissions.faults(sight, List.of(sent.submissionId())).getFirst();
        assertThat(fault.rowNumber()).isEqualTo(3);
        assertThat(fault.columnName()).isEqualTo("出具证明时间");
        assertThat(fault.rawValue()).isEqualTo("2023-2-30");
        assertThat(fault.message()).contains("不存在的日期");
    }

    @Test
    void a_file_that_is_no_workbook_goes_back_with_a_sentence_and_is_not_kept() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "not a workbook");
        Submission sent = read(reception.receive(township, "朝阳社区.xlsx", "", file));
        assertThat(sent.status()).isEqualTo(Status.REJECTED);
        assertThat(sent.message()).contains("没有找到台账").contains("再报送");
        assertThat(Rooms.LEDGERS).doesNotExist();
    }

    @Test
    void the_same_bytes_twice_are_one_submission() throws IOException {
        send("朝阳社区台账.xlsx", "2023-3-5");
        Path copy = Files.copy(Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区台账.xlsx"), folder.resolve("copy"));
        Submission again = read(reception.receive(township, "朝阳社区（再报）.xlsx", "", copy));
        assertThat(again.status()).isEqualTo(Status.DUPLICATE);
        assertThat(again.message()).contains("朝阳社区台账.xlsx", "不必再报");
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道")).isDirectoryNotContaining("glob:**再报**");
    }

    @Test
    void a_corrected_ledger_supersedes_the_first_which_is_moved_aside() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5", "2023-4-31");
        Submission second = send("朝阳社区台账.xlsx", "2023-3-5", "2023-4-30");
        assertThat(second.message()).isEqualTo("收下 2 行。替代了先前的“朝阳社区台账.xlsx”。");
        Submission old = read(first.submissionId());
        assertThat(old.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(old.supersededBy()).isEqualTo("朝阳社区台账.xlsx");
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道")).isDirectoryContaining("glob:**朝阳社区台账.xlsx");
        assertThat(Rooms.HOME.resolve("superseded/临江区/东街街道/朝阳社区台账.xlsx")).isNotEmptyFile();
    }

    @Test
    void another_month_of_the_same_community_stands_beside_the_first() {
        send("朝阳社区3月.xlsx", "2023-3-1", "2023-3-25");
        Submission april = send("朝阳社区4月.xlsx", "2023-3-26", "2023-4-20");
        assertThat(april.message()).isEqualTo("收下 2 行。");
        assertThat(submissions.history(sight, new Submissions.Filter(SmallMart.COMMUNITY, null, null), 9, 0))
                .extracting(Submission::status)
                .containsOnly(Status.ACCEPTED);
    }

    @Test
    void a_part_of_an_earlier_ledgers_months_is_not_taken_for_all_of_it() {
        send("朝阳社区上半年.xlsx", "2023-1-5", "2023-6-6");
        Submission part = send("朝阳社区6月.xlsx", "2023-6-1", "2023-6-8");
        assertThat(part.status()).isEqualTo(Status.REJECTED);
        assertThat(part.message()).contains("2023年6月", "2023年1月—6月", "分不清哪份作数");
    }

    @Test
    void a_ledger_that_somebody_put_into_the_directory_is_superseded_as_well() {
        LedgerFile.write(Rooms.LEDGERS.resolve("临江区/滨河社区.xlsx"), "2023-2-9");
        Path file = LedgerFile.write(folder.resolve("x.xlsx"), "2023-2-5", "2023-2-28");
        Account county = new Account("minzheng", "", Role.COUNTY_OFFICE, SmallMart.COUNTY);
        long sent = reception.receive(county, "滨河社区台账.xlsx", "", file);
        assertThat(submissions.some(Sights.february(SmallMart.COUNTY, Level.COUNTY), List.of(sent)))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("替代了先前的“滨河社区.xlsx”"));
        assertThat(Rooms.LEDGERS.resolve("临江区/滨河社区.xlsx")).doesNotExist();
        assertThat(Rooms.HOME.resolve("superseded/临江区/滨河社区.xlsx")).isNotEmptyFile();
    }

    @Test
    void a_township_sends_for_its_own_communities_alone() {
        Submission foreign = send("滨河社区台账.xlsx", "2023-3-5");
        assertThat(foreign.status()).isEqualTo(Status.REJECTED);
        assertThat(foreign.message()).contains("临江区河湾镇滨河社区", "不在您的报送范围（东街街道）内");
        assertThat(Rooms.LEDGERS).doesNotExist();
        Account leader = new Account("lingdao", "市领导", Role.LEADER, SmallMart.CITY);
        Path file = LedgerFile.write(folder.resolve("x.xlsx"), "2023-3-5");
        assertThatThrownBy(() -> reception.receive(leader, "朝阳社区.xlsx", "", file))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_file_of_nobody_waits_until_a_community_is_chosen_and_the_run_finds_the_same() {
        Submission asked = send("台账.xlsx", "2023-3-5");
        assertThat(asked.status()).isEqualTo(Status.WAITING_COMMUNITY);
        assertThat(asked.message()).contains("哪个社区", "选择社区");
        assertThat(Rooms.LEDGERS).doesNotExist();

        reception.again(
                asked.submissionId(), regions.tree().find(SmallMart.NEIGHBOUR).orElseThrow(), township);

        Submission taken = read(asked.submissionId());
        assertThat(taken.status()).isEqualTo(Status.ACCEPTED);
        assertThat(taken.community()).isEqualTo("和平社区");
        assertThat(taken.chosenCommunity()).isEqualTo(SmallMart.NEIGHBOUR);
        assertThat(taken.fileName()).isEqualTo("台账.xlsx");
        String path = String.valueOf(taken.storedPath());
        assertThat(Rooms.HOME.resolve(path)).isNotEmptyFile();
        assertThat(new CommunityLocator(regions.tree()).locate(path.substring("ledgers/".length()), null))
                .isEqualTo(new CommunityMatch.Found(
                        regions.tree().find(SmallMart.NEIGHBOUR).orElseThrow()));
    }

    @Test
    void between_two_communities_in_the_name_a_person_chooses() {
        Submission asked = send("朝阳社区、和平社区.xlsx", "2023-3-5");
        assertThat(asked.status()).isEqualTo(Status.WAITING_COMMUNITY);
        reception.again(
                asked.submissionId(), regions.tree().find(SmallMart.COMMUNITY).orElseThrow(), township);
        Submission taken = read(asked.submissionId());
        assertThat(taken.community()).isEqualTo("朝阳社区");
        String path = String.valueOf(taken.storedPath());
        assertThat(new CommunityLocator(regions.tree()).locate(path.substring("ledgers/".length()), null))
                .isInstanceOf(CommunityMatch.Found.class);
    }

    @Test
    void the_folder_that_a_file_was_in_tells_the_community() {
        Path file = LedgerFile.write(folder.resolve("x.xlsx"), "2023-3-5");
        Submission sent = read(reception.receive(township, "2023年台账.xlsx", "各社区/和平社区", file));
        assertThat(sent.status()).isEqualTo(Status.ACCEPTED);
        assertThat(sent.community()).isEqualTo("和平社区");
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/和平社区/2023年台账.xlsx")).isNotEmptyFile();
    }

    @Test
    void a_copy_of_another_communitys_ledger_is_taken_and_called_doubtful() {
        String[] days = {"2023-3-5", "2023-3-6", "2023-3-7", "2023-3-8", "2023-3-9"};
        send("朝阳社区台账.xlsx", days);
        Path other = LedgerFile.write(folder.resolve("y.xlsx"), days);
        Path copy = LedgerFile.saved(other, folder.resolve("z.xlsx"));
        Submission twin = read(reception.receive(township, "和平社区台账.xlsx", "", copy));
        assertThat(twin.status()).isEqualTo(Status.ACCEPTED);
        assertThat(twin.faults()).isZero();
        assertThat(submissions.faults(sight, List.of(twin.submissionId())))
                .extracting(FaultOfFile::code)
                .containsExactly("IDENTICAL_LEDGER");
    }

    @Test
    void a_file_that_went_back_can_be_given_back_marked_and_is_cleared_away_in_time() throws IOException {
        Submission back = send("朝阳社区台账.xlsx", "2023-2-30");
        assertThat(back.status()).isEqualTo(Status.REJECTED);
        Path kept = Rooms.HOME.resolve(String.valueOf(back.storedPath()));
        assertThat(kept).isNotEmptyFile();
        store.sweep(Instant.now().plus(Duration.ofDays(59)));
        assertThat(kept).isNotEmptyFile();
        store.sweep(Instant.now().plus(Duration.ofDays(61)));
        assertThat(kept).doesNotExist();
    }

    @Test
    void a_ledger_that_says_there_was_nothing_is_taken_for_its_month_and_yields_to_rows() {
        Submission nothing = send("朝阳社区2023年2月台账.xlsx");
        assertThat(nothing.status()).isEqualTo(Status.ACCEPTED);
        assertThat(nothing.message()).contains("零报告", "2023年2月");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM app.submission_ledger WHERE first_day = '2023-02-01' AND last_day = '2023-02-28'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Submission rows = send("朝阳社区台账.xlsx", "2023-2-5");
        assertThat(rows.message()).contains("替代了先前的“朝阳社区2023年2月台账.xlsx”");
        Submission again = send("朝阳社区2023年2月台账（再报）.xlsx");
        assertThat(again.status()).isEqualTo(Status.REJECTED);
        assertThat(again.message()).contains("不能改作零报告");
    }

    @Test
    void an_empty_form_of_a_whole_year_is_nobodys_answer() {
        Submission form = send("朝阳社区2023年台账.xlsx");
        assertThat(form.status()).isEqualTo(Status.REJECTED);
        assertThat(form.message()).contains("哪个月");
    }

    @Test
    void names_cannot_leave_the_folder_and_never_overwrite() {
        assertThat(SafeName.of("../../临江区\\..\\朝阳社区\u0000:台账.xlsx")).isEqualTo("朝阳社区_台账.xlsx");
        assertThat(SafeName.of("~$.隐藏.xlsx")).isEqualTo("隐藏.xlsx");
        assertThat(SafeName.of("..")).isEqualTo("台账");
        assertThat(SafeName.of("长".repeat(300) + ".xlsx")).hasSizeLessThan(80).endsWith(".xlsx");
        send("朝阳社区台账.xlsx", "2023-3-5");
        send("朝阳社区台账.xlsx", "2023-4-5");
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区台账（2）.xlsx")).isNotEmptyFile();
    }

    private Submission send(String name, String... dates) {
        Path file = LedgerFile.write(folder.resolve(System.nanoTime() + ".xlsx"), dates);
        return read(reception.receive(township, name, "", file));
    }
}
