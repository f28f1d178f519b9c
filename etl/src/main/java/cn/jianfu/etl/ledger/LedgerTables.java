package cn.jianfu.etl.ledger;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The book as the models ask for it. */
public final class LedgerTables {
    private LedgerTables() {}

    /**
     * One row per file: what reading it came to, whether it counts, and how many of its rows do not. {@code
     * misplaced}: rows that would count, but whose
     * community or month cannot be told.
     */
    public static Dataset<Row> files(SparkSession spark, LedgerBook book) {
        return FileTable.rows(spark, book);
    }

    /** One row per file, kind of ledger in it and community: the days that it speaks of, and whether it counts. */
    public static Dataset<Row> ledgers(SparkSession spark, LedgerBook book) {
        return CommunityLedgerTable.rows(spark, book);
    }

    /**
     * One row per kind of ledger: rows accepted, certificates (份) of them, rows that have a day, and the first and
     * last of these days, as intake counted them.
     */
    public static Dataset<Row> accepted(SparkSession spark, LedgerBook book) {
        return WitnessTables.accepted(spark, book);
    }

    /** One row per file: how many rows it was found to have. */
    public static Dataset<Row> readFiles(SparkSession spark, LedgerBook book) {
        return WitnessTables.readFiles(spark, book);
    }
}
