package cn.jianfu.etl.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What is read in one go: a file, or a sheet of a large one.
 *
 * @param sheet the sheet's place, -1 for the whole file
 * @param weight roughly the packed bytes to be read
 */
record Portion(HashedFile file, int sheet, long weight) implements Serializable {
    static final int WHOLE = -1;

    /** Opening a file costs as much as reading so many packed bytes. */
    private static final long OPENING = 4 << 10;

    boolean whole() {
        return sheet == WHOLE;
    }

    /** The portions of a file. */
    static List<Portion> of(HashedFile file) {
        if (!file.apart()) {
            return List.of(new Portion(file, WHOLE, file.size() + OPENING));
        }
        long unpacked = Math.max(
                1, file.sheetSizes().stream().mapToLong(Long::longValue).sum());
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < file.sheetSizes().size(); i++) {
            portions.add(new Portion(file, i, file.size() * file.sheetSizes().get(i) / unpacked + OPENING));
        }
        return portions;
    }

    /**
     * Deals portions out to tasks of about equal weight, the heaviest task first, so that no core waits at the end for one that began a large
     * sheet late.
     */
    static List<ArrayList<Portion>> dealt(List<Portion> portions, int tasks) {
        record Task(ArrayList<Portion> portions, long weight, int number) {}
        PriorityQueue<Task> lightest =
                new PriorityQueue<>(Comparator.comparingLong(Task::weight).thenComparingInt(Task::number));
        for (int i = 0; i < tasks; i++) {
            lightest.add(new Task(new ArrayList<>(), 0, i));
        }
        List<Portion> heaviestFirst = portions.stream()
                .sorted(Comparator.comparingLong(Portion::weight)
                        .reversed()
                        .thenComparing(portion -> portion.file().path())
                        .thenComparingInt(Portion::sheet))
                .toList();
        for (Portion portion : heaviestFirst) {
            Task task = lightest.remove();
            task.portions.add(portion);
            lightest.add(new Task(task.portions, task.weight + portion.weight, task.number));
        }
        return lightest.stream()
                .filter(task -> !task.portions.isEmpty())
                .sorted(Comparator.comparingLong(Task::weight).reversed().thenComparingInt(Task::number))
                .map(Task::portions)
                .toList();
    }
}
