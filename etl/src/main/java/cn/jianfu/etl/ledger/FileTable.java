package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.ledger.Supersession.Standing;
import cn.jianfu.datasets.ledger.UndatedRow;
import cn.jianfu.etl.intake.ReadFile;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The files of the book as a table: what became of each. */
final class FileTable {
    private static final StructType FILE = new StructType()
            .add("file_id", DataTypes.IntegerType)
            .add("sha256", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("modified_at", DataTypes.TimestampType)
            .add("ledger_kind", DataTypes.StringType)
            .add("first_path", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("counts", DataTypes.BooleanType)
            .add("standing", DataTypes.StringType)
            .add("standing_message", DataTypes.StringType)
            .add("community_code", DataTypes.StringType)
            .add("known_code", DataTypes.StringType)
            .add("rows_read", DataTypes.LongType)
            .add("rows_accepted", DataTypes.LongType)
            .add("rows_quarantined", DataTypes.LongType)
            .add("rows_void", DataTypes.LongType)
            .add("rows_refused", DataTypes.LongType)
            .add("not_counting", DataTypes.LongType)
            .add("misplaced", DataTypes.LongType)
            .add("misplaced_message", DataTypes.StringType)
            .add("void_counting", DataTypes.LongType)
            .add("refused_counting", DataTypes.LongType)
            .add("twin_path", DataTypes.StringType);

    private FileTable() {}

    /**
     * One row per file: what reading it came to, whether it counts, and how many of its rows do not. {@code
     * misplaced}: rows that would count, but whose
     * community or month cannot be told.
     */
    static Dataset<Row> rows(SparkSession spark, LedgerBook book) {
        return spark.createDataFrame(
                book.files().stream().map(file -> file(book, file)).toList(), FILE);
    }

    private static Row file(LedgerBook book, LedgerFile file) {
        Misplaced misplaced = Misplaced.of(book, file);
        long notCounting = 0;
        String standing = null;
        String message = null;
        for (FiledLedger ledger : book.filed(file)) {
            Standing one = book.standing(ledger);
            if (!(one instanceof Standing.Counts)) {
                notCounting += ledger.rows();
                String sentence = sentence(one);
                message = message == null || sentence.compareTo(message) < 0 ? sentence : message;
                standing = one instanceof Standing.Clashes
                        ? "REJECTED"
                        : Objects.requireNonNullElse(standing, "SUPERSEDED");
            }
        }
        long madeVoid = 0;
        long refused = 0;
        for (PlacedCell cell : file.cells()) {
            if (cell.cell().setAside() && book.counts(file, cell)) {
                madeVoid += cell.cell().madeVoid();
                refused += cell.cell().refused();
            }
        }
        ReadFile read = file.reading();
        return RowFactory.create(
                file.id(),
                file.sha256(),
                file.path(),
                file.file().modifiedAt(),
                read.kind(),
                file.isFirst() ? null : file.standsFor().path(),
                read.code(),
                read.message(),
                book.counts(file),
                standing,
                message,
                file.community(),
                file.place().known(),
                read.rows(),
                read.accepted(),
                read.quarantined(),
                read.madeVoid(),
                read.refused(),
                notCounting,
                misplaced.rows,
                misplaced.message,
                madeVoid,
                refused,
                book.twins().get(file.id()));
    }

    /** Rows that would count, but whose community or month cannot be told. */
    private record Misplaced(long rows, @Nullable String message) {
        static Misplaced of(LedgerBook book, LedgerFile file) {
            long rows = 0;
            String message = null;
            for (PlacedCell cell : file.cells()) {
                if (cell.cell().accepted() && book.counts(file, cell)) {
                    long some = cell.located()
                            ? FiledLedger.undated(file, cell)
                            : cell.cell().rows();
                    String why =
                            cell.located() ? UndatedRow.MESSAGE : cell.place().message();
                    if (some > 0 && why != null) {
                        rows += some;
                        message = message == null || why.compareTo(message) < 0 ? why : message;
                    }
                }
            }
            return new Misplaced(rows, message);
        }
    }

    private static String sentence(Standing standing) {
        return switch (standing) {
            case Standing.Counts counts -> "";
            case Standing.Superseded superseded -> superseded.sentence();
            case Standing.Clashes clash -> clash.sentence();
        };
    }
}
