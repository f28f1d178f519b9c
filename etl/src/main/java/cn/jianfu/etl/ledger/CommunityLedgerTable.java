package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.ledger.Supersession.Standing;
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

/** The ledgers of the book as a table: which days of which community they speak of, and whether they count. */
final class CommunityLedgerTable {
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

    private CommunityLedgerTable() {}

    /** One row per file, kind of ledger in it and community: the days that it speaks of, and whether it counts. */
    static Dataset<Row> rows(SparkSession spark, LedgerBook book) {
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
                    .mapToLong(cell -> cell.cell().rows() - FiledLedger.undated(ledger.file(), cell))
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
