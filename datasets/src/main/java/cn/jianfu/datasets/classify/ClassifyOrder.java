package cn.jianfu.datasets.classify;

import cn.jianfu.datasets.home.DataDirectory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param region region code, empty for national documents only
 * @param date null for the catalogue's latest state
 * @param catalogue an office's catalogue, null for the one that comes with the program
 */
record ClassifyOrder(
        Path in,
        Path out,
        String region,
        @Nullable LocalDate date,
        @Nullable Path catalogue) {
    static final String USAGE = """
            用法：./jianfu classify --in 名称表 --out 结果.csv [选项]
              --in 文件       表头含 id、name，可有 purpose、unit（或 编号、证明名称、用途、要求单位），CSV（UTF-8 或 GB18030）或工作簿
              --out 文件      结果：id,attribute,item,confidence,decided,reason（UTF-8）
              --region 代码   行政区划代码，缺省只用全国文件
              --date 日期     开具日期，如 2023-07-31，缺省用目录的最新状态
              --home 目录     用该数据目录里改过的目录（reference/catalogue.csv）
              --catalogue 文件  用这份目录
            退出码：0 全部读到，1 有行写得不全，2 文件读不了或命令有误""";

    static ClassifyOrder of(String... arguments) {
        Path in = null;
        Path out = null;
        String region = "";
        LocalDate date = null;
        Path catalogue = null;
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (i + 1 >= arguments.length) {
                throw new IllegalArgumentException(
                        option.startsWith("--") ? option + " 后面缺少内容\n" + USAGE : "不认识的选项：" + option + "\n" + USAGE);
            }
            String value = arguments[i + 1];
            switch (option) {
                case "--in" -> in = path(value);
                case "--out" -> out = path(value);
                case "--region" -> region = region(value);
                case "--date" -> date = date(value);
                case "--home" -> catalogue = new DataDirectory(path(value)).catalogue();
                case "--catalogue" -> catalogue = path(value);
                default -> throw new IllegalArgumentException("不认识的选项：" + option + "\n" + USAGE);
            }
        }
        if (in == null || out == null) {
            throw new IllegalArgumentException("请写上 --in 和 --out\n" + USAGE);
        }
        return new ClassifyOrder(in, out, region, date, catalogue);
    }

    private static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("路径不对：" + written, e);
        }
    }

    private static String region(String written) {
        if (!written.matches("[0-9]{2,12}")) {
            throw new IllegalArgumentException("--region 应为 2 至 12 位的行政区划代码，写的是“" + written + "”");
        }
        return written;
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--date 应写成 2023-07-31 的样子，写的是“" + written + "”", e);
        }
    }
}
