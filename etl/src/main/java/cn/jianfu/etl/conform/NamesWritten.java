package cn.jianfu.etl.conform;

import cn.jianfu.etl.intake.WrittenCell.NameInTime;
import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.ledger.LedgerFile;
import cn.jianfu.etl.ledger.PlacedCell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The names that counting rows of located communities write, each once for a county. */
final class NamesWritten {
    /**
     * A name as one county writes it.
     *
     * @param epoch the stretch of time within which it means the same; 0 where time does not matter
     */
    record Name(String name, String county, int epoch) implements java.io.Serializable {
        private static final Comparator<Name> ORDER =
                Comparator.comparing(Name::name).thenComparing(Name::county).thenComparing(Name::epoch);
    }

    private NamesWritten() {}

    /** Names of certificates. */
    static List<Name> certificates(LedgerBook book) {
        Set<Name> names = new HashSet<>();
        visit(book, (file, cell, county) -> {
            if (cell.cell().accepted()) {
                for (NameInTime name : cell.cell().certificates()) {
                    names.add(new Name(name.name(), county, epoch(name, null, day -> 0)));
                }
            }
        });
        return names.stream().sorted(Name.ORDER).toList();
    }

    /**
     * Names of tasks.
     *
     * @param epoch of a day
     */
    static List<Name> tasks(LedgerBook book, ToIntFunction<LocalDate> epoch) {
        Set<Name> names = new HashSet<>();
        visit(book, (file, cell, county) -> {
            LocalDate title = file.reading().from();
            for (NameInTime name : cell.cell().accepted() ? cell.cell().tasks() : List.<NameInTime>of()) {
                if (name.epoch() != null || title != null) {
                    names.add(new Name(name.name(), county, epoch(name, title, epoch)));
                }
            }
        });
        return names.stream().sorted(Name.ORDER).toList();
    }

    /** Names of units, over ledgers of all kinds, those of void and refused certificates among them. */
    static List<Name> units(LedgerBook book) {
        Set<Name> names = new HashSet<>();
        visit(book, (file, cell, county) -> {
            if (cell.cell().accepted() || cell.cell().setAside()) {
                cell.cell().units().forEach(unit -> names.add(new Name(unit, county, 0)));
            }
        });
        return names.stream()
                .sorted(Comparator.comparing(Name::county).thenComparing(Name::name))
                .toList();
    }

    private interface Visitor {
        void visit(LedgerFile file, PlacedCell cell, String county);
    }

    private static void visit(LedgerBook book, Visitor visitor) {
        for (LedgerFile file : book.files()) {
            for (PlacedCell cell : file.cells()) {
                String county = cell.place().county();
                if (county != null && book.counts(file, cell)) {
                    visitor.visit(file, cell, county);
                }
            }
        }
    }

    static int epoch(NameInTime name, @Nullable LocalDate title, ToIntFunction<LocalDate> epoch) {
        Integer own = name.epoch();
        return own != null ? own : title == null ? 0 : epoch.applyAsInt(title);
    }
}
