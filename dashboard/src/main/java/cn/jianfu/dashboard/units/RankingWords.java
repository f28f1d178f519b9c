package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.page.ExportNotes.Meaning;
import cn.jianfu.datasets.unit.UnitResolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the ranking's figures mean and how it is narrowed and sorted, in the words of screen and export. */
final class RankingWords {
    static final String NON_COMPLIANT = "不应由社区出具和文件外的证明，计在要求出具的单位名下";
    static final String SHARE = "占本地区、本期全部单位索要的不合规证明的比例";
    static final String COMMUNITIES = "被索要不合规证明的社区数，一个社区只算一次";
    static final String TOWNSHIPS = "被索要不合规证明的乡镇（街道）数";
    static final String ITEMS = "索要的不合规证明有几种";
    static final String REFUSED = "社区没有出具的，按登记的行数算，不分证明属性；不计入证明份数";
    static final String CHANGE = "不合规证明数与等长的上一期相比；任一期没有报齐的不比较";
    static final String PLACE = "按所选排序的数字从大到小，数字相同的名次相同";

    private static final Map<String, String> SORTS = Map.of(
            RankingFilter.BY_NON_COMPLIANT,
            "不合规证明",
            "certificates",
            "索要证明总数",
            "communities",
            "涉及社区",
            "townships",
            "涉及乡镇（街道）",
            "items",
            "不合规事项",
            "refused",
            "社区未予出具",
            RankingFilter.BY_CHANGE,
            "较上期的增幅");

    private RankingWords() {}

    static List<Meaning> meanings(Unstated unstated) {
        return List.of(
                new Meaning("名次", "", PLACE),
                new Meaning("不合规证明", "份", NON_COMPLIANT),
                new Meaning("占全部", "%", SHARE),
                new Meaning("涉及社区", "个", COMMUNITIES),
                new Meaning("涉及乡镇（街道）", "个", TOWNSHIPS),
                new Meaning("不合规事项", "种", ITEMS),
                new Meaning("社区未予出具", "行", REFUSED),
                new Meaning("上期不合规证明", "份", "等长的上一期的不合规证明"),
                new Meaning("较上期", "%", CHANGE),
                new Meaning("索要证明总数", "份", "合规的也算在内；只看一种属性时是该属性的份数"),
                new Meaning(UnitResolution.UNSTATED_NAME, "份", unstated.words()));
    }

    /** What it is narrowed to; empty when it is not. */
    static String narrowed(RankingFilter filter) {
        List<String> words = new ArrayList<>();
        if (filter.system() != null) {
            words.add("系统：" + filter.system());
        }
        if (filter.level() != null) {
            words.add("层级：" + filter.level());
        }
        if (filter.attribute() != null) {
            words.add("证明属性：" + Mark.of(filter.attribute()).map(Mark::label).orElse(filter.attribute()));
        }
        if (filter.name() != null) {
            words.add("名称包含：" + filter.name());
        }
        return String.join("，", words);
    }

    /** The same and the order. */
    static String narrowedAndSorted(RankingFilter filter) {
        String narrowed = narrowed(filter);
        return (narrowed.isEmpty() ? "全部单位" : narrowed) + "；按" + SORTS.getOrDefault(filter.sort(), "不合规证明") + "从大到小";
    }
}
