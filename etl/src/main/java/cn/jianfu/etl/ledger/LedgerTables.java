package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.ledger.Supersession.Standing;
import cn.jianfu.datasets.ledger.UndatedRow;
import cn.jianfu.etl.intake.ReadFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The book as the models ask for it: what became of each file, and which days of which community its ledgers speak of. */
public final class LedgerTables {
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

    private static final StructType LEDGER = new StructType()
            .add("file_id", DataTypes.IntegerType)
            .add("ledger_kind", DataTypes.StringType)
            .add("community_code", DataTypes.StringType)
            .add("first_day", DataTypes.DateType)
            .add("last_day", DataTypes.DateType)
            .add("rows", DataTypes.LongType)
            .add("status", DataTypes.StringType)
            .add("superseded_by", DataTypes.IntegerType)
            .add("stood_on", DataTypes.DateType);

    private static final StructType ACCEPTED = new StructType()
            .add("kind", DataTypes.StringType)
            .add("ledger_rows", DataTypes.LongType)
            .add("quantity", DataTypes.LongType)
            .add("dated", DataTypes.LongType)
            .add("first_day", DataTypes.DateType)
            .add("last_day", DataTypes.DateType);

    private static final StructType READ_FILE =
            new StructType().add("file_id", DataTypes.IntegerType).add("rows_read", DataTypes.LongType);

    private LedgerTables() {}

    /**
     * One row per kind of ledger: how many of its rows are accepted, certificates (份) of them, rows that have a day, and the first and last of these days. As intake
     * counted them, which nothing that comes after can know: the marts are held against it.
     */
    public static Dataset<Row> accepted(SparkSession spark, LedgerBook book) {
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
    public static Dataset<Row> readFiles(SparkSession spark, LedgerBook book) {
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
            long rows = cell.cell().rows() - (kind.equals("certificates") ? 0 : undated(file, cell));
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

    /**
     * One row per file: what reading it came to, whether it counts, and how many of its rows do not. {@code misplaced}: rows that would count, but whose
     * community or month cannot be told.
     */
    public static Dataset<Row> files(SparkSession spark, LedgerBook book) {
        return spark.createDataFrame(
                book.files().stream().map(file -> file(book, file)).toList(), FILE);
    }

    /** One row per file, kind of ledger in it and community: the days that it speaks of, and whether it counts. */
    public static Dataset<Row> ledgers(SparkSession spark, LedgerBook book) {
        Stream<Row> withRows = book.files().stream()
                .flatMap(file -> book.filed(file).stream())
                .flatMap(ledger -> ledger(book, ledger));
        List<FiledLedger> all =
                book.files().stream().flatMap(file -> book.filed(file).stream()).toList();
        Stream<Row> without = book.files().stream()
                .filter(file -> file.isFirst()
                        && file.reading().nothing()
                        && file.reading().code() == null
                        && file.community() != null)
                .flatMap(file -> nothing(file, all).stream());
        return spark.createDataFrame(Stream.concat(withRows, without).toList(), LEDGER);
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
                    long some =
                            cell.located() ? undated(file, cell) : cell.cell().rows();
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

    /** Rows of a ledger of events whose day neither they nor the ledger's title tells. */
    private static long undated(LedgerFile file, PlacedCell cell) {
        String kind = Objects.requireNonNull(cell.cell().ledger());
        return FiledLedger.register(kind) || file.reading().from() != null
                ? 0
                : cell.cell().undated();
    }

    private static Stream<Row> ledger(LedgerBook book, FiledLedger ledger) {
        Map<String, List<PlacedCell>> byCommunity = new TreeMap<>();
        for (PlacedCell cell : ledger.cells()) {
            String community = cell.place().community();
            if (community != null) {
                byCommunity.computeIfAbsent(community, one -> new ArrayList<>()).add(cell);
            }
        }
        Map<String, Row> rows = new HashMap<>();
        byCommunity.forEach((community, cells) -> {
            long dated = cells.stream()
                    .mapToLong(cell -> cell.cell().rows() - undated(ledger.file(), cell))
                    .sum();
            if (dated > 0) {
                rows.put(community, row(book, ledger, community, cells, dated));
            }
        });
        return rows.values().stream();
    }

    private static Row row(LedgerBook book, FiledLedger ledger, String community, List<PlacedCell> cells, long dated) {
        boolean register = FiledLedger.register(ledger.kind());
        LocalDate first = null;
        LocalDate last = null;
        for (PlacedCell cell : register ? List.<PlacedCell>of() : cells) {
            first = FiledLedger.earlier(first, FiledLedger.firstDay(cell.cell()));
            last = FiledLedger.later(last, FiledLedger.lastDay(cell.cell()));
        }
        ReadFile read = ledger.file().reading();
        Standing standing = book.standing(ledger);
        return RowFactory.create(
                ledger.file().id(),
                ledger.kind(),
                community,
                register || first != null ? first : read.from(),
                register || last != null ? last : read.to(),
                dated,
                status(standing),
                standing instanceof Standing.Superseded superseded
                                && superseded.by().ledger() instanceof FiledLedger later
                        ? Integer.valueOf(later.file().id())
                        : null,
                register ? ledger.lastDay() : null);
    }

    private static String status(Standing standing) {
        return switch (standing) {
            case Standing.Counts counts -> "COUNTS";
            case Standing.Superseded superseded -> "SUPERSEDED";
            case Standing.Clashes clash -> "OVERLAPS";
        };
    }

    private static String sentence(Standing standing) {
        return switch (standing) {
            case Standing.Counts counts -> "";
            case Standing.Superseded superseded -> superseded.sentence();
            case Standing.Clashes clash -> clash.sentence();
        };
    }

    /** A ledger without rows that says so (零报告) counts, with no rows, for its period; not where another one has rows in it. */
    private static List<Row> nothing(LedgerFile file, List<FiledLedger> all) {
        String community = file.community();
        LocalDate from = file.reading().from();
        LocalDate to = file.reading().to();
        if (from == null || to == null || file.reading().kind() == null) {
            return List.of();
        }
        String kind = LedgerKinds.find(file.reading().kind())
                .map(LedgerKind::ledger)
                .map(LedgerKind::code)
                .orElseThrow();
        boolean told = all.stream()
                .anyMatch(other -> Objects.equals(other.community(), community)
                        && other.kind().equals(kind)
                        && other.firstDay() != null
                        && other.lastDay() != null
                        && !other.firstDay().isAfter(to)
                        && !other.lastDay().isBefore(from));
        return told
                ? List.of()
                : List.of(RowFactory.create(file.id(), kind, community, from, to, 0L, "COUNTS", null, null));
    }
}
