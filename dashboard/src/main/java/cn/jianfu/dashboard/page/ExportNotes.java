package cn.jianfu.dashboard.page;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Annex;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.storage.Marts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every exported table says of itself: which table, of where and when, how narrowed and sorted, computed by
 * which run, and what its figures mean.
 */
@Component
public class ExportNotes {
    private static final List<String> DEFINED = List.of("指标", "单位", "", "定义");

    private final Marts marts;

    ExportNotes(Marts marts) {
        this.marts = marts;
    }

    /** What a measure means. */
    public record Meaning(String measure, String unit, String definition) {}

    /**
     * Of a table of the published run.
     *
     * @param narrowed how rows are narrowed and sorted, in words
     */
    public Annex of(String table, Sight sight, boolean ofPeriod, String narrowed, List<Meaning> meanings) {
        return annex(about(table, sight, ofPeriod, narrowed), meanings, List.of());
    }

    /** Lines about a table of the published run. */
    public List<List<@Nullable Object>> about(String table, Sight sight, boolean ofPeriod, String narrowed) {
        List<List<@Nullable Object>> lines = lines(table, sight, narrowed);
        lines.add(2, List.of("统计期", ofPeriod ? sight.period().label() : "不分统计期，最近一次计算的全部"));
        marts.current().ifPresent(run -> {
            lines.add(List.of("计算时间", Figures.time(run.finishedAt())));
            lines.add(List.of("计算批次", run.runId()));
        });
        return lines;
    }

    /** Of a table of what has come in, which no run has a part in. */
    public static Annex live(String table, Sight sight, String narrowed) {
        List<List<@Nullable Object>> lines = lines(table, sight, narrowed);
        lines.add(2, List.of("统计期", "不分统计期"));
        lines.add(List.of("截至", Figures.time(OffsetDateTime.now()) + " 的报送记录，与哪一次计算无关"));
        return annex(lines, List.of(), List.of());
    }

    /** The sheet itself; more sections follow. */
    public static Annex annex(List<List<@Nullable Object>> about, List<Meaning> meanings, List<Annex.Section> more) {
        List<Annex.Section> sections = new ArrayList<>();
        sections.add(new Annex.Section("这张表", List.of(), about));
        if (!meanings.isEmpty()) {
            sections.add(new Annex.Section(
                    "指标的定义",
                    DEFINED,
                    meanings.stream()
                            .map(meaning -> List.<@Nullable Object>of(
                                    meaning.measure(), meaning.unit(), "", meaning.definition()))
                            .toList()));
        }
        sections.addAll(more);
        return new Annex("口径", sections);
    }

    private static List<List<@Nullable Object>> lines(String table, Sight sight, String narrowed) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(List.of("表", table));
        lines.add(List.of("地区", sight.scope().region().name()));
        lines.add(List.of("范围和次序", narrowed));
        return lines;
    }
}
