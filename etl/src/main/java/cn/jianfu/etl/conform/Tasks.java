package cn.jianfu.etl.conform;

import org.apache.spark.sql.SparkSession;

/**
 * What is made of the ledgers of tasks: which type of the three lists each is.
 *
 * @see <a href="file:docs/decisions/0011-tasks-against-the-lists.md">decision 0011</a>
 */
final class Tasks {
    private Tasks() {}

    /** Leaves the views {@code task_item, task_epoch, task_name, task_suggestion, task}. Needs {@code burden}. */
    static void conform(SparkSession spark, Models models, Reference reference, RegionDimension regions) {
        EpochDimension.view(spark, reference.tasks().epochs()).createOrReplaceTempView("task_epoch");
        models.view("located_task");
        TaskItemDimension items = new TaskItemDimension(reference.tasks(), reference.decisions());
        items.view(spark).createOrReplaceTempView("task_item");
        TaskDimension tasks = new TaskDimension(spark, reference, regions, items);
        tasks.names().createOrReplaceTempView("task_name");
        tasks.suggestions().createOrReplaceTempView("task_suggestion");
        models.view("task");
    }
}
