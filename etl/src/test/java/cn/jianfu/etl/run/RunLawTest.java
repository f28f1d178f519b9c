package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.marts.Marts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes, in whatever order and by whatever grouping of runs: the figures are those of one run over everything. */
class RunLawTest {
    private static final int STEPS = Integer.getInteger("jianfu.law.steps", 40);
    private static final long SEED = Long.getLong("jianfu.law.seed", 20261201L);
    private static final int COMPARE_AFTER = 20;
    private static final int MOST_AT_ONCE = 4;
    /** In a place of twelve communities few changes touch less than a quarter. */
    private static final int ANY_SHARE = 1;

    @TempDir
    private Path directory;

    @TempDir
    private Path aside;

    @Test
    void what_changed_alone_is_computed_and_comes_to_the_figures_of_a_run_over_everything() throws Exception {
        Sample.generate(directory, 7, SampleSize.tiny().withKeepers(1));
        DataDirectory home = new DataDirectory(directory);
        Random chance = new Random(SEED);
        try (TestDatabase database = TestDatabase.create()) {
            PlaceInMotion place = new PlaceInMotion(home, database.dataSource(), aside, SEED);
            place.holdBack(8);
            PipelineRun pipeline = new PipelineRun(
                    TestSpark.session(), home, database.dataSource(), InstantSource.system(), ANY_SHARE);
            pipeline.run(RunMode.FULL, (stage, share) -> {});
            int compared = 0;
            List<String> steps = new ArrayList<>();
            for (int step = 0; step < STEPS; ) {
                for (int more = 1 + chance.nextInt(MOST_AT_ONCE); more > 0; more--) {
                    steps.add(place.step());
                    step++;
                }
                pipeline.run(RunMode.WHEN_CHANGED, (stage, share) -> {});
                if (step / COMPARE_AFTER > compared) {
                    compared = step / COMPARE_AFTER;
                    Map<String, List<String>> figures = published(database);
                    Map<String, List<String>> marts = inTheLake(home);
                    pipeline.run(RunMode.FULL, (stage, share) -> {});
                    same(figures, published(database), steps);
                    same(marts, inTheLake(home), steps);
                    steps.clear();
                }
            }
        }
    }

    private static void same(Map<String, List<String>> one, Map<String, List<String>> other, List<String> steps) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((table, rows) ->
                assertThat(rows).as("%s after %s", table, steps).containsExactlyElementsOf(other.get(table)));
    }

    /** The rows of every table, in order; of the run's own line all but its name and time. */
    private static Map<String, List<String>> published(TestDatabase database) throws Exception {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String mart : Marts.NAMES) {
            String line = mart.equals("run") ? "(to_jsonb(line) - 'run_id' - 'finished_at')::text" : "line::text";
            tables.put(
                    mart,
                    MartRows.query(
                                    database.dataSource(),
                                    "SELECT " + line + " FROM mart." + mart + " AS line ORDER BY 1")
                            .stream()
                            .map(List::getFirst)
                            .toList());
        }
        return tables;
    }

    private static Map<String, List<String>> inTheLake(DataDirectory home) {
        Lake lake = new Lake(home.lake().toAbsolutePath());
        Path run = lake.run(lake.currentRun().orElseThrow());
        Map<String, List<String>> tables = new TreeMap<>();
        for (String mart : Marts.NAMES) {
            var rows = TestSpark.session().read().parquet(Marts.path(run, mart).toString());
            tables.put(
                    mart,
                    rows.drop("run_id", "finished_at").toJSON().collectAsList().stream()
                            .sorted()
                            .toList());
        }
        return tables;
    }
}
