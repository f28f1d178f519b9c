package cn.jianfu.etl.conform;

import cn.jianfu.etl.number.Numbers;
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

/** What a name can come to, by numbers that stay; {@link #PENDING} is what nobody has decided. */
final class ItemTable {
    static final int PENDING = 0;

    private final StructType columns;
    private final Numbers numbers;
    private final Numbers.Kind kind;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /**
     * A table of one row.
     *
     * @param columns the number, the code, and what {@code pending} and {@link #add} say
     * @param kind of what is numbered
     * @param pending what there is to say of names that wait for a person
     */
    ItemTable(StructType columns, Numbers numbers, Numbers.Kind kind, Object... pending) {
        this.columns = columns;
        this.numbers = numbers;
        this.kind = kind;
        add(PENDING, "PENDING", pending);
    }

    /** Adds an item with the values of its further columns. */
    void add(String code, Object... values) {
        add(numbers.of(kind, code), code, values);
    }

    private void add(int id, String code, Object... values) {
        List<Object> row = new ArrayList<>(List.of(id, code));
        row.addAll(List.of(values));
        ids.put(code, id);
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
