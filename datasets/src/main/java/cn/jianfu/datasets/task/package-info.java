/**
 * Tasks handed down to communities, against the lists of what a community does by law, what it assists with and what it must not be given (seed 004, annexes 1
 * to 3).
 *
 * <p>Ways in: {@link cn.jianfu.datasets.task.TaskLists} (what is on the lists, and where which of them hold) and {@link cn.jianfu.datasets.task.TaskClassifier}.
 * The tables beside them: {@code task_items.csv} (the sixty types, and matters that are known to be on no list), {@code task_lists.csv} (where lists hold) and
 * {@code task_rules.csv}. Why it is done so: {@code docs/decisions/0011-tasks-against-the-lists.md}.
 */
@NullMarked
package cn.jianfu.datasets.task;

import org.jspecify.annotations.NullMarked;
