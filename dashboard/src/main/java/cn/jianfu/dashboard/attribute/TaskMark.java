package cn.jianfu.dashboard.attribute;

import cn.jianfu.datasets.task.TaskList;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a list of tasks looks, everywhere. The names are those of the marts' column {@code list}; what is not the community's comes first. */
public enum TaskMark implements Badge {
    EXCLUDED(TaskList.EXCLUDED, "✕", "prohibited"),
    UNLISTED(TaskList.UNLISTED, "◇", "unlisted"),
    PENDING(TaskList.PENDING, "…", "pending"),
    ASSIST(TaskList.ASSIST, "＋", "assist"),
    DUTY(TaskList.DUTY, "✓", "permitted");

    private final TaskList list;
    private final String sign;
    private final String key;

    TaskMark(TaskList list, String sign, String key) {
        this.list = list;
        this.sign = sign;
        this.key = key;
    }

    /** The mark of a name from outside; empty when it is none. */
    public static Optional<TaskMark> of(@Nullable String name) {
        return Arrays.stream(values()).filter(mark -> mark.name().equals(name)).findFirst();
    }

    @Override
    public String label() {
        return list.label();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Span badge() {
        return Badge.of(sign, label(), key);
    }
}
