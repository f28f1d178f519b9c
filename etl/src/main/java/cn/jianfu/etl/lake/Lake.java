package cn.jianfu.etl.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory tree of Parquet.
 *
 * <pre>
 * intake/READER/batch=…/record=…   what the reader of that version found in the files of that batch
 * runs/RUN/{located,burden_hours,marts/…}   one run
 * current                        the name of the run in use
 * </pre>
 *
 * A directory gets its final name when it is complete, so a killed run leaves nothing that another would read.
 */
public record Lake(Path root) {
    /** The column that says which batch a record of intake belongs to. */
    public static final String BATCH = "batch";

    private static final int RUNS_KEPT = 3;
    private static final String DRAFT = ".draft";

    /** Batches that the given version of the reader has completed, oldest first. */
    public List<Path> batches(String readerVersion) {
        return directories(intake(readerVersion)).stream()
                .filter(batch -> batch.getFileName().toString().startsWith(BATCH + "="))
                .toList();
    }

    /** What the given version of the reader has read is to be read again. */
    public void forgetBatches(String readerVersion) {
        delete(intake(readerVersion));
    }

    /** Where a batch is written before it is complete. */
    public Path draftOfBatch(String readerVersion, String batch) {
        return intake(readerVersion).resolve(BATCH + "=" + batch + DRAFT);
    }

    /** Gives a complete batch its name. */
    public Path complete(Path draft) {
        String name = draft.getFileName().toString();
        Path target = draft.resolveSibling(name.substring(0, name.length() - DRAFT.length()));
        try {
            return Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path run(String runId) {
        return root.resolve("runs").resolve(runId);
    }

    /** The run that the pointer names, if there has been one. */
    public Optional<String> currentRun() {
        try {
            return Optional.of(Files.readString(pointer()).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the pointer, then clears away what no longer serves: old runs, halves that killed runs left. */
    public void makeCurrent(String runId) {
        try {
            Path draft = root.resolve("current" + DRAFT);
            Files.writeString(draft, runId + "\n");
            Files.move(draft, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            List<Path> runs = directories(root.resolve("runs"));
            for (Path run : runs.subList(0, Math.max(0, runs.size() - RUNS_KEPT))) {
                if (!run.getFileName().toString().equals(runId)) {
                    delete(run);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a directory and all in it; nothing happens when it is not there. */
    public static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives files that never change a second place: the same bytes, not a second time on the disk where it can be helped. */
    public static void share(Path from, Path to) {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    link(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }

    private Path intake(String readerVersion) {
        return root.resolve("intake").resolve(readerVersion);
    }

    private Path pointer() {
        return root.resolve("current");
    }

    private static List<Path> directories(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> !child.toString().endsWith(DRAFT))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
