package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitAlias;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The decisions as an input of the run: frozen beside what it computed, and named by a digest. */
final class DecisionInput {
    private final SparkSession spark;
    private final Reference reference;

    DecisionInput(SparkSession spark, Reference reference) {
        this.spark = spark;
        this.reference = reference;
    }

    /** One row: how many decisions there are, and the digests of decisions and catalogue. */
    Dataset<Row> summary() {
        Decisions decisions = reference.decisions();
        return spark.createDataFrame(
                List.of(RowFactory.create(
                        decisions.certificates().size()
                                + decisions.units().size()
                                + decisions.tasks().size(),
                        digest(),
                        reference.catalogueVersion())),
                new StructType()
                        .add("decisions", DataTypes.IntegerType)
                        .add("digest", DataTypes.StringType)
                        .add("catalogue_version", DataTypes.StringType));
    }

    /** Over what people decided here and by file ({@code unit_aliases.csv}): equal digests, equal effects. */
    private String digest() {
        String decided = reference.decisions().digest();
        List<UnitAlias> aliases = reference.aliases().all();
        return aliases.isEmpty() ? decided : ContentHash.of(decided + aliases);
    }

    /** One row per decision in force. */
    Dataset<Row> all() {
        List<Row> rows = new ArrayList<>();
        reference
                .decisions()
                .certificates()
                .forEach(decision -> rows.add(RowFactory.create(
                        decision.id(),
                        "CERTIFICATE",
                        decision.scopeCode(),
                        decision.name(),
                        decision.purpose(),
                        decision.item(),
                        decision.itemName(),
                        decision.attribute().name(),
                        decision.document(),
                        decision.reason())));
        reference.decisions().units().forEach(decision -> {
            Unit unit = decision.unit();
            rows.add(RowFactory.create(
                    decision.id(),
                    "UNIT",
                    decision.scopeCode(),
                    decision.name(),
                    "",
                    unit == null ? null : unit.code(),
                    unit == null ? decision.name() : unit.name(),
                    null,
                    "",
                    decision.reason()));
        });
        reference
                .decisions()
                .tasks()
                .forEach(decision -> rows.add(RowFactory.create(
                        decision.id(),
                        "TASK",
                        decision.scopeCode(),
                        decision.name(),
                        "",
                        decision.item(),
                        decision.itemName(),
                        decision.list().name(),
                        decision.document(),
                        decision.reason())));
        return spark.createDataFrame(
                        rows,
                        new StructType()
                                .add("decision_id", DataTypes.LongType)
                                .add("kind", DataTypes.StringType)
                                .add("scope_code", DataTypes.StringType)
                                .add("name", DataTypes.StringType)
                                .add("purpose", DataTypes.StringType)
                                .add("target_code", DataTypes.StringType)
                                .add("target_name", DataTypes.StringType)
                                .add("attribute", DataTypes.StringType)
                                .add("document", DataTypes.StringType)
                                .add("reason", DataTypes.StringType))
                .coalesce(1);
    }
}
