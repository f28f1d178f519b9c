package cn.jianfu.etl.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are pushed by one thread and pulled by another, a few thousand under way at most: a sheet of half a million rows never lies in memory
 * whole.
 */
final class RowStream implements Iterator<Row> {
    private static final int CHUNK = 512;
    private static final int CHUNKS = 8;

    private final BlockingQueue<List<Row>> queue = new ArrayBlockingQueue<>(CHUNKS);
    private volatile @Nullable Throwable failure;
    private List<Row> chunk = new ArrayList<>();
    private int next;
    private boolean ended;

    /** The task was given up while its rows were being read. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private RowStream() {}

    /** @param source pushes all rows, then returns; it is stopped when the task ends before */
    static RowStream of(Consumer<Consumer<Row>> source) {
        RowStream stream = new RowStream();
        Thread thread = Thread.ofPlatform().daemon().name("ledger-rows").unstarted(() -> stream.run(source));
        TaskContext task = TaskContext.get();
        if (task != null) {
            TaskCompletionListener ended = context -> thread.interrupt();
            task.addTaskCompletionListener(ended);
        }
        thread.start();
        return stream;
    }

    private void run(Consumer<Consumer<Row>> source) {
        List<List<Row>> filling = new ArrayList<>(List.of(new ArrayList<>(CHUNK)));
        try {
            source.accept(row -> {
                filling.getFirst().add(row);
                if (filling.getFirst().size() == CHUNK) {
                    put(filling.set(0, new ArrayList<>(CHUNK)));
                }
            });
            if (!filling.getFirst().isEmpty()) {
                put(filling.getFirst());
            }
        } catch (Abandoned e) {
            return;
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        try {
            put(List.of());
        } catch (Abandoned e) {
            // Nobody waits for the end.
        }
    }

    private void put(List<Row> rows) {
        try {
            queue.put(rows);
        } catch (InterruptedException e) {
            throw new Abandoned();
        }
    }

    @Override
    public boolean hasNext() {
        if (next < chunk.size()) {
            return true;
        }
        if (ended) {
            return false;
        }
        try {
            chunk = queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        next = 0;
        ended = chunk.isEmpty();
        Throwable thrown = failure;
        if (ended && thrown != null) {
            throw new IllegalStateException(thrown);
        }
        return !ended;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return chunk.get(next++);
    }
}
