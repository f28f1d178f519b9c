package cn.jianfu.etl.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What intake counted, as tables that nothing which comes after can know: the marts are held against them. */
final class WitnessTables {
    private static final StructType ACCEPTED = new StructType()
            .add("kind", DataTypes.StringType)
            .add("ledger_rows", DataTypes.LongType)
            .add("quantity", DataTypes.LongType)
            .add("dated", DataTypes.LongType)
            .add("first_day", DataTypes.DateType)
            .add("last_day", DataTypes.DateType);

    private static final StructType READ_FILE =
            new StructType().add("file_id", DataTypes.IntegerType).add("rows_read", DataTypes.LongType);

    private WitnessTables() {}

    /**
     * One row per kind of ledger: how many of its rows are accepted, certificates (份) of them, rows that have a day,
     * and the first and last of these days. As intake
     * counted them, which nothing that comes after can know: the marts are held against it.
     */
    static Dataset<Row> accepted(SparkSession spark, LedgerBook book) {
        Map<String, Accepted> byKind = new TreeMap<>();
        for (LedgerFile file : book.files()) {
            for (PlacedCell cell : file.cells()) {
                String kind = cell.cell().ledger();
                if (kind != null && cell.cell().accepted() && cell.located() && book.counts(file, cell)) {
                    byKind.merge(kind, Accepted.of(file, cell, kind), Accepted::plus);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        byKind.forEach(
                (kind, of) -> rows.add(RowFactory.create(kind, of.rows, of.quantity, of.dated, of.first, of.last)));
        return spark.createDataFrame(rows, ACCEPTED);
    }

    /** One row per file: how many rows it was found to have. */
    static Dataset<Row> readFiles(SparkSession spark, LedgerBook book) {
        return spark.createDataFrame(
                book.files().stream()
                        .map(file -> RowFactory.create(file.id(), file.reading().rows()))
                        .toList(),
                READ_FILE);
    }

    private record Accepted(
            long rows,
            long quantity,
            long dated,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        static Accepted of(LedgerFile file, PlacedCell cell, String kind) {
            long rows = cell.cell().rows() - (kind.equals("certificates") ? 0 : FiledLedger.undated(file, cell));
            return new Accepted(
                    rows,
                    cell.cell().quantity(),
                    FiledLedger.register(kind) ? 0 : rows,
                    FiledLedger.firstDay(cell.cell()),
                    FiledLedger.lastDay(cell.cell()));
        }

        Accepted plus(Accepted other) {
            return new Accepted(
                    rows + other.rows,
                    quantity + other.quantity,
                    dated + other.dated,
                    FiledLedger.earlier(first, other.first),
                    FiledLedger.later(last, other.last));
        }
    }
}
