package cn.jianfu.datasets.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A campaign (整治行动): the months that it looks at, and its stages with their deadlines.
 *
 * @param from the first month of the period of its statistics
 * @param to the last one
 * @param start the day on which its first stage begins
 * @param stages in the order of their deadlines; only the last may have none
 */
public record Campaign(String name, YearMonth from, YearMonth to, LocalDate start, List<Stage> stages) {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_STAGES = 12;
    private static final int MOST_MONTHS = 60;
    private static final int LONGEST_YEARS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** @throws IllegalArgumentException with a Chinese sentence when it could not be carried out so */
    public Campaign {
        name = name.strip().replaceAll("\\p{Cntrl}+", " ");
        stages = List.copyOf(stages);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("请填写行动名称，最多 " + LONGEST_NAME + " 个字");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("统计期的末月 " + to + " 早于首月 " + from);
        }
        if (ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
            throw new IllegalArgumentException("统计期最长 " + MOST_MONTHS + " 个月");
        }
        if (start.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("行动开始日 " + start + " 太早，请核对年份");
        }
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            throw new IllegalArgumentException("行动应有 1 到 " + MOST_STAGES + " 个阶段");
        }
        checkOrder(start, stages);
    }

    private static void checkOrder(LocalDate start, List<Stage> stages) {
        Set<String> names = new HashSet<>();
        Stage before = null;
        for (Stage stage : stages) {
            LocalDate deadline = stage.deadline();
            if (!names.add(stage.name())) {
                throw new IllegalArgumentException("有两个阶段都叫“" + stage.name() + "”，请改一个名称");
            }
            if (deadline == null && stage != stages.getLast()) {
                throw new IllegalArgumentException("“" + stage.name() + "”没有截止日；只有最后一个阶段可以不写截止日（长期坚持）");
            }
            if (deadline != null && deadline.isBefore(start)) {
                throw new IllegalArgumentException(
                        "“" + stage.name() + "”的截止日 " + deadline + " 早于行动开始日 " + start + "，请核对这两个日期");
            }
            if (deadline != null && deadline.isAfter(start.plusYears(LONGEST_YEARS))) {
                throw new IllegalArgumentException(
                        "“" + stage.name() + "”的截止日 " + deadline + " 在行动开始 " + LONGEST_YEARS + " 年以后，请核对年份");
            }
            if (before != null && deadline != null && !deadline.isAfter(last(before))) {
                throw new IllegalArgumentException("“" + stage.name() + "”的截止日 " + deadline + " 应晚于前一阶段“"
                        + before.name() + "”的截止日 " + last(before) + "；请把阶段按先后排列，或改正日期");
            }
            before = stage;
        }
    }

    private static LocalDate last(Stage stage) {
        LocalDate deadline = stage.deadline();
        return deadline == null ? LocalDate.MAX : deadline;
    }

    /** The day on which the stage at a place, from 0, begins: the one after the deadline of the stage before. */
    public LocalDate startOf(int place) {
        return place == 0 ? start : last(stages.get(place - 1)).plusDays(1);
    }

    /** The stage that is under way on a day; empty before the first, and after a last one that ends. */
    public Optional<Stage> stageOn(LocalDate day) {
        return day.isBefore(start)
                ? Optional.empty()
                : stages.stream().filter(stage -> !day.isAfter(last(stage))).findFirst();
    }

    /** The month in which it is over: that of its last deadline, or the last one that it looks at. */
    public YearMonth end() {
        LocalDate deadline = lastDeadline();
        return deadline == null || YearMonth.from(deadline).isBefore(to) ? to : YearMonth.from(deadline);
    }

    private @Nullable LocalDate lastDeadline() {
        LocalDate found = null;
        for (Stage stage : stages) {
            found = stage.deadline() == null ? found : stage.deadline();
        }
        return found;
    }
}
