package cn.jianfu.dashboard.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.FileSystemUtils;

@DashboardTest
class ReceptionTest {
    private static final Path HOME = Path.of("target/test-home");
    private static final Path LEDGERS = HOME.resolve("ledgers");

    @Autowired
    Reception reception;

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final Account township = new Account("jiedao", "东街街道", Role.TOWNSHIP_OFFICE, SmallMart.TOWNSHIP);
    private final Sight sight = Sights.february(SmallMart.TOWNSHIP, Level.TOWNSHIP);

    @BeforeEach
    @AfterEach
    void clear() throws IOException {
        jdbc.sql("TRUNCATE app.submission CASCADE").update();
        FileSystemUtils.deleteRecursively(LEDGERS);
        FileSystemUtils.deleteRecursively(HOME.resolve("superseded"));
    }

    @Test
    void a_good_file_is_kept_where_the_next_run_reads_it() {
        Submission sent = send("朝阳社区台账.xlsx", "2023-3-5", "2023-4-6");
        assertThat(sent.status()).isEqualTo(Submission.Status.ACCEPTED);
        assertThat(sent.community()).isEqualTo("朝阳社区");
        assertThat(sent.message()).isEqualTo("收下 2 行。");
        assertThat(LEDGERS.resolve("临江区/东街街道/朝阳社区台账.xlsx")).isNotEmptyFile();
        assertThat(submissions.waiting(sight)).isEqualTo(1);
    }

    @Test
    void a_row_that_cannot_be_read_is_told_with_its_place_and_the_rest_is_accepted() {
        Submission sent = send("朝阳社区台账.xlsx", "2023-3-5", "2023-2-30");
        assertThat(sent.status()).isEqualTo(Submission.Status.ACCEPTED);
        assertThat(sent.rowsQuarantined()).isEqualTo(1);
        Submissions.FaultOfFile fault =
                submissions.faults(sight, List.of(sent.submissionId())).getFirst();
        assertThat(fault.rowNumber()).isEqualTo(3);
        assertThat(fault.columnName()).isEqualTo("出具证明时间");
        assertThat(fault.rawValue()).isEqualTo("2023-2-30");
        assertThat(fault.message()).contains("不存在的日期");
    }

    @Test
    void a_file_that_is_no_workbook_goes_back_with_a_sentence_and_is_not_kept() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "not a workbook");
        Submission sent = read(reception.receive(township, "朝阳社区.xlsx", file));
        assertThat(sent.status()).isEqualTo(Submission.Status.REJECTED);
        assertThat(sent.message()).contains("没有找到台账").contains("再报送");
        assertThat(LEDGERS).doesNotExist();
    }

    @Test
    void the_same_bytes_twice_are_one_submission() throws IOException {
        send("朝阳社区台账.xlsx", "2023-3-5");
        Path copy = Files.copy(LEDGERS.resolve("临江区/东街街道/朝阳社区台账.xlsx"), folder.resolve("copy"));
        Submission again = read(reception.receive(township, "朝阳社区（再报）.xlsx", copy));
        assertThat(again.status()).isEqualTo(Submission.Status.DUPLICATE);
        assertThat(again.message()).contains("朝阳社区台账.xlsx", "不必再报");
        assertThat(LEDGERS.resolve("临江区/东街街道")).isDirectoryNotContaining("glob:**再报**");
    }

    @Test
    void a_corrected_ledger_supersedes_the_first_which_is_moved_aside() {
        Submission first = send("朝阳社区台账.xlsx", "2023-3-5", "2023-4-31");
        Submission second = send("朝阳社区台账.xlsx", "2023-3-5", "2023-4-30");
        assertThat(second.message()).isEqualTo("收下 2 行。替代了先前的“朝阳社区台账.xlsx”。");
        Submission old = read(first.submissionId());
        assertThat(old.status()).isEqualTo(Submission.Status.SUPERSEDED);
        assertThat(old.supersededBy()).isEqualTo("朝阳社区台账.xlsx");
        assertThat(LEDGERS.resolve("临江区/东街街道")).isDirectoryContaining("glob:**朝阳社区台账.xlsx");
        assertThat(HOME.resolve("superseded/临江区/东街街道/朝阳社区台账.xlsx")).isNotEmptyFile();
    }

    @Test
    void another_month_of_the_same_community_stands_beside_the_first() {
        send("朝阳社区3月.xlsx", "2023-3-1", "2023-3-25");
        Submission april = send("朝阳社区4月.xlsx", "2023-3-26", "2023-4-20");
        assertThat(april.message()).isEqualTo("收下 2 行。");
        assertThat(submissions.history(sight, SmallMart.COMMUNITY, 9, 0))
                .extracting(Submission::status)
                .containsOnly(Submission.Status.ACCEPTED);
    }

    @Test
    void a_part_of_an_earlier_ledgers_months_is_not_taken_for_all_of_it() {
        send("朝阳社区上半年.xlsx", "2023-1-5", "2023-6-6");
        Submission part = send("朝阳社区6月.xlsx", "2023-6-1", "2023-6-8");
        assertThat(part.status()).isEqualTo(Submission.Status.REJECTED);
        assertThat(part.message()).contains("2023年6月", "2023年1月—6月", "分不清哪份作数");
    }

    @Test
    void a_ledger_that_somebody_put_into_the_directory_is_superseded_as_well() {
        LedgerFile.write(LEDGERS.resolve("临江区/朝阳社区.xlsx"), "2023-1-5");
        Submission sent = send("朝阳社区台账.xlsx", "2023-1-5", "2023-2-11");
        assertThat(sent.message()).contains("替代了先前的“朝阳社区.xlsx”");
        assertThat(LEDGERS.resolve("临江区/朝阳社区.xlsx")).doesNotExist();
        assertThat(HOME.resolve("superseded/临江区/朝阳社区.xlsx")).isNotEmptyFile();
    }

    @Test
    void a_township_sends_for_its_own_communities_alone() {
        Submission foreign = send("滨河社区台账.xlsx", "2023-3-5");
        assertThat(foreign.status()).isEqualTo(Submission.Status.REJECTED);
        assertThat(foreign.message()).contains("临江区河湾镇滨河社区", "不在您的报送范围（东街街道）内");
        assertThat(LEDGERS).doesNotExist();
        Account leader = new Account("lingdao", "市领导", Role.LEADER, SmallMart.CITY);
        Path file = LedgerFile.write(folder.resolve("x.xlsx"), "2023-3-5");
        assertThatThrownBy(() -> reception.receive(leader, "朝阳社区.xlsx", file))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void names_cannot_leave_the_folder_and_never_overwrite() {
        assertThat(SafeName.of("../../临江区\\..\\朝阳社区\u0000:台账.xlsx")).isEqualTo("朝阳社区_台账.xlsx");
        assertThat(SafeName.of("~$.隐藏.xlsx")).isEqualTo("隐藏.xlsx");
        assertThat(SafeName.of("..")).isEqualTo("台账");
        assertThat(SafeName.of("长".repeat(300) + ".xlsx")).hasSizeLessThan(80).endsWith(".xlsx");
        send("朝阳社区台账.xlsx", "2023-3-5");
        send("朝阳社区台账.xlsx", "2023-4-5");
        assertThat(LEDGERS.resolve("临江区/东街街道/朝阳社区台账（2）.xlsx")).isNotEmptyFile();
    }

    private Submission send(String name, String... dates) {
        Path file = LedgerFile.write(folder.resolve(System.nanoTime() + ".xlsx"), dates);
        return read(reception.receive(township, name, file));
    }

    private Submission read(long number) {
        return submissions.some(sight, List.of(number)).getFirst();
    }
}
