package cn.jianfu.dashboard.submission.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.submission.LedgerFile;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.dashboard.submission.SubmissionTrial;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeliveryTest extends SubmissionTrial {
    @Autowired
    Delivery delivery;

    @Test
    void every_ledger_of_a_zip_file_is_received_by_itself_whatever_system_packed_it() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("东街/朝阳社区台账.xlsx", ledger("2023-3-5"));
        parts.put("东街/和平社区/3月.xlsx", ledger("2023-3-6"));
        parts.put("__MACOSX/东街/._朝阳社区台账.xlsx", new byte[] {1});
        parts.put("东街/~$朝阳社区台账.xlsx", new byte[] {1});
        for (String charset : List.of("GB18030", "UTF-8")) {
            Rooms.clear(jdbc);
            List<Submission> received = deliver("台账.zip", zip(parts, Charset.forName(charset)));
            assertThat(received)
                    .extracting(Submission::community, Submission::status)
                    .containsExactlyInAnyOrder(
                            Tuple.tuple("朝阳社区", Status.ACCEPTED), Tuple.tuple("和平社区", Status.ACCEPTED));
        }
    }

    @Test
    void names_in_a_zip_file_cannot_leave_the_ledgers() throws IOException {
        List<Submission> received =
                deliver("台账.zip", zip(Map.of("../../../朝阳社区.xlsx", ledger("2023-3-5")), Charset.forName("UTF-8")));
        assertThat(received).singleElement().extracting(Submission::fileName).isEqualTo("朝阳社区.xlsx");
        assertThat(Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区.xlsx")).isNotEmptyFile();
    }

    @Test
    void a_part_that_unpacks_beyond_the_bound_is_refused_and_the_others_are_read() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("朝阳社区台账.xlsx", new byte[(int) Delivery.MOST_BYTES + 1]);
        parts.put("和平社区台账.xlsx", ledger("2023-3-6"));
        List<Submission> received = deliver("台账.zip", zip(parts, Charset.forName("UTF-8")));
        assertThat(received).extracting(Submission::status).containsExactlyInAnyOrder(Status.REJECTED, Status.ACCEPTED);
        assertThat(received).extracting(Submission::message).anyMatch(message -> message.contains("超过 50 MB"));
    }

    @Test
    void of_an_archive_that_unpacks_to_too_much_no_part_is_handed_on_cut_off() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("朝阳社区台账.csv", new byte[600]);
        parts.put("和平社区台账.csv", new byte[600]);
        Path file = zip(parts, Charset.forName("UTF-8"));
        List<Integer> whole = new ArrayList<>();
        assertThatThrownBy(() -> LedgerArchive.unpack(file, 1000, (path, in) -> whole.add(in.readAllBytes().length)))
                .isInstanceOf(LedgerArchive.RefusedException.class)
                .hasMessageContaining("没有收下");
        assertThat(whole).containsExactly(600);
        whole.clear();
        assertThatCode(() -> LedgerArchive.unpack(file, 1200, (path, in) -> whole.add(in.readAllBytes().length)))
                .as("just as much as may be")
                .doesNotThrowAnyException();
        assertThat(whole).containsExactly(600, 600);
    }

    @Test
    void a_zip_file_of_too_many_parts_is_refused_with_a_sentence() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            parts.put("社区" + i + ".xlsx", new byte[] {1});
        }
        assertThat(deliver("台账.zip", zip(parts, Charset.forName("UTF-8"))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo(Status.REJECTED);
                    assertThat(one.message()).contains("超过 1000 个", "分成几个压缩包");
                });
    }

    @Test
    void a_workbook_that_is_called_zip_is_a_workbook() throws IOException {
        Path file = Files.write(folder.resolve("w"), ledger("2023-3-5"));
        assertThat(deliver("朝阳社区台账.zip", file))
                .singleElement()
                .extracting(Submission::status)
                .isEqualTo(Status.ACCEPTED);
    }

    private List<Submission> deliver(String name, Path file) throws IOException {
        return submissions.some(sight, delivery.receive(township, name, "", file));
    }

    private byte[] ledger(String... dates) throws IOException {
        return Files.readAllBytes(LedgerFile.write(folder.resolve(System.nanoTime() + ".xlsx"), dates));
    }

    private Path zip(Map<String, byte[]> parts, Charset names) throws IOException {
        Path file = folder.resolve(System.nanoTime() + ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
