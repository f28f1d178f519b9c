package cn.jianfu.datasets.task;

import cn.jianfu.datasets.meaning.Neighbours.Neighbour;
import cn.jianfu.datasets.meaning.Suggestion;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what was recognised into an answer, by the lists that hold. */
final class TaskAnswers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, TaskItem> byCode = new LinkedHashMap<>();

    TaskAnswers(TaskLists lists) {
        lists.items().forEach(item -> byCode.put(item.code(), item));
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /** Whether deciding so would say that a unit hands down what is not the community's. */
    boolean accuse(Collection<String> codes) {
        return codes.stream().map(this::item).anyMatch(item -> item.list().notOurs());
    }

    /**
     * Answers by the lists that hold.
     *
     * @param codes of what was recognised, the likeliest first
     * @param how a Chinese clause that says how
     * @param sets that hold where and when the task was handed down
     */
    TaskAnswer of(Collection<String> codes, double confidence, String how, String subject, Set<String> sets) {
        List<TaskItem> items = codes.stream().map(this::item).toList();
        TaskItem first = items.getFirst();
        if (sets.isEmpty()) {
            return TaskAnswer.pending(
                    how + "，像“" + first.name() + "”（" + first.list().label() + "），但当地没有写明采用哪套清单，待人工研判",
                    suggestions(items, confidence / 2, subject));
        }
        List<TaskItem> holding = items.stream()
                .filter(item -> item.set().isEmpty() || sets.contains(item.set()))
                .toList();
        if (holding.size() < items.size()) {
            return TaskAnswer.pending(
                    how + "，像“" + first.name() + "”，但所在的清单在当地没有采用，待人工研判", suggestions(items, confidence / 2, subject));
        }
        if (holding.stream().map(TaskItem::list).distinct().count() > 1) {
            String lists = holding.stream()
                    .map(item -> "“" + item.name() + "”（" + item.list().label() + "）")
                    .collect(Collectors.joining("、"));
            return TaskAnswer.pending(how + "，涉及" + lists + "，不在同一张清单，待人工研判", suggestions(items, 0.5, subject));
        }
        String several = items.size() > 1 ? "，涉及多项而属同一清单，按先写的归类" : "";
        String where = first.list() == TaskList.UNLISTED
                ? "，归入“" + first.name() + "”：" + first.cited() + "，交给社区须先申请准入"
                : "，归入“" + first.name() + "”，见" + first.cited();
        return TaskAnswer.of(first, items.size() > 1 ? Math.min(confidence, 0.8) : confidence, how + where + several);
    }

    /** Leaves it to a person, with what was recognised. */
    TaskAnswer open(String reason, Collection<String> codes, String words) {
        return TaskAnswer.pending(
                reason, suggestions(codes.stream().map(this::item).toList(), 0.3, words));
    }

    /** Leaves it to a person, with what is alike. */
    TaskAnswer alike(String reason, List<Neighbour> near) {
        Map<TaskItem, Suggestion<TaskItem>> suggestions = new LinkedHashMap<>();
        for (Neighbour neighbour : near) {
            TaskItem item = item(neighbour.matter());
            suggestions.putIfAbsent(item, new Suggestion<>(item, neighbour.likeness() / 2, neighbour.name()));
        }
        return TaskAnswer.pending(
                reason, suggestions.values().stream().limit(MOST_SUGGESTIONS).toList());
    }

    private static List<Suggestion<TaskItem>> suggestions(List<TaskItem> items, double confidence, String words) {
        return items.stream()
                .limit(MOST_SUGGESTIONS)
                .map(item -> new Suggestion<>(item, confidence, words))
                .toList();
    }

    private TaskItem item(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }
}
