package cn.jianfu.dashboard.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts a folder of ledgers where runs read them, folders and all: their names tell whose they are. */
final class FirstLedgers {
    private FirstLedgers() {}

    /**
     * Copies what is not there yet; the folder itself is left alone.
     *
     * @return how many files
     * @throws IllegalArgumentException when there is no such folder, or nothing in it
     */
    static int copy(Path from, Path ledgers) throws IOException {
        if (!Files.isDirectory(from)) {
            throw new IllegalArgumentException("没有这个文件夹：" + from);
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("这个文件夹里没有文件：" + from + "；请核对是不是放台账的文件夹");
        }
        int copied = 0;
        for (Path file : files) {
            Path target = ledgers.resolve(from.relativize(file).toString());
            if (!Files.exists(target)) {
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
                copied++;
            }
        }
        return copied;
    }
}
