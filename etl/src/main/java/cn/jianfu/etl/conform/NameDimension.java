package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.CertificateDecision;
import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CertificateClassifier;
import cn.jianfu.datasets.catalogue.CertificateQuestion;
import cn.jianfu.datasets.catalogue.Classification;
import cn.jianfu.datasets.catalogue.Epochs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Certificate names as written, each judged once for every county and stretch of the catalogue's time in which it occurs: by a person's decision where there is
 * one in force, else by the classifier.
 */
final class NameDimension {
    /** A ledger has one column for name and purpose. */
    private static final String NO_PURPOSE = "";

    private record Judged(
            String name,
            int county,
            int epoch,
            Classification machine,
            @Nullable CertificateDecision decision) {
        String reason() {
            return decision == null ? machine.reason() : DecisionSentence.of(decision);
        }
    }

    /** Asks the classifier once for all counties and days that must get the same answer. */
    private static final class Machine {
        private record Asked(String name, String area, int epoch) {}

        private final Catalogue catalogue;
        private final Epochs epochs;
        private final CertificateClassifier classifier;
        private final Map<Asked, Classification> answers = new ConcurrentHashMap<>();

        Machine(Catalogue catalogue) {
            this.catalogue = catalogue;
            this.epochs = catalogue.epochs();
            this.classifier = new CertificateClassifier(catalogue);
        }

        Classification judge(String name, String county, int epoch) {
            return answers.computeIfAbsent(
                    new Asked(name, catalogue.area(county), epoch),
                    asked -> classifier.classify(new CertificateQuestion(name, NO_PURPOSE, county, epochs.day(epoch))));
        }
    }

    private final SparkSession spark;
    private final ItemDimension items;
    private final List<Judged> judged;

    NameDimension(SparkSession spark, Reference reference, RegionDimension regions, ItemDimension items) {
        this.spark = spark;
        this.items = items;
        Machine machine = new Machine(reference.catalogue());
        Decisions decisions = reference.decisions();
        this.judged =
                spark
                        .sql("SELECT DISTINCT certificate_name, county_id, epoch FROM located_row")
                        .collectAsList()
                        .parallelStream()
                        .map(row -> {
                            String name = row.getString(0);
                            String county = regions.region(row.getInt(1)).code();
                            return new Judged(
                                    name,
                                    row.getInt(1),
                                    row.getInt(2),
                                    machine.judge(name, county, row.getInt(2)),
                                    decisions
                                            .certificate(name, NO_PURPOSE, county)
                                            .orElse(null));
                        })
                        .sorted(Comparator.comparing(Judged::name)
                                .thenComparing(Judged::county)
                                .thenComparing(Judged::epoch))
                        .toList();
    }

    /** One row per certificate name as written, county and stretch of the catalogue's time. */
    Dataset<Row> names() {
        return spark.createDataFrame(
                IntStream.range(0, judged.size())
                        .mapToObj(i -> row(i, judged.get(i)))
                        .toList(),
                new StructType()
                        .add("name_id", DataTypes.IntegerType)
                        .add("name", DataTypes.StringType)
                        .add("purpose", DataTypes.StringType)
                        .add("normal_name", DataTypes.StringType)
                        .add("normal_purpose", DataTypes.StringType)
                        .add("county_id", DataTypes.IntegerType)
                        .add("epoch", DataTypes.IntegerType)
                        .add("item_id", DataTypes.IntegerType)
                        .add("attribute_id", DataTypes.ByteType)
                        .add("reason", DataTypes.StringType)
                        .add("decision_id", DataTypes.LongType)
                        .add("machine_item_id", DataTypes.IntegerType)
                        .add("machine_attribute_id", DataTypes.ByteType)
                        .add("confidence", DataTypes.DoubleType)
                        .add("machine_reason", DataTypes.StringType)
                        .add("moved", DataTypes.BooleanType));
    }

    /** One row per name and item that the classifier could think of where it did not decide, best first. */
    Dataset<Row> suggestions() {
        return Suggestions.table(
                spark,
                "name_id",
                judged.stream().map(name -> name.machine().suggestions()).toList(),
                items::id);
    }

    private Row row(int id, Judged name) {
        CertificateDecision decision = name.decision();
        int machineItem = items.id(name.machine().item());
        byte machineAttribute = AttributeDimension.id(name.machine().attribute());
        int item = decision == null ? machineItem : items.id(decision);
        byte attribute = decision == null ? machineAttribute : AttributeDimension.id(decision.attribute());
        return RowFactory.create(
                id,
                name.name(),
                NO_PURPOSE,
                Decisions.normal(name.name()),
                NO_PURPOSE,
                name.county(),
                name.epoch(),
                item,
                attribute,
                name.reason(),
                decision == null ? null : decision.id(),
                machineItem,
                machineAttribute,
                name.machine().confidence(),
                name.machine().reason(),
                item != machineItem || attribute != machineAttribute);
    }
}
