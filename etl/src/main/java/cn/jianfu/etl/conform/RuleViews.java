package cn.jianfu.etl.conform;

import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables of rules. */
public final class RuleViews {
    private static final StructType FACTOR = new StructType()
            .add("factor", DataTypes.StringType)
            .add("label", DataTypes.StringType)
            .add("value", DataTypes.createDecimalType(8, 4))
            .add("unit", DataTypes.StringType)
            .add("source", DataTypes.StringType);

    private static final StructType CAP = new StructType()
            .add("code", DataTypes.StringType)
            .add("measure", DataTypes.StringType)
            .add("label", DataTypes.StringType)
            .add("operator", DataTypes.StringType)
            .add("cap_limit", DataTypes.createDecimalType(18, 4))
            .add("unit", DataTypes.StringType)
            .add("condition", DataTypes.StringType)
            .add("unit_level", DataTypes.StringType)
            .add("region_prefix", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("document_number", DataTypes.StringType)
            .add("valid_from", DataTypes.DateType)
            .add("valid_to", DataTypes.DateType)
            .add("strength", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("sentence", DataTypes.StringType);

    private RuleViews() {}

    /** One row per cap: what models ask as {@code cap}. */
    public static Dataset<Row> caps(SparkSession spark, Caps caps) {
        return spark.createDataFrame(caps.all().stream().map(RuleViews::row).toList(), CAP);
    }

    /** One row per factor: what models ask as {@code factor}. */
    static Dataset<Row> factors(SparkSession spark, BurdenFactors factors) {
        return spark.createDataFrame(factors.all().stream().map(RuleViews::row).toList(), FACTOR);
    }

    private static Row row(BurdenFactor.Value value) {
        return RowFactory.create(
                value.factor().name(),
                value.factor().label(),
                value.value(),
                value.factor().unit(),
                value.source());
    }

    private static Row row(Cap cap) {
        Pattern condition = cap.condition();
        return RowFactory.create(
                cap.code(),
                cap.measure().name(),
                cap.measure().definition(),
                cap.operator().sign(),
                cap.limit(),
                cap.measure().unit(),
                condition == null ? null : condition.pattern(),
                cap.unitLevel(),
                cap.regionPrefix(),
                cap.document(),
                cap.documentNumber(),
                cap.validFrom(),
                cap.validTo(),
                cap.strength(),
                cap.source(),
                cap.sentence());
    }
}
