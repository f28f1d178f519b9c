package cn.jianfu.etl.conform;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.ledger.LedgerFile;
import cn.jianfu.etl.ledger.PlacedCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The months that the run speaks of: those with a dated row, and those between two of them that are a year apart
 * at most, so that a mistyped year stretches nothing. A
 * later month adds months and takes none away.
 */
final class Months {
    private static final StructType SCHEMA = new StructType().add("month", DataTypes.DateType);

    private Months() {}

    /** One row per month (its first day). */
    static Dataset<Row> view(SparkSession spark, Collection<LocalDate> months) {
        return spark.createDataFrame(months.stream().map(RowFactory::create).toList(), SCHEMA);
    }

    /** Of the rows that count. A day after its file was last changed is a slip of the pen. */
    static List<LocalDate> of(LedgerBook book) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LedgerFile file : book.files()) {
            LocalDate title = file.reading().from();
            for (PlacedCell cell : file.cells()) {
                if (cell.cell().accepted()
                        && cell.place().community() != null
                        && !register(cell)
                        && book.counts(file, cell)) {
                    cell.cell().days().stream()
                            .filter(day -> !day.isAfter(file.arrived()))
                            .forEach(days::add);
                    if (cell.cell().undated() > 0 && title != null && !title.isAfter(file.arrived())) {
                        days.add(title);
                    }
                }
            }
        }
        return between(days);
    }

    /** The months of these days and between them. */
    static List<LocalDate> between(Collection<LocalDate> days) {
        TreeSet<LocalDate> dated = new TreeSet<>();
        days.forEach(day -> dated.add(day.withDayOfMonth(1)));
        List<LocalDate> months = new ArrayList<>();
        for (LocalDate month : dated) {
            LocalDate next = dated.higher(month);
            months.add(month);
            if (next != null && !next.isAfter(month.plusMonths(12))) {
                for (LocalDate gap = month.plusMonths(1); gap.isBefore(next); gap = gap.plusMonths(1)) {
                    months.add(gap);
                }
            }
        }
        return months;
    }

    private static boolean register(PlacedCell cell) {
        String kind = cell.cell().ledger();
        return kind != null && LedgerKinds.find(kind).map(LedgerKind::register).orElse(false);
    }
}
