package cn.jianfu.etl.run;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Listens to Spark's tasks and tells the share that is done. */
final class StageProgress extends SparkListener implements AutoCloseable {
    private static final long QUIET_NANOS = 200_000_000L;

    private final SparkSession spark;
    private final DoubleConsumer listener;
    private final AtomicLong submitted = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final AtomicLong lastTold = new AtomicLong(System.nanoTime());

    StageProgress(SparkSession spark, DoubleConsumer listener) {
        this.spark = spark;
        this.listener = listener;
        spark.sparkContext().addSparkListener(this);
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        submitted.addAndGet(stage.stageInfo().numTasks());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        long done = ended.incrementAndGet();
        long now = System.nanoTime();
        long last = lastTold.get();
        if (now - last > QUIET_NANOS && lastTold.compareAndSet(last, now)) {
            listener.accept(Math.min(1, done / (double) Math.max(done, submitted.get())));
        }
    }

    @Override
    public void close() {
        spark.sparkContext().removeSparkListener(this);
    }
}
