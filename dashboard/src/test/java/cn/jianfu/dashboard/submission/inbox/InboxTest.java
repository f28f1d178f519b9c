package cn.jianfu.dashboard.submission.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.submission.LedgerFile;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.dashboard.submission.SubmissionTrial;
import cn.jianfu.dashboard.submission.inbox.ScanReport.Held;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxTest extends SubmissionTrial {
    private static final Path INBOX = Rooms.HOME.resolve("inbox");
    private static final Path OFFICE = INBOX.resolve("临江区/东街街道");

    @Autowired
    Inbox inbox;

    private Instant now = Instant.parse("2024-03-01T08:00:00Z");

    @Test
    void every_office_finds_its_folder() throws IOException {
        inbox.scan(now);
        assertThat(OFFICE).isDirectory();
        assertThat(INBOX.resolve("望山县/石门镇")).isDirectory();
    }

    @Test
    void a_file_that_lies_still_is_received_for_its_office_and_moves_to_the_ledgers() throws IOException {
        LedgerFile.write(OFFICE.resolve("朝阳社区台账.xlsx"), "2024-1-5");
        inbox.scan(now);
        assertThat(OFFICE.resolve("朝阳社区台账.xlsx")).exists();
        assertThat(held()).extracting(Held::why).singleElement().asString().contains("正在复制");

        lookLater();
        assertThat(OFFICE.resolve("朝阳社区台账.xlsx")).doesNotExist();
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区台账.xlsx")).isNotEmptyFile();
        Submission received = received().getFirst();
        assertThat(received.status()).isEqualTo(Status.ACCEPTED);
        assertThat(received.who()).isEqualTo("共享文件夹");
        assertThat(received.scopeCode()).isEqualTo(SmallMart.TOWNSHIP);
        assertThat(OFFICE.resolve("退回")).doesNotExist();
        assertThat(held()).isEmpty();
    }

    @Test
    void a_file_that_is_still_growing_waits() throws IOException {
        Path file = OFFICE.resolve("朝阳社区台账.xlsx");
        LedgerFile.write(file, "2024-1-5");
        inbox.scan(now);
        LedgerFile.write(file, "2024-1-5", "2024-1-6", "2024-1-7");
        lookLater();
        assertThat(file).exists();
        assertThat(received()).isEmpty();
        lookLater();
        assertThat(file).doesNotExist();
        assertThat(received().getFirst().rowsAccepted()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_taken_goes_to_the_folder_of_returns_with_a_note() throws IOException {
        Files.createDirectories(OFFICE);
        Files.writeString(OFFICE.resolve("说明.xlsx"), "不是工作簿");
        look();
        assertThat(OFFICE.resolve("说明.xlsx")).doesNotExist();
        assertThat(OFFICE.resolve("退回/说明.xlsx")).hasContent("不是工作簿");
        assertThat(OFFICE.resolve("退回/说明.xlsx.退回说明.txt")).content().contains("被退回", "没有找到台账表头");
    }

    @Test
    void rows_to_be_mended_come_back_in_a_marked_workbook() throws IOException {
        LedgerFile.write(OFFICE.resolve("朝阳社区台账.xlsx"), "2024-1-5", "2024-2-30");
        look();
        assertThat(received().getFirst().status()).isEqualTo(Status.ACCEPTED);
        assertThat(OFFICE.resolve("退回/朝阳社区台账（已标注）.xlsx")).isNotEmptyFile();
        assertThat(OFFICE.resolve("退回/朝阳社区台账.xlsx.退回说明.txt")).content().contains("第 3 行", "不存在的日期");
    }

    @Test
    void nothing_in_the_folder_of_returns_is_received_again() throws IOException {
        LedgerFile.write(OFFICE.resolve("退回/朝阳社区台账.xlsx"), "2024-1-5");
        look();
        assertThat(received()).isEmpty();
        assertThat(OFFICE.resolve("退回/朝阳社区台账.xlsx")).exists();
    }

    @Test
    void locks_and_unfinished_copies_are_left_alone() throws IOException {
        Files.createDirectories(OFFICE);
        for (String name : List.of("~$朝阳社区台账.xlsx", ".~lock.朝阳.xlsx#", "朝阳社区台账.xlsx.part", "Thumbs.db")) {
            Files.writeString(OFFICE.resolve(name), "x");
        }
        look();
        try (Stream<Path> left = Files.list(OFFICE)) {
            assertThat(left).hasSize(4);
        }
        assertThat(received()).isEmpty();
        assertThat(held()).isEmpty();
    }

    @Test
    void links_are_not_followed() throws IOException {
        Path outside = LedgerFile.write(folder.resolve("朝阳社区台账.xlsx"), "2024-1-5");
        Files.createDirectories(OFFICE);
        Files.createSymbolicLink(OFFICE.resolve("朝阳社区台账.xlsx"), outside.toAbsolutePath());
        Files.createSymbolicLink(OFFICE.resolve("目录"), folder.toAbsolutePath());
        look();
        assertThat(received()).isEmpty();
        assertThat(outside).isNotEmptyFile();
    }

    @Test
    void a_file_in_nobodys_folder_is_shown_to_those_who_see_all_and_stays() throws IOException {
        LedgerFile.write(INBOX.resolve("某某镇/朝阳社区台账.xlsx"), "2024-1-5");
        look();
        assertThat(INBOX.resolve("某某镇/朝阳社区台账.xlsx")).exists();
        assertThat(held()).singleElement().satisfies(file -> {
            assertThat(file.office()).isNull();
            assertThat(file.why()).contains("对不上");
        });
    }

    @Test
    void an_office_may_use_its_code_and_folders_of_its_communities() throws IOException {
        LedgerFile.write(INBOX.resolve(SmallMart.TOWNSHIP + "/和平社区/2024年.xlsx"), "2024-1-5");
        look();
        assertThat(received().getFirst().community()).isEqualTo("和平社区");
    }

    private void look() throws IOException {
        inbox.scan(now);
        lookLater();
    }

    private void lookLater() throws IOException {
        now = now.plus(Inbox.STILL);
        inbox.scan(now);
    }

    private List<Held> held() {
        return inbox.latest().orElseThrow().held();
    }

    private List<Submission> received() {
        return submissions.history(sight, Submissions.Filter.ALL, 10, 0);
    }
}
