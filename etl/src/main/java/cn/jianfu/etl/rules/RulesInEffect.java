package cn.jianfu.etl.rules;

import cn.jianfu.database.RuleTable;
import cn.jianfu.database.RuleVersion;
import cn.jianfu.database.RuleVersions;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Caps and factors as they are in effect on a day.
 *
 * @param capVersion the version of the caps
 * @param factorVersion the version of the factors
 * @see <a href="file:docs/decisions/0012-caps-and-factors-as-versions.md">decision 0012</a>
 */
public record RulesInEffect(Caps caps, int capVersion, BurdenFactors factors, int factorVersion) {
    private record Read<T>(T rules, int version) {}

    /**
     * Takes the files in, where somebody put or changed them, and reads what is in effect.
     *
     * @throws IllegalArgumentException with a Chinese sentence when a file cannot be understood
     */
    public static RulesInEffect read(DataSource database, DataDirectory home, LocalDate day) {
        Read<Caps> caps = read(
                caps(database, home),
                day,
                () -> Caps.builtIn(RegionTree.read(home.regions()).cityPrefix()).text(),
                text -> Caps.parse(name(home.caps()), text));
        Read<BurdenFactors> factors = read(
                factors(database, home),
                day,
                () -> BurdenFactors.builtIn().text(),
                text -> BurdenFactors.parse(name(home.burdenFactors()), text));
        return new RulesInEffect(caps.rules(), caps.version(), factors.rules(), factors.version());
    }

    /** Remembers that a run judged by them. */
    public void used(DataSource database, DataDirectory home, String runId) {
        caps(database, home).used(runId, capVersion);
        factors(database, home).used(runId, factorVersion);
    }

    private static <T> Read<T> read(
            RuleVersions versions, LocalDate day, Supplier<String> comesWith, Function<String, T> parse) {
        RuleVersion latest = versions.latest(day, comesWith);
        RuleVersion chosen = versions.inEffect(day).orElse(latest);
        return new Read<>(parse.apply(chosen.content()), chosen.version());
    }

    private static RuleVersions caps(DataSource database, DataDirectory home) {
        return new RuleVersions(database, RuleTable.CAPS, home.caps(), text -> Caps.parse(name(home.caps()), text));
    }

    private static RuleVersions factors(DataSource database, DataDirectory home) {
        return new RuleVersions(
                database,
                RuleTable.FACTORS,
                home.burdenFactors(),
                text -> BurdenFactors.parse(name(home.burdenFactors()), text));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
