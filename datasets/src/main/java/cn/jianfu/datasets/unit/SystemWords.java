package cn.jianfu.datasets.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that tell the system of a unit even where nobody can tell which unit it is: 秦华燃气集团 is a public utility. */
final class SystemWords {
    private static final List<String[]> WORDS = List.of(
            word("燃气", "公用企业"),
            word("天然气", "公用企业"),
            word("供电", "公用企业"),
            word("供水", "公用企业"),
            word("自来水", "公用企业"),
            word("热力", "公用企业"),
            word("供热", "公用企业"),
            word("银行", "金融"),
            word("保险公司", "金融"),
            word("医疗保险", "医保"),
            word("社会保险", "人社"),
            word("养老保险", "人社"),
            word("信用社", "金融"),
            word("派出所", "公安"),
            word("公安", "公安"),
            word("医院", "卫健"),
            word("附院", "卫健"),
            word("中学", "教育"),
            word("小学", "教育"),
            word("幼儿园", "教育"),
            word("学院", "教育"),
            word("公证", "司法"),
            word("律师", "司法"),
            word("民政", "民政"),
            word("社保", "人社"),
            word("医保", "医保"),
            word("公积金", "住建"),
            word("不动产", "自然资源"));

    private SystemWords() {}

    /** The system that the words agree on, null when they say nothing or contradict each other. */
    static @Nullable String systemOf(String name) {
        String system = null;
        for (String[] word : WORDS) {
            if (name.contains(word[0])) {
                if (system != null && !system.equals(word[1])) {
                    return null;
                }
                system = word[1];
            }
        }
        return system;
    }

    private static String[] word(String word, String system) {
        return new String[] {word, system};
    }
}
