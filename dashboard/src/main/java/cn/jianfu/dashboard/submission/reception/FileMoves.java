package cn.jianfu.dashboard.submission.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves files together with their records, of which only the latter can be taken back by the database: the intent is
 * written down first, for itself; then the file is moved and forced onto the disk; the transaction that records it
 * takes the intent away. A transaction that fails puts its files back at once; what a program that died has left half
 * done is put back by {@link #undoWhatIsLeft}.
 */
@Component
class FileMoves {
    private static final Logger LOG = LoggerFactory.getLogger(FileMoves.class);

    /**
     * Paths below the data directory; {@code copied} when the bytes lay at the new place before, for another record.
     */
    private record Intent(long moveId, String fromPath, String toPath, boolean copied) {}

    private final Path home;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    FileMoves(@Value("${jianfu.home}") Path home, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.home = home.toAbsolutePath().normalize();
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Moves a file to a place that holds the same bytes, or nothing. */
    void move(Path from, Path to) throws IOException {
        Intent intent = intend(from, to, Files.exists(to));
        finish(intent, from, to);
    }

    /** Moves a file to a place that nobody has; false when somebody has it. */
    boolean moveToFree(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return false;
        }
        Intent intent = intend(from, to, false);
        Files.createDirectories(parent(to));
        try {
            // An empty file holds the place.
            Files.createFile(to);
        } catch (FileAlreadyExistsException e) {
            apart.executeWithoutResult(status -> forget(intent));
            return false;
        }
        finish(intent, from, to);
        return true;
    }

    private void finish(Intent intent, Path from, Path to) throws IOException {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Undoing(intent));
        }
        force(from);
        Files.createDirectories(parent(to));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(parent(to));
        forceFolder(parent(from));
        // Holds as soon as the record does.
        forget(intent);
    }

    /** Of several moves the last is undone first: one may have gone to where another came from. */
    private final class Undoing implements TransactionSynchronization {
        private final Intent intent;

        Undoing(Intent intent) {
            this.intent = intent;
        }

        @Override
        public int getOrder() {
            return -(int) (intent.moveId() % Integer.MAX_VALUE);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                undo(intent);
            }
        }
    }

    private Intent intend(Path from, Path to, boolean copied) {
        Long number = apart.execute(
                status -> jdbc.sql("INSERT INTO app.file_move (from_path, to_path, copied) VALUES (:from, :to, :copied)"
                                + " RETURNING move_id")
                        .param("from", stored(from))
                        .param("to", stored(to))
                        .param("copied", copied)
                        .query(Long.class)
                        .single());
        return new Intent(Objects.requireNonNull(number), stored(from), stored(to), copied);
    }

    /**
     * Puts back what was moved and never recorded.
     *
     * @return how many files were on their way; call it while nobody else may keep a file
     */
    int undoWhatIsLeft() {
        List<Intent> left = jdbc.sql(
                        "SELECT move_id, from_path, to_path, copied FROM app.file_move ORDER BY move_id DESC")
                .query(Intent.class)
                .list();
        left.forEach(this::undo);
        return left.size();
    }

    private void undo(Intent intent) {
        Path from = home.resolve(intent.fromPath());
        Path to = home.resolve(intent.toPath());
        try {
            if (Files.exists(from)) {
                // It never went; at most an empty file holds the place that it was to have.
                if (!from.equals(to) && Files.exists(to) && Files.size(to) == 0) {
                    Files.delete(to);
                }
            } else if (Files.exists(to)) {
                Files.createDirectories(parent(from));
                if (intent.copied()) {
                    Files.copy(to, from);
                } else {
                    Files.move(to, from, StandardCopyOption.ATOMIC_MOVE);
                }
                forceFolder(parent(from));
                LOG.warn("A move that was not recorded has been taken back: {}", room(intent.toPath()));
            } else {
                LOG.error(
                        "A file is at neither end of its way: from {} to {}",
                        room(intent.fromPath()),
                        room(intent.toPath()));
            }
            apart.executeWithoutResult(status -> forget(intent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(Intent intent) {
        jdbc.sql("DELETE FROM app.file_move WHERE move_id = :number")
                .param("number", intent.moveId())
                .update();
    }

    private String stored(Path path) {
        return home.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** Names of files may name people. */
    private static String room(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static Path parent(Path path) {
        @Nullable Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A rename is kept when its folder is. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("This system does not force folders: {}", e.getMessage());
        }
    }
}
