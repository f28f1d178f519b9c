package cn.jianfu.dashboard.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes small certificate ledgers. */
public final class LedgerFile {
    private static final String[] HEADER = {"序号", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位", "社区经办人"};

    private LedgerFile() {}

    /** Headings that nobody knows. */
    public static final List<String> STRANGE = List.of("序", "第几张", "啥时候", "来人", "开的啥", "哪儿要的", "谁开的");

    /** A ledger with a row for each date, as written. */
    public static Path write(Path file, String... dates) {
        return write(file, List.of(HEADER), dates);
    }

    /** The same under other headings. */
    public static Path write(Path file, List<String> header, String... dates) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("台账");
                for (int i = 0; i < header.size(); i++) {
                    sheet.value(0, i, header.get(i));
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

    /** The same rows in other bytes, as if somebody had saved the file once more. */
    public static Path saved(Path file, Path copy) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(copy)) {
            workbook.write(out);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
