package cn.jianfu.etl.conform;

import cn.jianfu.datasets.home.ContentHash;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** A table that the driver holds: about a row for each file, name or rule. */
record SmallTable(List<Row> rows, StructType schema) {
    /** @param made of a list; Spark need not be asked for its rows */
    static SmallTable of(Dataset<Row> made) {
        return new SmallTable(made.collectAsList(), made.schema());
    }

    void view(SparkSession session, String name) {
        session.createDataFrame(rows, schema).createOrReplaceTempView(name);
    }

    /** Its rows of some files, by the column {@code file_id}. */
    SmallTable ofFiles(Set<Integer> files) {
        int column = schema.fieldIndex("file_id");
        return new SmallTable(
                rows.stream().filter(row -> files.contains(row.getInt(column))).toList(), schema);
    }

    /** Equal for tables of equal rows in whatever order. */
    String digest() {
        return ContentHash.of(rows.stream().map(Row::toString).sorted().collect(Collectors.joining("\n")));
    }
}
