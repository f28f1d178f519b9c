package cn.jianfu.dashboard.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes small certificate ledgers. */
public final class LedgerFile {
    private static final String[] HEADER = {"序号", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位", "社区经办人"};

    private LedgerFile() {}

    /** A ledger with a row for each date, as written. */
    public static Path write(Path file, String... dates) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("台账");
                for (int i = 0; i < HEADER.length; i++) {
                    sheet.value(0, i, HEADER[i]);
                }
                for (int row = 0; row < dates.length; row++) {
                    sheet.value(row + 1, 0, row + 1);
                    sheet.value(row + 1, 1, "证" + row);
                    sheet.value(row + 1, 2, dates[row]);
                    sheet.value(row + 1, 3, "张三");
                    sheet.value(row + 1, 4, "亲属关系证明");
                    sheet.value(row + 1, 5, "临江区教育局");
                    sheet.value(row + 1, 6, "王芳");
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
