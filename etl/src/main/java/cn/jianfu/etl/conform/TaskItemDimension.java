package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.task.TaskItem;
import cn.jianfu.datasets.task.TaskList;
import cn.jianfu.datasets.task.TaskLists;
import cn.jianfu.etl.number.Numbers;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What a task can be: nothing that anybody knows yet (item 0), a type of the lists, or one that people decided on and no list has. */
final class TaskItemDimension {
    private static final StructType COLUMNS = new StructType()
            .add("item_id", DataTypes.IntegerType)
            .add("item_code", DataTypes.StringType)
            .add("list", DataTypes.StringType)
            .add("number", DataTypes.IntegerType)
            .add("name", DataTypes.StringType)
            .add("content", DataTypes.StringType)
            .add("basis", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("source", DataTypes.StringType);

    private final ItemTable items;

    TaskItemDimension(TaskLists lists, Decisions decisions, Numbers numbers) {
        this.items = new ItemTable(
                COLUMNS, numbers, Numbers.Kind.TASK_ITEM, TaskList.PENDING.name(), 0, "未对应到清单事项", "", "", "", "");
        for (TaskItem item : lists.items()) {
            items.add(
                    item.code(),
                    item.list().name(),
                    item.number(),
                    item.name(),
                    item.content(),
                    item.basis(),
                    item.document(),
                    item.source());
        }
        for (TaskDecision decision : decisions.tasks()) {
            if (!items.has(decision.item())) {
                items.add(
                        decision.item(),
                        decision.list().name(),
                        0,
                        decision.itemName(),
                        "",
                        "",
                        decision.document(),
                        "人工研判");
            }
        }
    }

    int id(@Nullable TaskItem item) {
        return item == null ? ItemTable.PENDING : items.id(item.code());
    }

    int id(TaskDecision decision) {
        return items.id(decision.item());
    }

    /** One row per type. */
    Dataset<Row> view(SparkSession spark) {
        return items.view(spark);
    }
}
