package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.database.RuleTable;
import cn.jianfu.database.RuleVersion;
import cn.jianfu.database.RuleVersions;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The tables of rules: what is saved last, what was, and saving. */
@Component
class Rules {
    private final JdbcClient jdbc;
    private final DataDirectory home;
    private final RuleVersions caps;
    private final RuleVersions factors;

    Rules(JdbcClient jdbc, DataSource dataSource, @Value("${jianfu.home}") Path home) {
        this.jdbc = jdbc;
        this.home = new DataDirectory(home.toAbsolutePath().normalize());
        this.caps =
                new RuleVersions(dataSource, RuleTable.CAPS, this.home.caps(), text -> Caps.parse("caps.csv", text));
        this.factors = new RuleVersions(
                dataSource,
                RuleTable.FACTORS,
                this.home.burdenFactors(),
                text -> BurdenFactors.parse("burden_factors.csv", text));
    }

    /**
     * The caps as they were saved last.
     *
     * @throws IllegalArgumentException with a Chinese sentence when somebody changed the file and it cannot be understood
     */
    Saved<Caps> caps() {
        RuleVersion latest = caps.latest(
                Figures.today(),
                () -> Caps.builtIn(RegionTree.read(home.regions()).cityPrefix()).text());
        return new Saved<>(latest.version(), latest.effectiveOn(), Caps.parse("caps.csv", latest.content()));
    }

    /** The factors, likewise. */
    Saved<BurdenFactors> factors() {
        RuleVersion latest =
                factors.latest(Figures.today(), () -> BurdenFactors.builtIn().text());
        return new Saved<>(
                latest.version(), latest.effectiveOn(), BurdenFactors.parse("burden_factors.csv", latest.content()));
    }

    /**
     * A change that is to be saved.
     *
     * @param expected version that it was made to
     * @param warnings what the person was told, a line each
     */
    record Change(int expected, String content, LocalDate effectiveOn, String reason, List<String> warnings) {}

    /**
     * Saves a change: runs take it from its day on.
     *
     * @return whether it was saved; not when another change came in between
     * @throws IllegalArgumentException with a Chinese sentence when its day is over
     */
    boolean save(Account account, RuleTable table, Change change) {
        if (account.role() != Role.ADMIN) {
            throw new AccessDeniedException("只有系统管理员可以修改" + table.label() + "。");
        }
        if (change.effectiveOn().isBefore(Figures.today())) {
            throw new IllegalArgumentException("采用日期不能早于今天：已经算过的结果不会倒改");
        }
        return (table == RuleTable.CAPS ? caps : factors)
                .save(new RuleVersions.Change(
                        change.expected(),
                        change.content(),
                        change.effectiveOn(),
                        account.username(),
                        change.reason(),
                        String.join("\n", change.warnings())))
                .isPresent();
    }

    /** The latest first. */
    List<SavedVersion> versions(RuleTable table) {
        return jdbc.sql(Sql.read(Rules.class, "versions.sql"))
                .param("table", table.name())
                .query(SavedVersion.class)
                .list();
    }

    /** A version's text, as its file had it. */
    String content(RuleTable table, int version) {
        return jdbc.sql(Sql.read(Rules.class, "content.sql"))
                .param("table", table.name())
                .param("version", version)
                .query(String.class)
                .single();
    }
}
