package cn.jianfu.datasets.region;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd in a region table, gathered by kind: one sentence each, however often it comes. */
final class RegionRemarks {
    private static final int EXAMPLES = 5;

    /** @see #sentences() */
    enum Kind {
        ROUNDED("代码被表格软件写成了科学计数法，后几位已丢失，未列入，请把代码列设为文本后重新导出"),
        BAD_CODE("代码不是 2、4、6、9 或 12 位数字，未列入，请改正"),
        NO_CODE("没有代码，未列入"),
        NO_NAME("没有名称，未列入，请补上"),
        DUPLICATE("代码重复而名称不同，只列入先出现的，请核对"),
        REPEATED("同一代码、同一名称写了不止一次，只算一次"),
        OTHER_PARENT("写的上级与代码不符，已按代码归属，请核对"),
        OTHER_LEVEL("写的级别与代码不符，已按代码定级，请核对"),
        ADDED("表里缺上级，已按代码补上"),
        UNNAMED("表里缺上级，名称不详，暂以代码代替，请在表里补上这一行"),
        PLACEHOLDER("只是代码表的占位，不列为一级"),
        VIRTUAL("是虚拟社区，没有居（村）委会，不列入、不计入应报"),
        SAME_NAME("同一乡镇（街道）内重名，报送时要靠代码或文件夹区分，请核对");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Map<Kind, List<String>> examples = new EnumMap<>(Kind.class);

    void add(Kind kind, String example) {
        examples.computeIfAbsent(kind, key -> new ArrayList<>()).add(example);
    }

    /** The worst first: 2 处代码不是…：第 7 行“35050X”、第 9 行“3505021”. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        examples.forEach((kind, all) -> sentences.add(all.size() + " 处" + kind.words + "："
                + String.join("、", all.subList(0, Math.min(EXAMPLES, all.size())))
                + (all.size() > EXAMPLES ? " 等" : "") + "。"));
        return sentences;
    }
}
