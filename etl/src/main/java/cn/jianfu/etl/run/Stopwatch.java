package cn.jianfu.etl.run;

import java.util.ArrayList;
import java.util.List;

/** Passes progress on and remembers how long each stage took, for the log. */
final class Stopwatch implements Progress {
    private final Progress listener;
    private final List<String> laps = new ArrayList<>();
    private String stage = "";
    private long began = System.nanoTime();

    Stopwatch(Progress listener) {
        this.listener = listener;
    }

    @Override
    public void at(String next, double fraction) {
        lap();
        stage = next;
        listener.at(next, fraction);
    }

    private void lap() {
        if (!stage.isEmpty()) {
            laps.add("%s %.1f s".formatted(stage, (System.nanoTime() - began) / 1e9));
        }
        began = System.nanoTime();
    }

    /** The stages with their seconds; the one that runs ends here. */
    @Override
    public String toString() {
        lap();
        stage = "";
        return String.join(", ", laps);
    }
}
