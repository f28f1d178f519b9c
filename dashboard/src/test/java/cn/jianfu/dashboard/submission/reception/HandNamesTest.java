package cn.jianfu.dashboard.submission.reception;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.submission.LedgerFile;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.dashboard.submission.SubmissionTrial;
import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.home.DataDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class HandNamesTest extends SubmissionTrial {
    private static final String SHOWN = "ledgers/临江区/东街街道/朝阳社区 ※.xlsx";

    @Autowired
    LedgerStore store;

    @Autowired
    FileMoves moves;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_ledger_put_there_by_hand_is_found_by_its_bytes_and_loses_the_number_in_its_name() throws Exception {
        Path street = Files.createDirectories(Rooms.LEDGERS.resolve("临江区/东街街道").toAbsolutePath());
        Path meant = LedgerFile.write(street.resolve("朝阳社区 13800000000.xlsx"), "2023-3-5");
        Path other = LedgerFile.write(street.resolve("朝阳社区 138-0000-0001.xlsx"), "2023-4-6");
        byte[] bytes = Files.readAllBytes(meant);
        String sha256 = ContentHash.of(meant);
        assertThat(lies("of no file")).isFalse();
        assertThat(lies(sha256)).isTrue();
        assertThat(Rooms.HOME.resolve(SHOWN)).hasBinaryContent(bytes);
        assertThat(meant).doesNotExist();
        assertThat(other).isNotEmptyFile();
        assertThat(jdbc.sql("SELECT count(*) FROM app.file_move")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_place_that_another_ledger_has_is_left_to_it() throws Exception {
        Path street = Files.createDirectories(Rooms.LEDGERS.resolve("临江区/东街街道").toAbsolutePath());
        Path there = LedgerFile.write(street.resolve("朝阳社区 ※.xlsx"), "2023-3-5");
        Path numbered = LedgerFile.write(street.resolve("朝阳社区 13800000000.xlsx"), "2023-4-6");
        byte[] bytes = Files.readAllBytes(there);
        HandNames names = new HandNames(new DataDirectory(Rooms.HOME.toAbsolutePath()), moves);
        assertThat(names.give(SHOWN, ContentHash.of(numbered))).isFalse();
        assertThat(there).hasBinaryContent(bytes);
        assertThat(numbered).isNotEmptyFile();
    }

    private boolean lies(String sha256) {
        return Boolean.TRUE.equals(transaction.execute(status -> store.lies(SHOWN, sha256)));
    }
}
