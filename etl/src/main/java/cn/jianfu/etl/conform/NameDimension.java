package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.CertificateDecision;
import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Classification;
import cn.jianfu.datasets.catalogue.Epochs;
import cn.jianfu.etl.conform.NamesWritten.Name;
import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.number.Numbers;
import java.time.LocalDate;
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
 * Certificate names as written, each judged once for every county and stretch of the catalogue's time in which it occurs: by a person's decision where there is
 * one in force, else by the classifier.
 */
final class NameDimension {
    /** A ledger has one column for name and purpose. */
    private static final String NO_PURPOSE = "";

    private static final StructType SCHEMA = new StructType()
            .add("name_id", DataTypes.IntegerType)
            .add("name", DataTypes.StringType)
            .add("purpose", DataTypes.StringType)
            .add("normal_name", DataTypes.StringType)
            .add("normal_purpose", DataTypes.StringType)
            .add("county_code", DataTypes.StringType)
            .add("first_day", DataTypes.DateType)
            .add("last_day", DataTypes.DateType)
            .add("item_id", DataTypes.IntegerType)
            .add("attribute", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("decision_id", DataTypes.LongType)
            .add("machine_item_id", DataTypes.IntegerType)
            .add("machine_attribute", DataTypes.StringType)
            .add("confidence", DataTypes.DoubleType)
            .add("machine_reason", DataTypes.StringType);

    private record Judged(
            int id,
            Name name,
            Classification machine,
            @Nullable CertificateDecision decision) {
        String reason() {
            return decision == null ? machine.reason() : DecisionSentence.of(decision);
        }

        Attribute attribute() {
            return decision == null ? machine.attribute() : decision.attribute();
        }
    }

    private final ItemDimension items;
    private final Epochs epochs;
    private final List<Judged> judged;

    NameDimension(LedgerBook book, Judges judges, Reference reference, ItemDimension items, Numbers numbers) {
        this.items = items;
        this.epochs = reference.catalogue().epochs();
        Decisions decisions = reference.decisions();
        List<Name> names = NamesWritten.certificates(book);
        List<Judged> unnumbered = names.parallelStream()
                .map(name -> new Judged(
                        0,
                        name,
                        judges.certificate(name.name(), NO_PURPOSE, name.county(), name.epoch()),
                        decisions
                                .certificate(name.name(), NO_PURPOSE, name.county())
                                .orElse(null)))
                .toList();
        this.judged = unnumbered.stream()
                .map(one -> new Judged(number(one.name, numbers), one.name, one.machine, one.decision))
                .toList();
    }

    private int number(Name name, Numbers numbers) {
        return numbers.of(
                Numbers.Kind.CERTIFICATE_NAME,
                name.county(),
                String.valueOf(EpochDays.first(epochs, name.epoch())),
                name.name());
    }

    /** What each name means. */
    Map<Name, CertificateMeaning> meanings() {
        Map<Name, CertificateMeaning> meanings = new HashMap<>();
        for (Judged one : judged) {
            int machineItem = items.id(one.machine.item());
            int item = item(one);
            meanings.put(
                    one.name,
                    new CertificateMeaning(
                            one.id,
                            item,
                            one.attribute().name(),
                            one.attribute().nonCompliant(),
                            item != machineItem || one.attribute() != one.machine.attribute()));
        }
        return meanings;
    }

    /** One row per certificate name as written, county and stretch of the catalogue's time. */
    Dataset<Row> names(SparkSession spark) {
        return spark.createDataFrame(judged.stream().map(this::row).toList(), SCHEMA);
    }

    /** One row per name and item that the classifier could think of where it did not decide, best first. */
    Dataset<Row> suggestions(SparkSession spark) {
        return Suggestions.table(
                spark,
                "name_id",
                judged.stream().map(Judged::id).toList(),
                judged.stream().map(one -> one.machine.suggestions()).toList(),
                items::id);
    }

    private int item(Judged one) {
        return one.decision == null ? items.id(one.machine.item()) : items.id(one.decision);
    }

    private Row row(Judged one) {
        Name name = one.name;
        LocalDate first = EpochDays.first(epochs, name.epoch());
        LocalDate last = EpochDays.last(epochs, name.epoch());
        return RowFactory.create(
                one.id,
                name.name(),
                NO_PURPOSE,
                Decisions.normal(name.name()),
                NO_PURPOSE,
                name.county(),
                first,
                last,
                item(one),
                one.attribute().name(),
                one.reason(),
                one.decision == null ? null : one.decision.id(),
                items.id(one.machine.item()),
                one.machine.attribute().name(),
                one.machine.confidence(),
                one.machine.reason());
    }
}
