package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.attribute.TaskMark;
import java.math.BigDecimal;

/**
 * A type of tasks with what there is of it.
 *
 * @param number within its list; 0 where it has none
 * @param content as the list words it; empty where no list does
 */
record TaskType(
        String itemCode,
        TaskMark list,
        String name,
        int number,
        String content,
        String basis,
        long entries,
        long units,
        long communities,
        BigDecimal hours) {}
