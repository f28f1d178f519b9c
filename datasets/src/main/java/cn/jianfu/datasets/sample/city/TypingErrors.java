package cn.jianfu.datasets.sample.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The slips of people who type Chinese: a character that looks or sounds like the one meant. */
public final class TypingErrors {
    private static final Map<Character, Character> SLIPS = Map.ofEntries(
            Map.entry('育', '肓'),
            Map.entry('管', '官'),
            Map.entry('理', '里'),
            Map.entry('监', '坚'),
            Map.entry('督', '都'),
            Map.entry('场', '厂'),
            Map.entry('保', '宝'),
            Map.entry('障', '章'),
            Map.entry('源', '原'),
            Map.entry('银', '很'),
            Map.entry('农', '浓'),
            Map.entry('供', '共'),
            Map.entry('登', '等'),
            Map.entry('记', '计'),
            Map.entry('康', '唐'),
            Map.entry('设', '没'),
            Map.entry('社', '杜'),
            Map.entry('燃', '然'),
            Map.entry('储', '诸'),
            Map.entry('蓄', '畜'),
            Map.entry('积', '职'),
            Map.entry('状', '壮'),
            Map.entry('系', '糸'),
            Map.entry('遗', '遣'),
            Map.entry('残', '浅'),
            Map.entry('疾', '急'),
            Map.entry('难', '堆'),
            Map.entry('产', '严'),
            Map.entry('罪', '罚'),
            Map.entry('继', '断'),
            Map.entry('居', '局'),
            Map.entry('伤', '饬'),
            Map.entry('审', '宙'),
            Map.entry('维', '唯'),
            Map.entry('勇', '涌'));

    private TypingErrors() {}

    /** The word with one slip in it, once for each place where one is likely; the first and the last character are typed with care. */
    public static List<String> of(String word) {
        List<String> slipped = new ArrayList<>();
        for (int i = 1; i < word.length() - 1; i++) {
            Character slip = SLIPS.get(word.charAt(i));
            if (slip != null && slip != word.charAt(i)) {
                slipped.add(word.substring(0, i) + slip + word.substring(i + 1));
            }
        }
        return slipped;
    }
}
