package cn.jianfu.etl.run;

import cn.jianfu.database.Database;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.etl.TestSpark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs the pipeline over a sample city with its registry of units, takes the registry away, runs it again, and prints how the published tables agree: {@code
 * bench/units --run} calls it with the city's directory.
 */
public final class UnregisteredUnits {
    private static final int RANKED = 10;

    private UnregisteredUnits() {}

    public static void main(String[] arguments) throws Exception {
        DataDirectory home = new DataDirectory(Path.of(arguments[0]).toAbsolutePath());
        try (Database database = Database.open(home.home(), System.getenv())) {
            NamedUnits registered = run(home, database.dataSource());
            Files.delete(home.units());
            NamedUnits composed = run(home, database.dataSource());
            System.out.println("| names | decided | precision of pairs | recall of pairs |\n|---|---|---|---|");
            System.out.println(composed.against(registered).line());
            Collection<String> differences = composed.differences(registered);
            System.out.println("\nUnits whose certificates differ by more than open names: " + differences.size());
            differences.forEach(difference -> System.out.println("- " + difference));
            System.out.println("\nOf the first " + RANKED + " of the ranking the same: " + same(registered, composed));
        }
        System.exit(0);
    }

    private static NamedUnits run(DataDirectory home, DataSource database) throws Exception {
        new PipelineRun(TestSpark.session(), home, database).run(RunMode.FULL, (stage, fraction) -> {});
        return NamedUnits.published(database);
    }

    /** How many of the first units of one ranking are, by their names, among the first of the other. */
    private static long same(NamedUnits one, NamedUnits other) {
        List<String> first = one.first(RANKED);
        HashSet<String> second = new HashSet<>(other.first(RANKED));
        return first.stream()
                .filter(unit -> second.contains(other.mostlyCalled(one, unit)))
                .count();
    }
}
