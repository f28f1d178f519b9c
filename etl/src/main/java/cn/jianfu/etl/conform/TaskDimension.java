package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.catalogue.Epochs;
import cn.jianfu.datasets.task.TaskAnswer;
import cn.jianfu.etl.conform.NamesWritten.Name;
import cn.jianfu.etl.number.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final StructType SCHEMA = new StructType()
            .add("task_name_id", DataTypes.IntegerType)
            .add("name", DataTypes.StringType)
            .add("normal_name", DataTypes.StringType)
            .add("county_code", DataTypes.StringType)
            .add("first_day", DataTypes.DateType)
            .add("last_day", DataTypes.DateType)
            .add("machine_item_id", DataTypes.IntegerType)
            .add("machine_list", DataTypes.StringType)
            .add("confidence", DataTypes.DoubleType)
            .add("machine_reason", DataTypes.StringType)
            .add("decision_id", DataTypes.LongType)
            .add("decision_reason", DataTypes.StringType);

    private record Judged(
            int id, Name name, TaskAnswer machine, @Nullable TaskDecision decision) {}

    private final TaskItemDimension items;
    private final Epochs epochs;
    private final List<Judged> judged;

    TaskDimension(List<Name> names, Judges judges, Reference reference, TaskItemDimension items, Numbers numbers) {
        this.items = items;
        this.epochs = reference.tasks().epochs();
        Decisions decisions = reference.decisions();
        List<Judged> unnumbered = names.parallelStream()
                .map(name -> new Judged(
                        0,
                        name,
                        judges.task(name.name(), name.county(), name.epoch()),
                        decisions.task(name.name(), name.county()).orElse(null)))
                .toList();
        this.judged = unnumbered.stream()
                .map(one -> new Judged(number(one.name, numbers), one.name, one.machine, one.decision))
                .toList();
    }

    private int number(Name name, Numbers numbers) {
        return numbers.of(
                Numbers.Kind.TASK_NAME,
                name.county(),
                String.valueOf(EpochDays.first(epochs, name.epoch())),
                name.name());
    }

    /** What each name means. */
    Map<Name, TaskMeaning> meanings() {
        Map<Name, TaskMeaning> meanings = new HashMap<>();
        for (Judged one : judged) {
            meanings.put(
                    one.name,
                    new TaskMeaning(
                            one.id,
                            one.machine.list().name(),
                            items.id(one.machine.item()),
                            one.decision == null ? null : one.decision.list().name(),
                            one.decision == null ? null : Integer.valueOf(items.id(one.decision))));
        }
        return meanings;
    }

    /** One row per task as worded, county and stretch of time. */
    Dataset<Row> names(SparkSession spark) {
        return spark.createDataFrame(judged.stream().map(this::row).toList(), SCHEMA);
    }

    /** One row per task and type that the classifier could think of where it did not decide, best first. */
    Dataset<Row> suggestions(SparkSession spark) {
        return Suggestions.table(
                spark,
                "task_name_id",
                judged.stream().map(Judged::id).toList(),
                judged.stream().map(one -> one.machine.suggestions()).toList(),
                items::id);
    }

    private Row row(Judged one) {
        TaskDecision decision = one.decision;
        return RowFactory.create(
                one.id,
                one.name.name(),
                Decisions.normal(one.name.name()),
                one.name.county(),
                EpochDays.first(epochs, one.name.epoch()),
                EpochDays.last(epochs, one.name.epoch()),
                items.id(one.machine.item()),
                one.machine.list().name(),
                one.machine.confidence(),
                one.machine.reason(),
                decision == null ? null : decision.id(),
                decision == null ? null : DecisionSentence.of(decision));
    }
}
