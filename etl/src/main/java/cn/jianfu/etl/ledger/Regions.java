package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The regions as the models ask for them. */
public final class Regions {
    private static final StructType SCHEMA = new StructType()
            .add("region_code", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("level", DataTypes.StringType)
            .add("parent_code", DataTypes.StringType)
            .add("county_code", DataTypes.StringType);

    private Regions() {}

    /** One row per region; above the counties none has a county. */
    public static Dataset<Row> view(SparkSession spark, RegionTree tree) {
        List<Row> rows = tree.regions().stream()
                .map(region -> RowFactory.create(
                        region.code(), region.name(), region.level().name(), region.parentCode(), county(tree, region)))
                .toList();
        return spark.createDataFrame(rows, SCHEMA);
    }

    /** The county that a region lies in; none for those above the counties. */
    private static @Nullable String county(RegionTree tree, Region region) {
        boolean above = region.level().compareTo(RegionLevel.COUNTY) < 0;
        return above ? null : tree.countyOf(region.code()).code();
    }
}
