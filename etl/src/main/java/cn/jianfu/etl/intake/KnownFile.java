package cn.jianfu.etl.intake;

import cn.jianfu.datasets.reading.NameSaid;
import cn.jianfu.etl.lake.Lake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A file that has been read, and how.
 *
 * @param batch the latest batch that holds it
 * @param code why it could not be read, empty when it could
 * @param layouts fingerprints on which its reading hung
 * @param layoutsVersion what people had said of them then
 * @param nameSaid what its name said then; see {@link NameSaid}
 */
record KnownFile(
        String sha256, String batch, String code, List<String> layouts, String layoutsVersion, String nameSaid) {
    static final String[] KEY = {"sha256", Lake.BATCH};

    private static final StructType VIEW = new StructType()
            .add("sha256", DataTypes.StringType)
            .add(Lake.BATCH, DataTypes.StringType)
            .add("readable", DataTypes.BooleanType);

    /** The latest reading of each file. */
    static Map<String, KnownFile> all(SparkSession spark, Dataset<Row> batches) {
        Map<String, KnownFile> known = new HashMap<>();
        for (Row row : batches.filter("record = '" + IntakeRecord.FILE + "'")
                .selectExpr("sha256", Lake.BATCH, "coalesce(code, '')", "layouts", "layouts_version", "name_said")
                .collectAsList()) {
            String layouts = row.getString(3);
            KnownFile file = new KnownFile(
                    row.getString(0),
                    row.getString(1),
                    row.getString(2),
                    layouts.isEmpty() ? List.of() : List.of(layouts.split(" ")),
                    row.getString(4),
                    row.getString(5));
            known.merge(file.sha256, file, (one, other) -> one.batch.compareTo(other.batch) > 0 ? one : other);
        }
        return known;
    }

    /**
     * Whether reading it again would come to the same.
     *
     * @param path where it lies now: somebody may have renamed it, or moved it to another office
     */
    boolean holds(String path, OfficeLayouts confirmed, Set<String> passing) {
        return !passing.contains(code)
                && NameSaid.same(nameSaid, path.substring(path.lastIndexOf('/') + 1))
                && (layouts.isEmpty() || confirmed.of(path).version(layouts).equals(layoutsVersion));
    }

    static Dataset<Row> view(SparkSession spark, List<KnownFile> files) {
        return spark.createDataFrame(
                files.stream()
                        .map(file -> RowFactory.create(file.sha256, file.batch, file.code.isEmpty()))
                        .toList(),
                VIEW);
    }
}
