package cn.jianfu.datasets.check;

import cn.jianfu.datasets.home.DataDirectory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param regions the region table, null when names are to be left as written
 * @param scope region code of the sender, empty when anybody may have sent the files
 * @param layouts the layouts that were confirmed, null when there are none
 * @param marked directory for the marked workbooks, null when none are wanted
 * @param blank file for a blank ledger, null when none is wanted
 * @param kind the kind of the blank ledger
 */
record CheckOrder(
        List<String> files,
        boolean json,
        boolean records,
        boolean confirm,
        @Nullable Path regions,
        String scope,
        @Nullable Path layouts,
        @Nullable Path marked,
        @Nullable Path blank,
        String kind) {
    static final String USAGE = """
            用法: ./jianfu check [选项] 文件…
              --json          每个文件一行 JSON
              --records       同时列出读出的行(与 --json 同用)
              --home 目录     用该数据目录的区划(reference/regions.csv)和已确认的表头(reference/layouts.csv)
              --regions 文件  区划表;没有时“区域”为文件里写的名称
              --scope 代码    报送人所辖的区划代码,只在其范围内找社区
              --layouts 文件  已确认的表头
              --confirm       把提出的对应关系记入已确认的表头(先看过再确认)
              --marked 目录   把有问题的单元格标出来,另存到该目录
              --blank 类型 文件.xlsx  生成空白台账,不检查文件
            退出码: 0 全部无误,1 有行被隔离或需要确认,2 有文件读不了""";

    static CheckOrder of(String... arguments) {
        List<String> files = new ArrayList<>();
        boolean json = false;
        boolean records = false;
        boolean confirm = false;
        Path regions = null;
        String scope = "";
        Path layouts = null;
        Path marked = null;
        Path blank = null;
        String kind = "";
        boolean onlyFiles = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (onlyFiles || !argument.startsWith("--")) {
                files.add(argument);
                continue;
            }
            switch (argument) {
                case "--" -> onlyFiles = true;
                case "--json" -> json = true;
                case "--records" -> records = true;
                case "--confirm" -> confirm = true;
                case "--regions" -> regions = path(arguments, ++i, argument);
                case "--scope" -> scope = value(arguments, ++i, argument);
                case "--layouts" -> layouts = path(arguments, ++i, argument);
                case "--marked" -> marked = path(arguments, ++i, argument);
                case "--blank" -> {
                    kind = value(arguments, ++i, argument);
                    blank = path(arguments, ++i, argument);
                }
                case "--home" -> {
                    DataDirectory home = new DataDirectory(path(arguments, ++i, argument));
                    regions = regions == null && Files.exists(home.regions()) ? home.regions() : regions;
                    layouts = layouts == null ? home.layouts() : layouts;
                }
                default -> throw new IllegalArgumentException("不认识的选项：" + argument + "\n" + USAGE);
            }
        }
        if (files.isEmpty() && blank == null) {
            throw new IllegalArgumentException("请写上要检查的文件\n" + USAGE);
        }
        if (confirm && layouts == null) {
            throw new IllegalArgumentException("--confirm 要与 --layouts 或 --home 同用");
        }
        return new CheckOrder(files, json, records, confirm, regions, scope, layouts, marked, blank, kind);
    }

    private static String value(String[] arguments, int place, String option) {
        if (place >= arguments.length) {
            throw new IllegalArgumentException(option + " 后面缺少内容\n" + USAGE);
        }
        return arguments[place];
    }

    private static Path path(String[] arguments, int place, String option) {
        try {
            return Path.of(value(arguments, place, option));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("路径不对：" + arguments[place], e);
        }
    }
}
