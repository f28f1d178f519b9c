package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Badge;
import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.attribute.TaskMark;
import cn.jianfu.dashboard.figures.Figures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision is about; the names are those of {@code app.decision.kind}. */
enum Kind {
    CERTIFICATE("证明名称", "份", "证明属性", "各地不一", List.of(Mark.PERMITTED, Mark.PROHIBITED, Mark.UNLISTED)),
    UNIT("单位名称", "行", "", "各地不一", List.of()),
    TASK("下派任务", "行", "清单", "各行不一", List.of(TaskMark.DUTY, TaskMark.ASSIST, TaskMark.EXCLUDED, TaskMark.UNLISTED));

    private final String label;
    private final String measure;
    private final String property;
    private final String differs;
    private final List<? extends Badge> outcomes;

    Kind(String label, String measure, String property, String differs, List<? extends Badge> outcomes) {
        this.label = label;
        this.measure = measure;
        this.property = property;
        this.differs = differs;
        this.outcomes = outcomes;
    }

    String label() {
        return label;
    }

    /** What is decided of it, in a word. */
    String property() {
        return property;
    }

    /** What a person can decide, in the order of the keys 1, 2, 3 …; nothing for units. */
    List<? extends Badge> outcomes() {
        return outcomes;
    }

    /** How many ledger rows, in words: a row of a certificate ledger is a certificate. */
    String rows(long count) {
        return Figures.count(count) + " " + measure;
    }

    /** The badge of what the data says of it; empty when it differs, or is a unit's. */
    Optional<? extends Badge> badge(@Nullable String judged) {
        return switch (this) {
            case CERTIFICATE -> Mark.of(judged);
            case TASK -> TaskMark.of(judged);
            case UNIT -> Optional.empty();
        };
    }

    /** The word for what the data says of it. */
    String word(@Nullable String judged) {
        return badge(judged).map(Badge::label).orElse(differs);
    }
}
