package cn.jianfu.dashboard.submission.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.submission.LedgerFile;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.dashboard.submission.SubmissionTrial;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.datasets.home.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ReconciliationTest extends SubmissionTrial {
    private static final Path KEPT = Rooms.LEDGERS.resolve("临江区/东街街道/朝阳社区台账.xlsx");

    @Autowired
    Reception reception;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    FileMoves moves;

    @Autowired
    UnrecordedFiles unrecorded;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_ledger_that_a_dying_program_had_moved_and_not_recorded_is_back_where_its_record_says() throws Exception {
        long sent = send("2023-3-5");
        Path aside = Rooms.HOME.resolve("superseded/临江区/朝阳社区台账.xlsx");
        dyingBeforeItCommits(() -> moves.moveToFree(absolute(KEPT), absolute(aside)));
        assertThat(KEPT).as("as the dead program has left it").doesNotExist();
        reconciliation.reconcile();
        assertThat(KEPT).isNotEmptyFile();
        assertThat(aside).doesNotExist();
        assertThat(read(sent).status()).isEqualTo(Status.ACCEPTED);
        assertThat(left()).isZero();
    }

    @Test
    void a_ledger_that_a_dying_program_was_about_to_ask_about_again_counts_as_before() throws Exception {
        long sent = send("2023-3-5");
        byte[] bytes = Files.readAllBytes(KEPT);
        Path waiting = Files.createDirectories(absolute(Rooms.HOME.resolve("waiting")));
        dyingBeforeItCommits(() -> {
            moves.move(absolute(KEPT), waiting.resolve(ContentHash.ofPresent(KEPT)));
            return true;
        });
        assertThat(KEPT).as("as the dead program has left it").doesNotExist();
        reconciliation.reconcile();
        assertThat(KEPT).hasBinaryContent(bytes);
        assertThat(read(sent).status()).isEqualTo(Status.ACCEPTED);
        assertThat(unrecorded.list()).isEmpty();
    }

    @Test
    void a_file_that_waits_or_went_back_without_a_record_is_listed_and_left_where_it_is() throws IOException {
        send("2023-3-5");
        long back = reception.receive(township, "朝阳社区说明.xlsx", "", Files.writeString(folder.resolve("none"), "不是台账"));
        assertThat(read(back).status()).isEqualTo(Status.REJECTED);
        Path orphan =
                Files.createDirectories(absolute(Rooms.HOME.resolve("waiting"))).resolve("a".repeat(64));
        Files.writeString(orphan, "某社区的台账");
        Path returned = absolute(Rooms.HOME.resolve("returned")).resolve("b".repeat(64));
        Files.writeString(returned, "某社区的台账");
        reconciliation.reconcile();
        assertThat(unrecorded.list())
                .extracting(UnrecordedFiles.Unrecorded::path, UnrecordedFiles.Unrecorded::swept)
                .containsExactlyInAnyOrder(
                        tuple("waiting/" + "a".repeat(64), false), tuple("returned/" + "b".repeat(64), true));
        assertThat(orphan).isNotEmptyFile();
        Files.delete(orphan);
        Files.delete(returned);
    }

    @Test
    void of_two_moves_the_later_is_taken_back_first() throws Exception {
        send("2023-3-5");
        byte[] before = Files.readAllBytes(KEPT);
        Path aside = Rooms.HOME.resolve("superseded/临江区/朝阳社区台账.xlsx");
        Path correction = LedgerFile.write(absolute(Rooms.HOME.resolve("incoming/correction")), "2023-3-5", "2023-3-6");
        dyingBeforeItCommits(() ->
                moves.moveToFree(absolute(KEPT), absolute(aside)) && moves.moveToFree(correction, absolute(KEPT)));
        reconciliation.reconcile();
        assertThat(KEPT).hasBinaryContent(before);
        assertThat(correction).isNotEmptyFile();
    }

    @Test
    void a_record_that_cannot_be_written_leaves_the_files_where_they_were() throws Exception {
        send("2023-3-5");
        Path aside = Rooms.HOME.resolve("superseded/临江区/朝阳社区台账.xlsx");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    moved(() -> moves.moveToFree(absolute(KEPT), absolute(aside)));
                    throw new IllegalStateException("no record");
                }))
                .hasMessage("no record");
        assertThat(KEPT).isNotEmptyFile();
        assertThat(left()).isZero();
    }

    @Test
    void a_ledger_found_in_another_room_is_put_back() throws IOException {
        long sent = send("2023-3-5");
        Path elsewhere =
                Files.createDirectories(Rooms.HOME.resolve("superseded")).resolve("朝阳社区台账.xlsx");
        Files.move(KEPT, elsewhere);
        reconciliation.reconcile();
        assertThat(KEPT).isNotEmptyFile();
        assertThat(read(sent).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void a_ledger_that_is_nowhere_is_said_to_be_gone_and_can_be_sent_in_again() throws IOException {
        long sent = send("2023-3-5");
        byte[] bytes = Files.readAllBytes(KEPT);
        Files.delete(KEPT);
        reconciliation.reconcile();
        assertThat(read(sent).status()).isEqualTo(Status.GONE);
        assertThat(read(sent).needsAttention()).isTrue();
        assertThat(submissions.unsettled(sight).uncounted()).isZero();
        Path again = Files.write(folder.resolve("again"), bytes);
        long second = reception.receive(township, "朝阳社区台账.xlsx", "", again);
        assertThat(read(second).status()).isEqualTo(Status.ACCEPTED);
        assertThat(read(sent).status()).isEqualTo(Status.SUPERSEDED);
        assertThat(KEPT).hasBinaryContent(bytes);
    }

    @Test
    void a_ledger_that_is_put_back_by_hand_counts_again() throws IOException {
        long sent = send("2023-3-5");
        Path hidden = Files.move(KEPT, folder.resolve("hidden"));
        reconciliation.reconcile();
        Files.move(hidden, KEPT);
        reconciliation.reconcile();
        assertThat(read(sent).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void a_ledger_that_an_administrator_has_moved_within_the_ledgers_stays_there() throws IOException {
        long sent = send("2023-3-5");
        Path other =
                Files.createDirectories(Rooms.LEDGERS.resolve("临江区/东街街道/2023年")).resolve("朝阳社区台账.xlsx");
        Files.move(KEPT, other);
        reconciliation.reconcile();
        assertThat(other).isNotEmptyFile();
        assertThat(read(sent).storedPath()).isEqualTo("ledgers/临江区/东街街道/2023年/朝阳社区台账.xlsx");
    }

    private interface Move {
        boolean run() throws IOException;
    }

    private static void moved(Move move) {
        try {
            assertThat(move.run()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The step between moving and committing is as far as the program comes: its connection ends, as with a killed
     * process.
     */
    private void dyingBeforeItCommits(Move move) throws InterruptedException {
        AtomicInteger backend = new AtomicInteger();
        CountDownLatch moved = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Thread dying = Thread.ofPlatform()
                .daemon()
                .start(() -> transaction.executeWithoutResult(status -> {
                    backend.set(jdbc.sql("SELECT pg_backend_pid()")
                            .query(Integer.class)
                            .single());
                    moved(move);
                    moved.countDown();
                    try {
                        over.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
        moved.await();
        jdbc.sql("SELECT pg_terminate_backend(:pid, 10000)")
                .param("pid", backend.get())
                .query(Boolean.class)
                .single();
        assertThat(dying.isAlive()).as("it knows nothing of it yet").isTrue();
    }

    private long left() {
        return jdbc.sql("SELECT count(*) FROM app.file_move").query(Long.class).single();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private long send(String... dates) {
        return reception.receive(township, "朝阳社区台账.xlsx", "", LedgerFile.write(folder.resolve("sent"), dates));
    }
}
