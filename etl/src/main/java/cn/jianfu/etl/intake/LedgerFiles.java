package cn.jianfu.etl.intake;

import cn.jianfu.datasets.home.LeftOver;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files that people put into the ledger directory. */
final class LedgerFiles {
    private LedgerFiles() {}

    /**
     * Paths relative to the directory, with {@code /} between the parts, in order. What cannot be looked into, or has gone while it was
     * looked for, is passed over.
     *
     * @throws EmptyIntakeException when there is nothing to read
     */
    static List<String> under(Path directory) throws IOException {
        List<String> files = new ArrayList<>();
        visit(
                directory,
                (file, attributes) ->
                        files.add(directory.relativize(file).toString().replace('\\', '/')));
        if (files.isEmpty()) {
            throw new EmptyIntakeException("台账目录里没有文件：" + directory + "。请放入各社区的台账文件（.xlsx、.xls、.csv），再重新计算。");
        }
        return files.stream().sorted().toList();
    }

    /** What is done with a file found. */
    @FunctionalInterface
    interface Visit {
        void of(Path file, BasicFileAttributes attributes) throws IOException;
    }

    /** In no order that can be relied on. */
    static void visit(Path directory, Visit visit) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new EmptyIntakeException("台账目录不存在：" + directory + "。请建立该目录并放入各社区的台账文件，再重新计算。");
        }
        Files.walkFileTree(
                directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (attributes.isRegularFile()
                                && !LeftOver.is(file.getFileName().toString())) {
                            visit.of(file, attributes);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
