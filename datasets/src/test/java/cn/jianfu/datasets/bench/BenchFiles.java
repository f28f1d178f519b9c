package cn.jianfu.datasets.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes ledgers to read: {@code directory files rows [sheets]}, the rows in each sheet. */
final class BenchFiles {
    private static final String[] HEADER = {"序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人"};
    private static final String[] NAMES = {"居住证明", "亲属关系证明", "无犯罪记录证明", "婚姻状况证明", "家庭经济困难证明"};
    private static final String[] UNITS = {"青石区教育局", "云溪市公证处", "柳河街道办事处", "建设银行云溪支行", "云溪市第一医院"};

    private BenchFiles() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        SplittableRandom random = new SplittableRandom(1);
        for (int file = 0; file < Integer.parseInt(args[1]); file++) {
            write(
                    directory.resolve("台账%03d.xlsx".formatted(file)),
                    Integer.parseInt(args[2]),
                    args.length > 3 ? Integer.parseInt(args[3]) : 1,
                    random);
        }
    }

    private static void write(Path file, int rows, int sheets, SplittableRandom random) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            for (int sheet = 0; sheet < sheets; sheet++) {
                fill(workbook.newWorksheet("台账" + (sheets == 1 ? "" : sheet + 1)), sheet * rows, rows, random);
            }
        }
    }

    /** @param first how many rows stand in the sheets before */
    private static void fill(Worksheet sheet, int first, int rows, SplittableRandom random) {
        sheet.value(0, 0, "2023年社区出具证明台账");
        sheet.range(0, 0, 0, 7).merge();
        for (int column = 0; column < HEADER.length; column++) {
            sheet.value(1, column, HEADER[column]);
        }
        for (int row = 0; row < rows; row++) {
            int at = row + 2;
            sheet.value(at, 0, row + 1);
            sheet.value(at, 1, "和乐社区");
            sheet.value(at, 2, "2023-%06d".formatted(first + row + 1));
            sheet.value(at, 3, LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365)));
            sheet.style(at, 3).format("yyyy-m-d").set();
            sheet.value(at, 4, "赵样" + (char) ('\u4e00' + random.nextInt(8000)));
            sheet.value(at, 5, NAMES[random.nextInt(NAMES.length)]);
            sheet.value(at, 6, UNITS[random.nextInt(UNITS.length)]);
            sheet.value(at, 7, "经办员甲");
        }
    }
}
