package cn.jianfu.etl.intake;

import cn.jianfu.datasets.reading.NameSaid;
import cn.jianfu.etl.lake.Lake;
import java.util.List;
import java.util.Objects;
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
 * @param layouts fingerprints on which its reading hung
 * @param layoutsVersion what people had said of them then
 * @param nameSaid what its name said then; see {@link NameSaid}
 * @param cells what its rows say of communities and names
 */
record KnownFile(
        String sha256,
        String batch,
        ReadFile reading,
        List<String> layouts,
        String layoutsVersion,
        String nameSaid,
        List<WrittenCell> cells) {
    static final String[] KEY = {"sha256", Lake.BATCH};

    private static final StructType VIEW = new StructType()
            .add("sha256", DataTypes.StringType)
            .add(Lake.BATCH, DataTypes.StringType)
            .add("readable", DataTypes.BooleanType);

    /** @param record that of the file itself */
    static KnownFile of(Row record, List<WrittenCell> cells) {
        String layouts = record.getAs("layouts");
        return new KnownFile(
                record.getAs("sha256"),
                record.getAs(Lake.BATCH),
                ReadFile.of(record),
                layouts.isEmpty() ? List.of() : List.of(layouts.split(" ")),
                record.getAs("layouts_version"),
                record.getAs("name_said"),
                cells);
    }

    /** Why it could not be read, empty when it could. */
    String code() {
        return Objects.requireNonNullElse(reading.code(), "");
    }

    /**
     * Whether reading it again would come to the same.
     *
     * @param path where it lies now: somebody may have renamed it, or moved it to another office
     */
    boolean holds(String path, OfficeLayouts confirmed, Set<String> passing) {
        return !passing.contains(code())
                && NameSaid.same(nameSaid, path.substring(path.lastIndexOf('/') + 1))
                && (layouts.isEmpty() || confirmed.of(path).version(layouts).equals(layoutsVersion));
    }

    static Dataset<Row> view(SparkSession spark, List<KnownFile> files) {
        return spark.createDataFrame(
                files.stream()
                        .map(file -> RowFactory.create(
                                file.sha256, file.batch, file.code().isEmpty()))
                        .toList(),
                VIEW);
    }
}
