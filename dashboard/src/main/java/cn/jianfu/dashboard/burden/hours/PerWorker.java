package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.figures.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Person-hours of a community worker in a month: of each kind over the workers of the communities that keep its ledger, then added up. A community without a
 * declared number of workers is in no numerator and in no denominator.
 *
 * @param communities with burdens in scope and period
 * @param declared those of them that declare their workers
 */
public record PerWorker(List<WorkerHours> lines, long communities, long declared) {
    /** For screens and exports. */
    public static final String DEFINITION = "每名社区工作者每月的负担工时：各类分别用登记了这类台账、又申报了工作者人数的社区计算，再相加；没有申报人数的社区不计入分子，也不计入分母";

    /** Keeps its own list. */
    public PerWorker {
        lines = List.copyOf(lines);
    }

    /** Null where no community of the kind declares its workers. */
    @Nullable
    public BigDecimal of(Topic topic) {
        return sum(line -> line.topic() == topic);
    }

    /** All kinds in a region directly below the scope. */
    @Nullable
    public BigDecimal in(String regionCode) {
        return sum(line -> line.regionCode().equals(regionCode));
    }

    /** All kinds in the whole scope; null where nobody declares. */
    @Nullable
    public BigDecimal total() {
        return sum(line -> true);
    }

    /** How much of the scope the figures speak of. */
    public String words() {
        return declared == 0
                ? "这里没有社区申报工作者人数，请系统管理员在 reference/workers.csv 中补上"
                : "按申报了人数的 " + Figures.count(declared) + " 个社区计算（有记录的共 " + Figures.count(communities) + " 个）";
    }

    private @Nullable BigDecimal sum(Predicate<WorkerHours> which) {
        Map<Topic, BigDecimal> hours = new EnumMap<>(Topic.class);
        Map<Topic, BigDecimal> work = new EnumMap<>(Topic.class);
        lines.stream().filter(which).forEach(line -> {
            hours.merge(line.topic(), line.hours(), BigDecimal::add);
            work.merge(line.topic(), line.workerMonths(), BigDecimal::add);
        });
        BigDecimal total = null;
        for (Map.Entry<Topic, BigDecimal> each : work.entrySet()) {
            BigDecimal one =
                    hours.getOrDefault(each.getKey(), BigDecimal.ZERO).divide(each.getValue(), 4, RoundingMode.HALF_UP);
            total = total == null ? one : total.add(one);
        }
        return total;
    }
}
