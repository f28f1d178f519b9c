package cn.jianfu.etl.conform;

import cn.jianfu.datasets.meaning.Suggestion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What a classifier could think of where it did not decide, as a table. */
final class Suggestions {
    private Suggestions() {}

    /**
     * One row per name and item that could be meant, best first.
     *
     * @param key the column that holds a name's number
     * @param names numbers of the names
     * @param byName of each of them
     * @param id an item's number
     */
    static <I extends Serializable> Dataset<Row> table(
            SparkSession spark,
            String key,
            List<Integer> names,
            List<List<Suggestion<I>>> byName,
            ToIntFunction<I> id) {
        List<Row> rows = new ArrayList<>();
        for (int name = 0; name < byName.size(); name++) {
            int place = 1;
            for (Suggestion<I> suggestion : byName.get(name)) {
                rows.add(RowFactory.create(
                        names.get(name),
                        place++,
                        id.applyAsInt(suggestion.item()),
                        suggestion.confidence(),
                        suggestion.knownName()));
            }
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add(key, DataTypes.IntegerType)
                        .add("place", DataTypes.IntegerType)
                        .add("item_id", DataTypes.IntegerType)
                        .add("confidence", DataTypes.DoubleType)
                        .add("known_name", DataTypes.StringType));
    }
}
