package cn.jianfu.etl.conform;

import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.RegionTree;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Which community a row belongs to, decided once per file and name in the community column; and the lowest region that is known of it, whose office sees it, where
 * no community can be told.
 */
final class PlaceDimension {
    private static final StructType SCHEMA = new StructType()
            .add("file_id", DataTypes.IntegerType)
            .add("community_name", DataTypes.StringType)
            .add("heading_community", DataTypes.StringType)
            .add("community_id", DataTypes.IntegerType)
            .add("county_id", DataTypes.IntegerType)
            .add("region_id", DataTypes.IntegerType)
            .add("code", DataTypes.StringType)
            .add("message", DataTypes.StringType);

    private final SparkSession spark;
    private final CommunityLocator locator;
    private final RegionDimension regions;

    PlaceDimension(SparkSession spark, RegionTree tree, RegionDimension regions) {
        this.spark = spark;
        this.locator = new CommunityLocator(tree);
        this.regions = regions;
    }

    /** One row per file: the community that its name and folders tell, or else the title above a table without rows. */
    Dataset<Row> files() {
        return located("SELECT file_id, path, CAST(NULL AS STRING), heading_community FROM file"
                + " LEFT JOIN intake_file USING (sha256)");
    }

    /** One row per file and community name, written in a cell or above the table. */
    Dataset<Row> rows() {
        return located("SELECT DISTINCT file_id, path, community_name, heading_community FROM intake_record"
                + " JOIN file USING (sha256) WHERE is_first AND record IN ('ROW', 'SET_ASIDE')");
    }

    /** The same of rows that could not be read. */
    Dataset<Row> quarantined() {
        return located("SELECT DISTINCT file_id, path, community_name, heading_community FROM intake_quarantine"
                + " JOIN file USING (sha256) WHERE is_first");
    }

    private Dataset<Row> located(String query) {
        List<Row> rows = spark.sql(query).collectAsList().parallelStream()
                .map(row -> locate(row.getInt(0), row.getString(1), row.getString(2), row.getString(3)))
                .toList();
        return spark.createDataFrame(rows, SCHEMA);
    }

    private Row locate(int fileId, String path, @Nullable String name, @Nullable String heading) {
        CommunityMatch match = locator.locate(path, name, heading);
        Integer region = regions.id(locator.known(match, path));
        return switch (match) {
            case CommunityMatch.Found found -> {
                int county = regions.countyId(found.community());
                yield RowFactory.create(fileId, name, heading, region, county, region, null, null);
            }
            case CommunityMatch.NotFound missing ->
                RowFactory.create(fileId, name, heading, null, null, region, missing.code(), missing.message());
        };
    }
}
