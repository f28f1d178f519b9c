package cn.jianfu.dashboard.submission;

import cn.jianfu.datasets.home.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where ledgers lie: those that count, those that were superseded, those that are just coming in. Nothing is overwritten or deleted. */
@Component
class LedgerStore {
    static final String SUPERSEDED = "superseded";

    private final DataDirectory data;

    LedgerStore(@Value("${jianfu.home}") Path home) {
        this.data = new DataDirectory(home.toAbsolutePath().normalize());
    }

    /** An empty file to receive into, on the same disk as the ledgers and out of the run's sight. */
    Path incoming() throws IOException {
        Path folder = Files.createDirectories(data.home().resolve("incoming"));
        return Files.createTempFile(folder, "ledger", ".part");
    }

    /** Moves a received file to the ledgers, by one rename; gives back its path below the data directory. */
    String keep(Path received, String folder, String name) {
        return move(received, data.ledgers().resolve(folder), name);
    }

    /** Whether a stored file is where its record says. */
    boolean has(String storedPath) {
        return Files.isRegularFile(data.home().resolve(storedPath));
    }

    /** Takes a ledger out of the run's sight; gives back its new path below the data directory. */
    String retire(String storedPath) {
        Path file = data.home().resolve(storedPath);
        Path folder = data.ledgers().relativize(file).getParent();
        Path target = data.home().resolve(SUPERSEDED);
        return move(file, folder == null ? target : target.resolve(folder), String.valueOf(file.getFileName()));
    }

    /** Puts a file back to where it was, when recording failed. */
    void putBack(String storedPath, Path to) {
        try {
            Files.move(data.home().resolve(storedPath), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path absolute(String storedPath) {
        return data.home().resolve(storedPath);
    }

    private String move(Path file, Path folder, String name) {
        try {
            Files.createDirectories(folder);
            for (int number = 1; ; number++) {
                Path target = folder.resolve(number == 1 ? name : SafeName.numbered(name, number));
                if (claim(target)) {
                    // Onto the empty file that holds the place.
                    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    return data.home().relativize(target).toString().replace('\\', '/');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean claim(Path target) throws IOException {
        try {
            Files.createFile(target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
