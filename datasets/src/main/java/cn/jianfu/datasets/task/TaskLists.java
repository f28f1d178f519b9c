package cn.jianfu.datasets.task;

import cn.jianfu.datasets.catalogue.Epochs;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is on the lists, and where and when which of them hold. */
public final class TaskLists implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<TaskItem> items;
    private final List<ListInForce> inForce;

    /** @throws IllegalArgumentException when two items have one code, or a set that holds somewhere has no items */
    public TaskLists(Collection<TaskItem> items, Collection<ListInForce> inForce) {
        this.items = List.copyOf(items);
        this.inForce = List.copyOf(inForce);
        Set<String> codes = new HashSet<>();
        Set<String> sets = new HashSet<>();
        for (TaskItem item : this.items) {
            if (!codes.add(item.code())) {
                throw new IllegalArgumentException("清单事项代码重复：" + item.code());
            }
            sets.add(item.set());
        }
        for (ListInForce list : this.inForce) {
            if (list.set().isEmpty() || !sets.contains(list.set())) {
                throw new IllegalArgumentException("清单“" + list.set() + "”没有事项，请在清单事项表里补上，或删去采用它的一行");
            }
        }
    }

    /** The sixty types of Gansu's lists, which hold in Gansu, with the matters that are known to be on none. */
    public static TaskLists builtIn() {
        return new TaskLists(TaskTables.builtInItems(), TaskTables.builtInLists());
    }

    /**
     * Reads what an office keeps; a table that is null is the one that comes with the module.
     *
     * @param itemTable {@code set,code,list,number,name,also,content,basis,document,source}
     * @param listTable {@code set,region_prefix,valid_from,valid_to,document,document_number,source}
     * @throws IllegalArgumentException with a Chinese sentence when a table cannot be understood
     */
    public static TaskLists read(@Nullable Path itemTable, @Nullable Path listTable) {
        return new TaskLists(
                itemTable == null ? TaskTables.builtInItems() : TaskTables.items(itemTable),
                listTable == null ? TaskTables.builtInLists() : TaskTables.lists(listTable));
    }

    /** The same items under other lines that say where they hold. */
    public TaskLists inForce(Collection<ListInForce> lines) {
        return new TaskLists(items, lines);
    }

    /** Writes where lists hold to a file that {@link #read} reads. */
    public void writeInForce(Path csv) throws IOException {
        TaskTables.writeLists(csv, inForce);
    }

    /** All items of all sets, in the order of their table. */
    public List<TaskItem> items() {
        return items;
    }

    /** Where sets hold, in the order of their table. */
    public List<ListInForce> inForce() {
        return inForce;
    }

    /**
     * The sets that hold in a region on a day.
     *
     * @param regionCode up to 12 digits
     * @param day null for the latest state
     */
    Set<String> setsIn(String regionCode, @Nullable LocalDate day) {
        return inForce.stream()
                .filter(list -> list.holds(regionCode, day))
                .map(ListInForce::set)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The stretches of time within which no answer changes. */
    public Epochs epochs() {
        List<LocalDate> starts = new ArrayList<>();
        for (ListInForce list : inForce) {
            starts.add(list.validFrom());
            LocalDate to = list.validTo();
            if (to != null) {
                starts.add(to.plusDays(1));
            }
        }
        return new Epochs(starts);
    }
}
