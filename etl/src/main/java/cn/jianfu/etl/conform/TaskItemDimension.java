package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.task.TaskItem;
import cn.jianfu.datasets.task.TaskList;
import cn.jianfu.datasets.task.TaskLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What a task can be: nothing that anybody knows yet (item 0), a type of the lists, or one that people decided on and no list has. */
final class TaskItemDimension {
    private static final int PENDING = 0;

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    TaskItemDimension(TaskLists lists, Decisions decisions) {
        rows.add(RowFactory.create(PENDING, "PENDING", TaskList.PENDING.name(), 0, "未对应到清单事项", "", "", "", ""));
        for (TaskItem item : lists.items()) {
            add(
                    item.code(),
                    item.list(),
                    item.number(),
                    item.name(),
                    item.content(),
                    item.basis(),
                    item.document(),
                    item.source());
        }
        for (TaskDecision decision : decisions.tasks()) {
            if (!ids.containsKey(decision.item())) {
                add(decision.item(), decision.list(), 0, decision.itemName(), "", "", decision.document(), "人工研判");
            }
        }
    }

    private void add(
            String code,
            TaskList list,
            int number,
            String name,
            String content,
            String basis,
            String document,
            String source) {
        ids.put(code, rows.size());
        rows.add(RowFactory.create(rows.size(), code, list.name(), number, name, content, basis, document, source));
    }

    int id(@Nullable TaskItem item) {
        return item == null ? PENDING : Objects.requireNonNull(ids.get(item.code()), item.code());
    }

    int id(TaskDecision decision) {
        return Objects.requireNonNull(ids.get(decision.item()), decision.item());
    }

    /** One row per type. */
    Dataset<Row> view(SparkSession spark) {
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("item_id", DataTypes.IntegerType)
                        .add("item_code", DataTypes.StringType)
                        .add("list", DataTypes.StringType)
                        .add("number", DataTypes.IntegerType)
                        .add("name", DataTypes.StringType)
                        .add("content", DataTypes.StringType)
                        .add("basis", DataTypes.StringType)
                        .add("document", DataTypes.StringType)
                        .add("source", DataTypes.StringType));
    }
}
