package cn.jianfu.datasets.adjudication;

import cn.jianfu.datasets.task.TaskList;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * On which list a person decided a task to be.
 *
 * @param id number in the store of decisions
 * @param scopeCode county or city (12 digits) in which it holds
 * @param name the task in its {@link Decisions#normal normal form}
 * @param itemCode the type that it is; null when it is a task of its own
 * @param itemName name of the type as it was called when the decision was made
 * @param document what the decision rests on, as the person wrote it; empty when nothing was written
 * @param reason as the person wrote it; empty when nothing was written
 */
public record TaskDecision(
        long id,
        String scopeCode,
        String name,
        @Nullable String itemCode,
        String itemName,
        TaskList list,
        String document,
        String reason)
        implements Serializable {
    public TaskDecision {
        if (list == TaskList.PENDING) {
            throw new IllegalArgumentException("研判结果不能是“待研判”：" + name);
        }
    }

    /** Code of the type: the list's, or one of its own that the same task on the same list always gets. */
    public String item() {
        return itemCode == null ? "OWN:" + list + ":" + name : itemCode;
    }
}
