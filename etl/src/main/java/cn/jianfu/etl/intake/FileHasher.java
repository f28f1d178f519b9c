package cn.jianfu.etl.intake;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Hashes a file, once, and looks how large the sheets of a large one are. A file that has gone meanwhile is none. */
final class FileHasher implements FlatMapFunction<String, HashedFile> {
    private static final long serialVersionUID = 1L;

    private final String directory;
    private final long apartFrom;

    /** @param apartFrom packed bytes from which on the sheets of a workbook are read apart */
    FileHasher(Path directory, long apartFrom) {
        this.directory = directory.toString();
        this.apartFrom = apartFrom;
    }

    @Override
    public Iterator<HashedFile> call(String path) {
        Path file = Path.of(directory, path);
        try {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(hashed(path, file, before)).iterator();
        } catch (NoSuchFileException e) {
            return List.<HashedFile>of().iterator();
        } catch (IOException e) {
            return List.of(new HashedFile(path, ContentHash.of(path), 0, Instant.EPOCH, List.of(), false))
                    .iterator();
        }
    }

    private HashedFile hashed(String path, Path file, BasicFileAttributes before) throws IOException {
        String sha256;
        List<Long> sizes = List.of();
        if (before.size() < apartFrom) {
            sha256 = ContentHash.of(file);
        } else {
            try {
                WorkbookFile workbook = WorkbookFile.load(file);
                sha256 = ContentHash.of(workbook.bytes());
                sizes = workbook.sheetSizes();
            } catch (UnreadableWorkbookException e) {
                // Too large to be held: reading it says so.
                sha256 = ContentHash.of(file);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return new HashedFile(
                path,
                sha256,
                before.size(),
                before.lastModifiedTime().toInstant(),
                sizes.size() > 1 ? sizes : List.of(),
                true);
    }
}
