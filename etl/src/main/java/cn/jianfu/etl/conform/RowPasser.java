package cn.jianfu.etl.conform;

import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** One pass over the records of intake: each row that counts gets its meaning. */
final class RowPasser implements FlatMapFunction<Iterator<Row>, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<RowMeanings> meanings;

    RowPasser(Broadcast<RowMeanings> meanings) {
        this.meanings = meanings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
        RowMeanings known = meanings.value();
        Iterable<Row> all = () -> records;
        Stream<Row> rows = StreamSupport.stream(all.spliterator(), false);
        return rows.map(known::of).filter(Objects::nonNull).iterator();
    }
}
