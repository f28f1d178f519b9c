package cn.jianfu.datasets.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a campaign.
 *
 * @param deadline the day by which it is to be finished; null for a last stage that goes on
 * @param measures of what its completion is computed; none where nobody computes it
 */
public record Stage(String name, @Nullable LocalDate deadline, List<Measure> measures) {
    private static final int LONGEST_NAME = 20;

    public Stage {
        name = name.strip();
        measures = measures.stream().distinct().sorted().toList();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("每个阶段要有名称，最多 " + LONGEST_NAME + " 个字");
        }
    }
}
