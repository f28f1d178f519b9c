package cn.jianfu.etl.conform;

import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.change.Held;
import cn.jianfu.etl.change.RunState;
import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.ledger.LedgerFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a run decides of files, names and rules, before it looks at any row. */
public final class Decided {
    private final LedgerBook book;
    private final RowMeanings meanings;
    private final Map<String, SmallTable> tables;
    private final RunState state;

    Decided(LedgerBook book, RowMeanings meanings, Map<String, SmallTable> tables, RunState state) {
        this.book = book;
        this.meanings = meanings;
        this.tables = Map.copyOf(tables);
        this.state = state;
    }

    /** The same in digests, and those of the rows. */
    public RunState state() {
        return state;
    }

    /** How many rows have to be looked at for a change: those of all files that hold some of what has changed. */
    public long rows(Change change) {
        return files(change).stream()
                .flatMap(file -> file.cells().stream())
                .mapToLong(cell -> cell.cell().rows())
                .sum();
    }

    /** The files that hold some of what has changed, and count. */
    List<LedgerFile> files(Change change) {
        Set<Integer> numbers = new HashSet<>(change.files());
        for (Held held : state.rows().keySet()) {
            if (change.communities().contains(held.community())) {
                numbers.add(held.file());
            }
        }
        return book.files().stream()
                .filter(file -> numbers.contains(file.id()) && file.isFirst() && book.counts(file))
                .toList();
    }

    LedgerBook book() {
        return book;
    }

    RowMeanings meanings() {
        return meanings;
    }

    SmallTable table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    /** By the name of the view that models ask. */
    Map<String, SmallTable> tables() {
        return tables;
    }
}
