package cn.jianfu.etl.conform;

import cn.jianfu.datasets.catalogue.Attribute;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The four attributes as small integers, and which of them are non-compliant: {@link Attribute} says so, once. */
final class AttributeDimension {
    private AttributeDimension() {}

    static byte id(Attribute attribute) {
        return (byte) attribute.ordinal();
    }

    static Dataset<Row> view(SparkSession spark) {
        return spark.createDataFrame(
                Arrays.stream(Attribute.values())
                        .map(attribute -> RowFactory.create(id(attribute), attribute.name(), attribute.nonCompliant()))
                        .toList(),
                new StructType()
                        .add("attribute_id", DataTypes.ByteType)
                        .add("attribute", DataTypes.StringType)
                        .add("non_compliant", DataTypes.BooleanType));
    }
}
