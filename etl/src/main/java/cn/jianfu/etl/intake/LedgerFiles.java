package cn.jianfu.etl.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that people put into the ledger directory. */
final class LedgerFiles {
    private LedgerFiles() {}

    /**
     * Paths relative to the directory, with {@code /} between the parts, in order.
     *
     * @throws EmptyIntakeException when there is nothing to read
     */
    static List<String> under(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new EmptyIntakeException("台账目录不存在：" + directory + "。请建立该目录并放入各社区的台账文件，再重新计算。");
        }
        try (Stream<Path> tree = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            List<String> files = tree.filter(Files::isRegularFile)
                    .filter(file -> !leftByOffice(file.getFileName().toString()))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new EmptyIntakeException("台账目录里没有文件：" + directory + "。请放入各社区的台账文件(.xlsx)，再重新计算。");
            }
            return files;
        }
    }

    /** Lock files of Excel, WPS and LibreOffice, and what operating systems hide: nobody means them as ledgers. */
    private static boolean leftByOffice(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db");
    }
}
