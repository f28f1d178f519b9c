package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.city.Weighted;
import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** How tasks are worded, and on which of seed 004's lists (annexes 1 to 3) each stands. */
final class TaskTexts {
    /** What is on no list and outside of none, since it does not say what is to be done. */
    static final String NOBODY_KNOWS = "PENDING";

    private static final Map<String, Double> SHARES =
            Map.of("DUTY", 30.0, "ASSIST", 38.0, "EXCLUDED", 14.0, "UNLISTED", 15.0, NOBODY_KNOWS, 3.0);

    private final Map<String, Text> byWords = new LinkedHashMap<>();
    private final Map<String, Weighted<Text>> byOffice = new LinkedHashMap<>();

    /** How offices dress a task up; most hand it down as it is. */
    private static final List<String> DRESSES =
            List.of("%s", "%s", "%s", "%s", "%s", "【紧急】%s", "关于做好%s工作的通知", "%s（本周内完成）", "2023年%s", "请各社区%s");

    /**
     * A task as it is worded.
     *
     * @param list as in {@code TaskLedger}, or {@link #NOBODY_KNOWS}
     * @param item code of the type, empty where nobody knows
     */
    record Text(String words, String list, String item) {
        private Text dressed(String dress) {
            return new Text(dress.formatted(words), list, item);
        }
    }

    private TaskTexts(List<CsvRow> rows) {
        Map<String, List<Text>> ofOffice = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            for (String words : row.parts("texts")) {
                Text text = new Text(words, row.required("list"), row.text("item"));
                DRESSES.forEach(dress -> byWords.put(text.dressed(dress).words, text.dressed(dress)));
                Set<String> offices = new LinkedHashSet<>(row.parts("offices"));
                // A township hands everything on.
                offices.add("JD");
                offices.forEach(office -> ofOffice.computeIfAbsent(office, key -> new ArrayList<>())
                        .add(text));
            }
        }
        ofOffice.forEach((office, texts) -> byOffice.put(office, weighted(texts)));
    }

    static TaskTexts builtIn() {
        return new TaskTexts(CsvTable.bundled(TaskTexts.class, "tasks.csv", "list", "item", "offices", "texts"));
    }

    /** Every list gets its share, however many words there are for it. */
    private static Weighted<Text> weighted(List<Text> texts) {
        Weighted<Text> weighted = new Weighted<>();
        for (Text text : texts) {
            long alike =
                    texts.stream().filter(other -> other.list.equals(text.list)).count();
            weighted.add(text, Objects.requireNonNull(SHARES.get(text.list)) / alike);
        }
        return weighted;
    }

    /** What an office says of the list itself: mostly nothing or what is so, now and then what suits it. */
    static Optional<String> said(Text text, SplittableRandom random) {
        double chance = random.nextDouble();
        if (text.list.equals(NOBODY_KNOWS) || chance < 0.35) {
            return Optional.empty();
        }
        return Optional.of(chance < 0.96 || text.list.equals("ASSIST") ? text.list : "ASSIST");
    }

    Text draw(String office, SplittableRandom random) {
        Weighted<Text> own = byOffice.get(office);
        return (own == null ? Objects.requireNonNull(byOffice.get("JD")) : own)
                .draw(random)
                .dressed(Chance.any(DRESSES, random));
    }

    String listOf(String words) {
        return Objects.requireNonNull(byWords.get(words)).list;
    }

    /** Rows of {@code task_texts.csv}. */
    List<List<?>> table() {
        List<List<?>> table = new ArrayList<>();
        byWords.values().forEach(text -> table.add(List.of(text.words, text.list, text.item)));
        return table;
    }
}
