package cn.jianfu.etl.conform;

import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.catalogue.CertificateClassifier;
import cn.jianfu.datasets.catalogue.CertificateQuestion;
import cn.jianfu.datasets.catalogue.Classification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Certificate names as written, each classified once; and the items that they may be. */
final class NameDimension {
    private static final int PENDING_ITEM = 0;

    private final SparkSession spark;
    private final Catalogue catalogue;
    private final String city;

    /** @param city region code of the city whose documents hold */
    NameDimension(SparkSession spark, Catalogue catalogue, String city) {
        this.spark = spark;
        this.catalogue = catalogue;
        this.city = city;
    }

    /** One row per catalogue item in the catalogue's order, and item 0 for what waits for adjudication. */
    Dataset<Row> items() {
        List<Row> rows = new ArrayList<>();
        rows.add(RowFactory.create(PENDING_ITEM, "PENDING", "待研判", Attribute.PENDING.name(), "", ""));
        for (CatalogueItem item : catalogue.items()) {
            rows.add(RowFactory.create(
                    rows.size(),
                    item.code(),
                    item.name(),
                    item.attribute().name(),
                    item.document(),
                    item.documentNumber()));
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("item_id", DataTypes.IntegerType)
                        .add("item_code", DataTypes.StringType)
                        .add("name", DataTypes.StringType)
                        .add("attribute", DataTypes.StringType)
                        .add("document", DataTypes.StringType)
                        .add("document_number", DataTypes.StringType));
    }

    /** One row per distinct certificate name. */
    Dataset<Row> names() {
        List<String> distinct =
                spark
                        .sql("SELECT DISTINCT certificate_name FROM intake_row")
                        .as(Encoders.STRING())
                        .collectAsList()
                        .stream()
                        .sorted()
                        .toList();
        CertificateClassifier classifier = new CertificateClassifier(catalogue);
        Map<String, Integer> itemIds = new HashMap<>();
        for (CatalogueItem item : catalogue.items()) {
            itemIds.put(item.code(), itemIds.size() + 1);
        }
        List<Row> rows = IntStream.range(0, distinct.size())
                .parallel()
                .mapToObj(i -> {
                    Classification classification =
                            classifier.classify(new CertificateQuestion(distinct.get(i), "", city, null));
                    CatalogueItem item = classification.item();
                    return RowFactory.create(
                            i,
                            distinct.get(i),
                            item == null ? PENDING_ITEM : itemIds.get(item.code()),
                            AttributeDimension.id(classification.attribute()));
                })
                .toList();
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("name_id", DataTypes.IntegerType)
                        .add("name", DataTypes.StringType)
                        .add("item_id", DataTypes.IntegerType)
                        .add("attribute_id", DataTypes.ByteType));
    }
}
