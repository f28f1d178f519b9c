package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.catalogue.Epochs;
import cn.jianfu.datasets.task.TaskAnswer;
import cn.jianfu.datasets.task.TaskClassifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Tasks as worded, each judged once for every county and stretch of time within which the same lists hold there: by the classifier, and by a person where there
 * is a decision in force.
 */
final class TaskDimension {
    private record Judged(
            String name,
            int county,
            int epoch,
            TaskAnswer machine,
            @Nullable TaskDecision decision) {}

    private final SparkSession spark;
    private final TaskItemDimension items;
    private final List<Judged> judged;

    TaskDimension(SparkSession spark, Reference reference, RegionDimension regions, TaskItemDimension items) {
        this.spark = spark;
        this.items = items;
        TaskClassifier classifier = new TaskClassifier(reference.tasks());
        Epochs epochs = reference.tasks().epochs();
        Decisions decisions = reference.decisions();
        this.judged =
                spark.sql("SELECT DISTINCT name, county_id, epoch FROM located_task").collectAsList().parallelStream()
                        .map(row -> {
                            String name = row.getString(0);
                            String county = regions.region(row.getInt(1)).code();
                            return new Judged(
                                    name,
                                    row.getInt(1),
                                    row.getInt(2),
                                    classifier.classify(name, county, epochs.day(row.getInt(2))),
                                    decisions.task(name, county).orElse(null));
                        })
                        .sorted(Comparator.comparing(Judged::name)
                                .thenComparing(Judged::county)
                                .thenComparing(Judged::epoch))
                        .toList();
    }

    /** One row per task as worded, county and stretch of time. */
    Dataset<Row> names() {
        return spark.createDataFrame(
                IntStream.range(0, judged.size())
                        .mapToObj(i -> row(i, judged.get(i)))
                        .toList(),
                new StructType()
                        .add("task_name_id", DataTypes.IntegerType)
                        .add("name", DataTypes.StringType)
                        .add("normal_name", DataTypes.StringType)
                        .add("county_id", DataTypes.IntegerType)
                        .add("epoch", DataTypes.IntegerType)
                        .add("machine_item_id", DataTypes.IntegerType)
                        .add("machine_list", DataTypes.StringType)
                        .add("confidence", DataTypes.DoubleType)
                        .add("machine_reason", DataTypes.StringType)
                        .add("decision_id", DataTypes.LongType)
                        .add("decided_item_id", DataTypes.IntegerType)
                        .add("decided_list", DataTypes.StringType)
                        .add("decision_reason", DataTypes.StringType));
    }

    /** One row per task and type that the classifier could think of where it did not decide, best first. */
    Dataset<Row> suggestions() {
        return Suggestions.table(
                spark,
                "task_name_id",
                judged.stream().map(name -> name.machine().suggestions()).toList(),
                items::id);
    }

    private Row row(int id, Judged task) {
        TaskDecision decision = task.decision();
        return RowFactory.create(
                id,
                task.name(),
                Decisions.normal(task.name()),
                task.county(),
                task.epoch(),
                items.id(task.machine().item()),
                task.machine().list().name(),
                task.machine().confidence(),
                task.machine().reason(),
                decision == null ? null : decision.id(),
                decision == null ? null : items.id(decision),
                decision == null ? null : decision.list().name(),
                decision == null ? null : DecisionSentence.of(decision));
    }
}
