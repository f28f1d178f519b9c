package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.privacy.ShownPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where ledgers lie: those that count, those that were superseded, went back or wait, those that are just coming in. What counts is never overwritten or deleted. */
@Component
public class LedgerStore {
    static final String SUPERSEDED = "superseded";

    static final String WAITING = "waiting";
    static final String RETURNED = "returned";
    static final String INCOMING = "incoming";
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final Duration RETURNED_KEPT = Duration.ofDays(60);

    private final DataDirectory data;
    private final FileMoves moves;

    LedgerStore(@Value("${jianfu.home}") Path home, FileMoves moves) {
        this.moves = moves;
        this.data = new DataDirectory(home.toAbsolutePath().normalize());
    }

    /** An empty file to receive into, on the same disk as the ledgers and out of the run's sight. */
    public Path incoming() throws IOException {
        Path folder = Files.createDirectories(data.home().resolve(INCOMING));
        return Files.createTempFile(folder, "ledger", ".part");
    }

    /** Moves a received file to the ledgers, by one rename; gives back its path below the data directory. */
    String keep(Path received, String folder, String name) {
        try {
            // A run goes by this, where a file may count in part: the latest to be kept counts.
            Files.setLastModifiedTime(received, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return move(received, data.ledgers().resolve(folder), name);
    }

    /** Puts a file aside until a person has answered; gives back its path below the data directory. */
    String putAside(Path received, String sha256) {
        return place(received, WAITING, sha256);
    }

    /** Keeps a file that went back to its sender, so that it can be given back with its faults marked. */
    String keepReturned(Path received, String sha256) {
        return place(received, RETURNED, sha256);
    }

    /** By its bytes: whoever has the same name has the same content. */
    private String place(Path file, String room, String sha256) {
        try {
            Path target = Files.createDirectories(data.home().resolve(room)).resolve(sha256);
            if (!target.equals(file)) {
                moves.move(file, target);
                Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
            }
            return data.home().relativize(target).toString().replace('\\', '/');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what was left of uploads that broke off a day ago, and what went back longer ago than it is kept. */
    void sweep(Instant now) {
        sweep(INCOMING, now.minus(ABANDONED));
        sweep(RETURNED, now.minus(RETURNED_KEPT));
    }

    private void sweep(String room, Instant before) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.home().resolve(room))) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException e) {
            // Nothing has come in, or gone back, yet.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When a stored file was last written. */
    Instant writtenAt(String storedPath) {
        try {
            return Files.getLastModifiedTime(data.home().resolve(storedPath)).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a stored file is where its record says. */
    public boolean has(String storedPath) {
        return Files.isRegularFile(data.home().resolve(storedPath));
    }

    /**
     * Makes sure that a ledger lies where the run says. Of one that somebody has put there under a name with
     * numbers of people in it the run says the rest: it
     * gets that name.
     *
     * @return whether it lies there now
     */
    boolean lies(String storedPath, String sha256) {
        return has(storedPath) || new HandNames(data, moves).give(storedPath, sha256);
    }

    /** Takes a ledger out of the run's sight; gives back its new path below the data directory. */
    String retire(String storedPath) {
        Path file = data.home().resolve(storedPath);
        Path folder = data.ledgers().relativize(file).getParent();
        Path target = data.home().resolve(SUPERSEDED);
        return move(file, folder == null ? target : target.resolve(folder), String.valueOf(file.getFileName()));
    }

    /** Puts a file that was found elsewhere where its record says; a copy, where another record needs it there. */
    void restore(Path found, String storedPath, boolean copy) {
        Path target = data.home().resolve(storedPath);
        try {
            if (!copy) {
                moves.move(found, target);
                return;
            }
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(found, target, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stored file. */
    public Path absolute(String storedPath) {
        return data.home().resolve(storedPath);
    }

    private String move(Path file, Path folder, String name) {
        try {
            for (int number = 1; ; number++) {
                Path target = folder.resolve(number == 1 ? name : ShownPath.numbered(name, number));
                if (moves.moveToFree(file, target)) {
                    return data.home().relativize(target).toString().replace('\\', '/');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
