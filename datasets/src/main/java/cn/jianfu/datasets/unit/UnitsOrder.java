package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.home.DataDirectory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param regions the region table, null for the one that is built in
 * @param units the registry, null when units are to be composed
 * @param aliases people's decisions, null when there are none
 * @param day the day on which former names are understood, null for today's understanding
 */
record UnitsOrder(
        Path in,
        Path out,
        @Nullable Path regions,
        @Nullable Path units,
        @Nullable Path aliases,
        @Nullable LocalDate day) {
    static final String USAGE = """
        用法：./jianfu units --in 名称.csv --out 结果.csv [选项]
          名称.csv 的列：id,name,region（region 为 6、9 或 12 位代码或地区名称，可空；列的次序不限）
          结果.csv 的列：id,unit,system,level,region,confidence,decided,reason
          --home 目录     用该数据目录的区划、单位名录和人工认定的别名（reference/ 里有哪些用哪些）
          --regions 文件  区划表（code12,name,…）；没有时用内置的全国省、市、县
          --units 文件    单位名录（code,name,system,level,region_code,aliases）；没有时由区划和机构表推定单位
          --date 日期     按这一天理解机构改革前后的名称，如 2018-01-01
        退出码：0 全部处理，1 有行写得不对（结果里写明原因），2 文件读不了或命令不对\
        """;

    static UnitsOrder of(String... arguments) {
        Path in = null;
        Path out = null;
        Path home = null;
        Path regions = null;
        Path units = null;
        LocalDate day = null;
        for (int i = 0; i < arguments.length; i += 2) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.isEmpty()) {
                throw new IllegalArgumentException(arguments[i] + " 后面缺少内容\n" + USAGE);
            }
            switch (arguments[i]) {
                case "--in" -> in = path(value);
                case "--out" -> out = path(value);
                case "--home" -> home = path(value);
                case "--regions" -> regions = path(value);
                case "--units" -> units = path(value);
                case "--date" -> day = day(value);
                default -> throw new IllegalArgumentException("不认识的选项：" + arguments[i] + "\n" + USAGE);
            }
        }
        if (in == null || out == null) {
            throw new IllegalArgumentException("请写上 --in 和 --out\n" + USAGE);
        }
        DataDirectory data = home == null ? null : new DataDirectory(home);
        return new UnitsOrder(
                in,
                out,
                regions != null || data == null ? regions : existing(data.regions()),
                units != null || data == null ? units : existing(data.units()),
                data == null ? null : existing(data.unitAliases()),
                day);
    }

    private static @Nullable Path existing(Path file) {
        return Files.exists(file) ? file : null;
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("路径不对：" + value, e);
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("日期应写成 2018-01-01 的样子：" + value, e);
        }
    }
}
