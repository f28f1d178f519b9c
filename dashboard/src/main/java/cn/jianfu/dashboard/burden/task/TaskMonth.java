package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.attribute.TaskMark;
import java.time.LocalDate;

/** Ledger rows of tasks in a month, by list. */
record TaskMonth(LocalDate month, long excluded, long unlisted, long pending, long assist, long duty) {
    long of(TaskMark list) {
        return switch (list) {
            case EXCLUDED -> excluded;
            case UNLISTED -> unlisted;
            case PENDING -> pending;
            case ASSIST -> assist;
            case DUTY -> duty;
        };
    }
}
