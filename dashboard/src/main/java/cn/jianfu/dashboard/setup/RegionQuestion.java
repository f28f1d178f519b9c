package cn.jianfu.dashboard.setup;

import cn.jianfu.datasets.region.BuiltInRegions;
import cn.jianfu.datasets.region.PublishedRegions;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks at a terminal for the region table, and for the office's region in it. */
final class RegionQuestion {
    private final Questions ask;
    private String name = "";

    RegionQuestion(Questions ask) {
        this.ask = ask;
    }

    /** @throws IllegalArgumentException with a Chinese sentence when the answers will not do */
    RegionTree ask() throws IOException {
        PublishedRegions table = table();
        table.remarks().forEach(remark -> ask.say("  " + remark));
        String top = table.tops().size() == 1 ? table.tops().getFirst().name() : "";
        String code = ask.line("本单位的区划代码（县 6 位、市 4 位、省 2 位" + (top.isEmpty() ? "" : "，直接回车为" + top) + "）：");
        if (!code.matches("[0-9]{0,12}")) {
            throw new IllegalArgumentException("代码应是数字：" + code);
        }
        RegionTree tree = code.isEmpty() ? table.tree() : table.below(code + "0".repeat(12 - code.length()));
        if (tree.regions().stream().map(Region::level).noneMatch(RegionLevel.COMMUNITY::equals)) {
            throw new IllegalArgumentException(tree.root().name() + "下面没有社区（村），请换一份带社区的区划表");
        }
        return tree;
    }

    /** What the table is called. */
    String name() {
        return name;
    }

    private PublishedRegions table() throws IOException {
        String written = ask.line("统计用区划代码表（.csv、.xlsx、.xls；直接回车用附带的泉州、漳州、银川、庆阳四市试用）：");
        if (written.isEmpty()) {
            name = "随程序附带的区划（2023 年）";
            return BuiltInRegions.communitiesForTrial();
        }
        Path file = ask.path(written);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("没有这个文件：" + file);
        }
        name = String.valueOf(file.getFileName());
        return PublishedRegions.read(file);
    }
}
