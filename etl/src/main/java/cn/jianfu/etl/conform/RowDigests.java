package cn.jianfu.etl.conform;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.etl.change.Held;
import cn.jianfu.etl.conform.NamesWritten.Name;
import cn.jianfu.etl.intake.WrittenCell;
import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.ledger.LedgerFile;
import cn.jianfu.etl.ledger.Place;
import cn.jianfu.etl.ledger.PlacedCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * For the rows of each file and community, a digest of them and of all that {@link RowMeanings} gives them: as long
 * as it is the same, the rows are.
 *
 * @param tables by file number, what the tables of files and ledgers say of each
 */
record RowDigests(LedgerBook book, RowMeanings meanings, Map<Integer, String> tables) {

    /** Collects what tables with a column {@code file_id} say of each file. */
    static Map<Integer, String> byFile(List<SmallTable> tables) {
        Map<Integer, TreeSet<String>> said = new HashMap<>();
        for (SmallTable table : tables) {
            int column = table.schema().fieldIndex("file_id");
            for (Row row : table.rows()) {
                said.computeIfAbsent(row.getInt(column), file -> new TreeSet<>())
                        .add(row.toString());
            }
        }
        return said.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join("\n", entry.getValue())));
    }

    Map<Held, String> all() {
        Map<Held, List<String>> parts = new HashMap<>();
        for (LedgerFile file : book.files()) {
            add(parts, Held.of(file.id()), tables.getOrDefault(file.id(), ""));
            FileMeaning meaning = file.isFirst() ? meanings.files().get(file.sha256()) : null;
            if (meaning != null && meaning.counts()) {
                add(parts, Held.of(file.id()), whole(file, meaning));
                for (PlacedCell cell : file.cells()) {
                    digest(parts, file, meaning, cell);
                }
            }
        }
        return parts.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> ContentHash.of(
                                entry.getValue().stream().sorted().collect(Collectors.joining("\n")))));
    }

    private void digest(Map<Held, List<String>> parts, LedgerFile file, FileMeaning meaning, PlacedCell placed) {
        WrittenCell cell = placed.cell();
        Place place = placed.place();
        add(parts, Held.of(file.id()), cell.community() + "|" + cell.heading() + "|" + place);
        String county = place.county();
        if (cell.setAside() && county != null && meaning.setAsideCounts()) {
            add(parts, Held.of(file.id()), units(cell, county));
        }
        String kind = cell.ledger();
        String community = place.community();
        if (!cell.accepted() || kind == null || community == null || county == null) {
            return;
        }
        if (meaning.counting().contains(kind)) {
            boolean certificates = kind.equals("certificates");
            add(
                    parts,
                    new Held(file.id(), community, certificates ? Held.CERTIFICATES : Held.BURDENS),
                    String.join(
                            "\n",
                            whole(file, meaning),
                            cell.community() + "|" + cell.heading() + "|" + place,
                            units(cell, county),
                            certificates
                                    ? certificates(cell, county)
                                    : burdens(file, meaning, cell, county, community)));
        }
    }

    /** What holds for all rows of a file: its bytes, how they were read, and where they stand among the others. */
    private static String whole(LedgerFile file, FileMeaning meaning) {
        return String.join(
                "|",
                file.sha256(),
                String.valueOf(file.batch()),
                String.valueOf(meaning.id()),
                String.valueOf(new TreeSet<>(meaning.counting())),
                String.valueOf(meaning.setAsideCounts()),
                String.valueOf(meaning.community()),
                String.valueOf(meaning.from()),
                String.valueOf(meaning.setAsideDay()),
                String.valueOf(new TreeSet<>(meaning.sheets().keySet())));
    }

    private String units(WrittenCell cell, String county) {
        return cell.units().stream()
                .map(unit -> unit + "=" + meanings.units().get(new Name(unit, county, 0)))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String certificates(WrittenCell cell, String county) {
        return cell.certificates().stream()
                .map(name -> name + "="
                        + meanings.certificates()
                                .get(new Name(name.name(), county, name.epoch() == null ? 0 : name.epoch())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String burdens(LedgerFile file, FileMeaning meaning, WrittenCell cell, String county, String community) {
        Map<String, ?> register = meaning.registers().getOrDefault(String.valueOf(cell.ledger()), Map.of());
        return register.get(community)
                + cell.tasks().stream()
                        .map(task -> task + "="
                                + meanings.tasks()
                                        .get(new Name(
                                                task.name(),
                                                county,
                                                NamesWritten.epoch(
                                                        task, file.reading().from(), meanings.lists()::of))))
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static void add(Map<Held, List<String>> parts, Held held, String part) {
        parts.computeIfAbsent(held, one -> new ArrayList<>()).add(part);
    }
}
