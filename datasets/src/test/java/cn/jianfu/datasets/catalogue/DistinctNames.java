package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a table of many distinct names for {@code bench/classify}: labelled ones as people vary them, and as many that mean nothing known. */
public final class DistinctNames {
    private static final List<String> BEFORE =
            List.of("", "关于", "兹证明", "居民", "本人", "张某", "李某某", "我家", "老人", "村民", "办理", "某小区", "第三居民小组");
    private static final List<String> AFTER =
            List.of("", "的证明", "证明", "情况说明", "证明(存档)", "证明书", "材料", "(银行用)", "证明,用于公证");
    private static final String SYLLABLES = "山水云天地人和风雨春秋东西南北高长明光新安平福寿康宁金木石田林江河湖海";

    private DistinctNames() {}

    public static void main(String[] args) throws IOException {
        int wanted = Integer.parseInt(args[1]);
        List<String> known = Stream.of(LabelledName.REAL, LabelledName.OWN, LabelledName.AGAINST)
                .flatMap(table -> LabelledName.read(table).stream())
                .map(LabelledName::name)
                .toList();
        Random random = new Random(5);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < wanted) {
            String name = names.size() % 2 == 0 ? known.get(random.nextInt(known.size())) : noise(random);
            names.add(pick(BEFORE, random) + noise(random).substring(0, 1) + name + pick(AFTER, random));
        }
        List<List<?>> rows = new ArrayList<>();
        names.forEach(name -> rows.add(List.of(rows.size() + 1, name)));
        CsvTable.write(Path.of(args[0]), List.of("id", "name"), rows);
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 2 + random.nextInt(8); length > 0; length--) {
            text.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return text.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
