package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.CertificateDecision;
import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
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

/**
 * What a certificate can be: nothing yet (item 0, waiting for adjudication), an item of the catalogue, or an item that people decided on and the catalogue does
 * not have, be it one of its own or one that has been taken out since.
 */
final class ItemDimension {
    private static final int PENDING = 0;

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    ItemDimension(Catalogue catalogue, Decisions decisions) {
        rows.add(RowFactory.create(PENDING, "PENDING", "待研判", Attribute.PENDING.name(), "", ""));
        for (CatalogueItem item : catalogue.items()) {
            add(item.code(), item.name(), item.attribute(), item.document(), item.documentNumber());
        }
        for (CertificateDecision decision : decisions.certificates()) {
            if (!ids.containsKey(decision.item())) {
                add(decision.item(), decision.itemName(), decision.attribute(), decision.document(), "");
            }
        }
    }

    private void add(String code, String name, Attribute attribute, String document, String number) {
        ids.put(code, rows.size());
        rows.add(RowFactory.create(rows.size(), code, name, attribute.name(), document, number));
    }

    int id(@Nullable CatalogueItem item) {
        return item == null ? PENDING : Objects.requireNonNull(ids.get(item.code()), item.code());
    }

    int id(CertificateDecision decision) {
        return Objects.requireNonNull(ids.get(decision.item()), decision.item());
    }

    /** One row per item. */
    Dataset<Row> view(SparkSession spark) {
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
}
