package cn.jianfu.etl.conform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** What a name can come to, numbered in the order in which it was added: first comes {@link #PENDING}, which nobody has decided. */
final class ItemTable {
    static final int PENDING = 0;

    private final StructType columns;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /**
     * A table of one row.
     *
     * @param columns the number, the code, and what {@code pending} and {@link #add} say
     * @param pending what there is to say of names that wait for a person
     */
    ItemTable(StructType columns, Object... pending) {
        this.columns = columns;
        add("PENDING", pending);
    }

    /** Adds an item with the values of its further columns. */
    void add(String code, Object... values) {
        List<Object> row = new ArrayList<>(List.of(rows.size(), code));
        row.addAll(List.of(values));
        ids.put(code, rows.size());
        rows.add(RowFactory.create(row.toArray()));
    }

    boolean has(String code) {
        return ids.containsKey(code);
    }

    /** The number of an item that was added. */
    int id(String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    /** One row per item. */
    Dataset<Row> view(SparkSession spark) {
        return spark.createDataFrame(rows, columns);
    }
}
