package cn.jianfu.etl.intake;

import cn.jianfu.datasets.home.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The ledger directory as its file system tells of it, without opening a file: two equal listings hold the same files.
 *
 * @param digest over path, size, times and identity of every file
 * @param settled whether every file had rested for a while: one that is written to just now may change again within the
 *     same tick of the clock, and no listing would show it
 */
public record LedgerListing(String digest, boolean settled) {
    /** The coarsest clock of the file systems in use (FAT) ticks every other second. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /**
     * Lists the directory.
     *
     * @param now the time by the clock of the file system
     * @throws EmptyIntakeException when there is no such directory
     */
    public static LedgerListing of(Path directory, Instant now) throws IOException {
        Instant resting = now.minus(TICK);
        boolean[] settled = {true};
        boolean unix = directory.getFileSystem().supportedFileAttributeViews().contains("unix");
        List<String> lines = new ArrayList<>();
        LedgerFiles.visit(directory, (file, attributes) -> {
            Instant changed = changed(file, attributes, unix);
            settled[0] &= changed.isBefore(resting);
            lines.add(String.join(
                    "\t",
                    directory.relativize(file).toString(),
                    Long.toString(attributes.size()),
                    attributes.lastModifiedTime().toInstant().toString(),
                    changed.toString(),
                    String.valueOf(attributes.fileKey())));
        });
        lines.sort(null);
        return new LedgerListing(ContentHash.of(String.join("\n", lines)), settled[0]);
    }

    /** When its bytes or its name changed: who copies a file keeps its time of modification, but never this one. */
    private static Instant changed(Path file, BasicFileAttributes attributes, boolean unix) throws IOException {
        if (unix) {
            try {
                return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
            } catch (NoSuchFileException e) {
                return Instant.MAX;
            }
        }
        return attributes.lastModifiedTime().toInstant();
    }
}
