package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.privacy.ShownPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names with numbers of people in them, of ledgers that somebody has put into the directory by hand. */
final class HandNames {
    private static final Logger LOG = LoggerFactory.getLogger(HandNames.class);

    private final DataDirectory data;
    private final FileMoves moves;

    HandNames(DataDirectory data, FileMoves moves) {
        this.data = data;
        this.moves = moves;
    }

    /**
     * Gives a ledger the name that the run shows of it.
     *
     * @param storedPath where the run says that it lies, below the data directory
     * @param sha256 by which it is told from others whose names come to the same
     * @return false when no such file is there, or it may not be moved
     */
    boolean give(String storedPath, String sha256) {
        if (!ShownPath.isMasked(storedPath) || !Files.isDirectory(data.ledgers())) {
            return false;
        }
        Path target = data.home().resolve(storedPath);
        try {
            for (Path ledger : masked()) {
                if (ContentHash.of(ledger).equals(sha256)) {
                    return moves.moveToFree(ledger, target);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn(
                    "A ledger could not be given a name without numbers of people: {}",
                    e.getClass().getSimpleName());
        }
        return false;
    }

    private List<Path> masked() throws IOException {
        try (Stream<Path> all = Files.walk(data.ledgers())) {
            return all.filter(Files::isRegularFile).filter(this::hasNumbers).toList();
        }
    }

    private boolean hasNumbers(Path ledger) {
        String path = data.ledgers().relativize(ledger).toString().replace('\\', '/');
        return !ShownPath.of(path).equals(path);
    }
}
