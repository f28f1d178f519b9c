package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.CertificateDecision;
import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.etl.number.Numbers;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate can be: nothing yet (item 0, waiting for adjudication), an item of the catalogue, or an item that people decided on and the catalogue does
 * not have, be it one of its own or one that has been taken out since.
 */
final class ItemDimension {
    private static final StructType COLUMNS = new StructType()
            .add("item_id", DataTypes.IntegerType)
            .add("item_code", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("attribute", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("document_number", DataTypes.StringType);

    private final ItemTable items;

    ItemDimension(Catalogue catalogue, Decisions decisions, Numbers numbers) {
        this.items = new ItemTable(COLUMNS, numbers, Numbers.Kind.ITEM, "待研判", Attribute.PENDING.name(), "", "");
        for (CatalogueItem item : catalogue.items()) {
            items.add(item.code(), item.name(), item.attribute().name(), item.document(), item.documentNumber());
        }
        for (CertificateDecision decision : decisions.certificates()) {
            if (!items.has(decision.item())) {
                items.add(
                        decision.item(),
                        decision.itemName(),
                        decision.attribute().name(),
                        decision.document(),
                        "");
            }
        }
    }

    int id(@Nullable CatalogueItem item) {
        return item == null ? ItemTable.PENDING : items.id(item.code());
    }

    int id(CertificateDecision decision) {
        return items.id(decision.item());
    }

    /** One row per item. */
    Dataset<Row> view(SparkSession spark) {
        return items.view(spark);
    }
}
