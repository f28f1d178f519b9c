package cn.jianfu.etl.run;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Tells at a terminal what a run does: a line for each stage as it begins, and while a long one lasts how far it is, every other second. */
public final class ConsoleProgress implements Progress {
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final PrintStream out;
    private final LongSupplier clock;
    private final long began;
    private String stage = "";
    private long lastLine;

    /** @param clock nanoseconds from any beginning */
    public ConsoleProgress(PrintStream out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    @Override
    public synchronized void at(String next, double fraction) {
        long now = clock.getAsLong();
        if (!next.equals(stage) || now - lastLine >= PATIENCE_NANOS) {
            out.printf("%5.1f 秒  %3.0f%%  %s…%n", (now - began) / 1e9, fraction * 100, next);
            stage = next;
            lastLine = now;
        }
    }
}
