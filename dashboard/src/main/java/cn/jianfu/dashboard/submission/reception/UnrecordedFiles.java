package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.query.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that lie where files wait for an answer, or went back, and that no record speaks of: somebody's ledger that
 * nobody would ever ask about. Nothing is done to them: a person has to look whose they are.
 */
@Component
public class UnrecordedFiles {
    private static final int AT_ONCE = 1000;

    private final Path home;
    private final JdbcClient jdbc;
    private final SubmissionLog log;
    private final TransactionTemplate transaction;

    UnrecordedFiles(
            @Value("${jianfu.home}") Path home, JdbcClient jdbc, SubmissionLog log, TransactionTemplate transaction) {
        this.home = home.toAbsolutePath().normalize();
        this.jdbc = jdbc;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * One of them.
     *
     * @param path below the data directory
     * @param swept whether it goes by itself when its time is over
     */
    public record Unrecorded(String path, Instant writtenAt, long bytes, boolean swept) {}

    /** All of them, the latest first; what is just being recorded is waited for. */
    public List<Unrecorded> list() {
        List<Unrecorded> found = transaction.execute(status -> {
            log.waitForTurn();
            List<Unrecorded> unrecorded = new ArrayList<>();
            for (String room : List.of(LedgerStore.WAITING, LedgerStore.RETURNED)) {
                unrecorded.addAll(in(room));
            }
            return unrecorded;
        });
        return found == null
                ? List.of()
                : found.stream()
                        .sorted(Comparator.comparing(Unrecorded::writtenAt).reversed())
                        .toList();
    }

    private List<Unrecorded> in(String room) {
        List<Unrecorded> unrecorded = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve(room))) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> room + "/" + file.getFileName())
                    .toList();
            for (int from = 0; from < paths.size(); from += AT_ONCE) {
                List<String> some = paths.subList(from, Math.min(from + AT_ONCE, paths.size()));
                Set<String> recorded = new HashSet<>(jdbc.sql(Sql.read(UnrecordedFiles.class, "recorded_paths.sql"))
                        .param("paths", some)
                        .query(String.class)
                        .list());
                for (String path : some) {
                    if (!recorded.contains(path)) {
                        unrecorded.add(new Unrecorded(
                                path,
                                Files.getLastModifiedTime(home.resolve(path)).toInstant(),
                                Files.size(home.resolve(path)),
                                room.equals(LedgerStore.RETURNED)));
                    }
                }
            }
        } catch (NoSuchFileException e) {
            // Nothing has waited, or gone back, yet; or somebody has taken it away meanwhile.
            return unrecorded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unrecorded;
    }
}
