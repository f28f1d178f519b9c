package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.home.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it, when the program starts, that records and files agree: moves that were never recorded are taken back; a
 * file that is not where its record says is looked for in every room, by its bytes, and put in its place; one that is
 * nowhere is noted as gone, which its community's month says in red, or, if it waited for an answer, is asked for
 * again.
 */
@Component
class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int AT_ONCE = 1000;
    private static final List<String> ROOMS =
            List.of("ledgers", LedgerStore.SUPERSEDED, LedgerStore.WAITING, LedgerStore.RETURNED, LedgerStore.INCOMING);

    private final FileMoves moves;
    private final SubmissionLog log;
    private final LedgerStore store;
    private final Path home;
    private final TransactionTemplate transaction;
    private final UnrecordedFiles unrecorded;

    Reconciliation(
            FileMoves moves,
            SubmissionLog log,
            LedgerStore store,
            @Value("${jianfu.home}") Path home,
            TransactionTemplate transaction,
            UnrecordedFiles unrecorded) {
        this.moves = moves;
        this.log = log;
        this.store = store;
        this.home = new DataDirectory(home.toAbsolutePath().normalize()).home();
        this.transaction = transaction;
        this.unrecorded = unrecorded;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        reconcile();
        unrecorded.list().forEach(file -> LOG.warn("No record speaks of {}", file.path()));
    }

    /** Does it; nobody keeps a file meanwhile. */
    void reconcile() {
        transaction.executeWithoutResult(status -> {
            log.waitForTurn();
            int undone = moves.undoWhatIsLeft();
            if (undone > 0) {
                LOG.warn("{} files were on their way when the program ended", undone);
            }
        });
        Map<Long, SubmissionLog.Kept> missing = new HashMap<>();
        long after = 0;
        for (List<SubmissionLog.Kept> some = log.kept(after, AT_ONCE);
                !some.isEmpty();
                some = log.kept(after, AT_ONCE)) {
            for (SubmissionLog.Kept one : some) {
                after = one.submissionId();
                boolean there = store.has(one.storedPath());
                if (!there && missing.size() < AT_ONCE) {
                    missing.put(one.submissionId(), one);
                } else if (there && one.gone()) {
                    log.back(one.submissionId(), one.storedPath());
                }
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Path> found = byBytes(
                missing.values().stream().map(SubmissionLog.Kept::sha256).collect(java.util.stream.Collectors.toSet()));
        for (SubmissionLog.Kept one : missing.values()) {
            transaction.executeWithoutResult(status -> {
                log.waitForTurn();
                settle(one, found.get(one.sha256()));
            });
        }
    }

    private void settle(SubmissionLog.Kept one, @org.jspecify.annotations.Nullable Path found) {
        if (store.has(one.storedPath())) {
            return;
        }
        if (found == null) {
            if (!one.gone()) {
                LOG.error("The file of submission {} is gone", one.submissionId());
                log.gone(one.submissionId());
            }
            return;
        }
        String path = home.relativize(found).toString().replace('\\', '/');
        if (one.counts() && path.startsWith("ledgers/")) {
            // Somebody has put the ledgers in another order; a run reads it there.
            log.back(one.submissionId(), path);
            return;
        }
        store.restore(found, one.storedPath(), log.others(path, one.submissionId()));
        log.back(one.submissionId(), one.storedPath());
        LOG.warn("The file of submission {} was found elsewhere and put back", one.submissionId());
    }

    private Map<String, Path> byBytes(Set<String> wanted) {
        Map<String, Path> found = new HashMap<>();
        for (String room : ROOMS) {
            Path folder = home.resolve(room);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> {
                    String hash = ContentHash.ofPresent(file);
                    if (wanted.contains(hash)) {
                        found.putIfAbsent(hash, file);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
