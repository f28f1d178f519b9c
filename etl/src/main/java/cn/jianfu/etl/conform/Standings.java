package cn.jianfu.etl.conform;

import cn.jianfu.datasets.ledger.LedgerDays;
import cn.jianfu.datasets.ledger.Supersession;
import cn.jianfu.datasets.ledger.Supersession.Filed;
import cn.jianfu.datasets.ledger.Supersession.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Which ledgers count, of those that lie in the directory: {@link Supersession} decides, for each community and kind. A ledger of several
 * communities is held against none.
 *
 * @see <a href="file:docs/decisions/0007-what-supersedes-what.md">decision 0007</a>
 */
final class Standings {
    private static final StructType SCHEMA = new StructType()
            .add("file_id", DataTypes.IntegerType)
            .add("ledger", DataTypes.StringType)
            .add("rows", DataTypes.LongType)
            .add("counts", DataTypes.BooleanType)
            .add("status", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("superseded_by", DataTypes.IntegerType);

    private record Ledger(int fileId, String kind, long rows) {}

    private record Keeper(
            @Nullable Integer communityId,
            String kind,
            @Nullable Ledger alone) {}

    private Standings() {}

    /** One row per file and ledger in it. */
    static Dataset<Row> view(SparkSession spark) {
        Map<Keeper, List<Filed<Ledger>>> byKeeper = new HashMap<>();
        for (Row row : spark.sql("SELECT file_id, ledger, rows, community_id, first_day, last_day, modified_at, path"
                        + " FROM filed_ledger JOIN file USING (file_id)")
                .collectAsList()) {
            Ledger ledger = new Ledger(row.getInt(0), row.getString(1), row.getLong(2));
            Integer community = row.isNullAt(3) ? null : Integer.valueOf(row.getInt(3));
            byKeeper.computeIfAbsent(
                            new Keeper(community, ledger.kind, community == null ? ledger : null),
                            keeper -> new ArrayList<>())
                    .add(new Filed<>(ledger, row.<Instant>getAs(6), row.getString(7), days(row)));
        }
        List<Row> rows = new ArrayList<>();
        for (List<Filed<Ledger>> ledgers : byKeeper.values()) {
            Supersession.of(ledgers).forEach((ledger, standing) -> rows.add(row(ledger, standing)));
        }
        return spark.createDataFrame(rows, SCHEMA);
    }

    private static LedgerDays days(Row row) {
        return row.isNullAt(4) ? LedgerDays.ALL : new LedgerDays(row.<LocalDate>getAs(4), row.<LocalDate>getAs(5));
    }

    private static @Nullable Integer by(Standing.Superseded superseded) {
        return superseded.by().ledger() instanceof Ledger later ? Integer.valueOf(later.fileId) : null;
    }

    private static Row row(Ledger ledger, Standing standing) {
        return switch (standing) {
            case Standing.Counts counts ->
                RowFactory.create(ledger.fileId, ledger.kind, ledger.rows, true, "COUNTS", null, null);
            case Standing.Superseded superseded ->
                RowFactory.create(
                        ledger.fileId,
                        ledger.kind,
                        ledger.rows,
                        false,
                        "SUPERSEDED",
                        superseded.sentence(),
                        by(superseded));
            case Standing.Clashes clash ->
                RowFactory.create(ledger.fileId, ledger.kind, ledger.rows, false, "OVERLAPS", clash.sentence(), null);
        };
    }
}
