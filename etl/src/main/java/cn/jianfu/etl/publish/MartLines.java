package cn.jianfu.etl.publish;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows of a mart that fit into memory, as PostgreSQL takes them.
 *
 * @param columns in the order of the cells
 * @param lines of CSV, as {@link TableCopy#lines} makes them
 */
record MartLines(List<String> columns, List<Row> lines) {
    /** Asks Spark for them. */
    static MartLines of(Dataset<Row> rows) {
        return new MartLines(List.of(rows.columns()), TableCopy.lines(rows).collectAsList());
    }

    /** Waits for those that another thread asks for. */
    static MartLines of(Future<MartLines> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
