package cn.jianfu.datasets.check;

import cn.jianfu.datasets.kind.BlankWorkbook;
import cn.jianfu.datasets.kind.LedgerKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Writes the blank ledger that the command line asks for. What is there already stays: it may have been filled in. */
final class BlankLedger {
    private BlankLedger() {}

    /**
     * Writes a blank workbook.
     *
     * @throws IllegalArgumentException when the file is there already or is not called {@code .xlsx}
     * @throws IOException with a sentence, when it cannot be written
     */
    static void write(LedgerKind kind, Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new IllegalArgumentException("空白台账是 Excel 工作簿，文件名请以 .xlsx 结尾：" + file);
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream out =
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                BlankWorkbook.write(kind, out);
            }
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException("已经有这个文件，没有改动它，请换一个文件名：" + file, e);
        } catch (IOException e) {
            throw new IOException("写不了这个文件，请核对路径和权限：" + file, e);
        }
    }
}
