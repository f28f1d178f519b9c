package cn.jianfu.datasets.task;

import cn.jianfu.datasets.meaning.Suggestion;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The software's first judgement of a task.
 *
 * @param item the type that it is; null when the list is {@code PENDING}
 * @param confidence from 0 to 1: of the judgement, or of the first suggestion when pending
 * @param reason a Chinese sentence that says how the judgement came about
 * @param suggestions when pending, what a person may want to decide, best first; else empty
 */
public record TaskAnswer(
        @Nullable TaskItem item,
        TaskList list,
        double confidence,
        String reason,
        List<Suggestion<TaskItem>> suggestions)
        implements Serializable {
    public TaskAnswer {
        if ((item == null) != (list == TaskList.PENDING)) {
            throw new IllegalArgumentException("a type has a list, and only a pending task has none");
        }
        suggestions = List.copyOf(suggestions);
    }

    static TaskAnswer of(TaskItem item, double confidence, String reason) {
        return new TaskAnswer(item, item.list(), confidence, reason, List.of());
    }

    static TaskAnswer pending(String reason, List<Suggestion<TaskItem>> suggestions) {
        return new TaskAnswer(
                null,
                TaskList.PENDING,
                suggestions.isEmpty() ? 0 : suggestions.getFirst().confidence(),
                reason,
                suggestions);
    }

    /** Whether the software decides on its own; else a person does. */
    public boolean decided() {
        return list != TaskList.PENDING;
    }
}
