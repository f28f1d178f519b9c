package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.completeness.Completions;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.datasets.campaign.Done;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.kind.CertificateLedger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes what a scope has done of a campaign: for the regions directly below, down to townships, and for all of it.
 * Nothing of it is kept; it is what ledgers, decisions, cases and records say now.
 */
@Component
public class Progress {
    private static final int TOWNSHIP_DIGITS = 9;

    private final JdbcClient jdbc;
    private final ScopeRule scopes;

    Progress(JdbcClient jdbc, ScopeRule scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** The areas in the order of their codes; all of them together come last. */
    public List<Area> of(Scope scope, HeldCampaign campaign) {
        List<Region> below = below(scope);
        Map<String, Map<Measure, Done>> counted = count(scope, campaign, digits(below));
        List<Area> areas = new ArrayList<>();
        for (Region region : below) {
            Map<Measure, Done> measures = counted.get(region.regionCode());
            if (measures != null) {
                areas.add(new Area(region.regionCode(), region.name(), measures));
            }
        }
        areas.add(all(counted));
        return areas;
    }

    /** All of a scope together. */
    public Area together(Scope scope, HeldCampaign campaign) {
        return all(count(scope, campaign, digits(below(scope))));
    }

    private static Area all(Map<String, Map<Measure, Done>> counted) {
        return new Area("", "合计", counted.getOrDefault("", Map.of()));
    }

    /** Regions of which each is a line: a township's own account sees its one line. */
    private List<Region> below(Scope scope) {
        return switch (scope.region().level()) {
            case TOWNSHIP -> List.of(scope.region());
            case COMMUNITY ->
                scope.path().stream()
                        .filter(region -> region.level() == Level.TOWNSHIP)
                        .toList();
            default -> scopes.children(scope);
        };
    }

    private static int digits(List<Region> below) {
        return below.stream()
                .mapToInt(region -> new RegionCode(region.regionCode()).prefix().length())
                .max()
                .orElse(TOWNSHIP_DIGITS);
    }

    private Map<String, Map<Measure, Done>> count(Scope scope, HeldCampaign campaign, int digits) {
        RegionCode code = scope.region().level() == Level.COMMUNITY
                ? new RegionCode(scope.code().digits().substring(0, TOWNSHIP_DIGITS) + "000")
                : scope.code();
        Map<String, Map<Measure, Done>> counted = new HashMap<>();
        String question = Sql.read(Completions.class, "counted.sql") + Sql.read(Progress.class, "progress.sql");
        jdbc.sql(question)
                .param("first", code.first())
                .param("last", code.last())
                .param("kinds", CertificateLedger.KIND.code())
                .param("from_month", campaign.plan().from().atDay(1))
                .param("to_month", campaign.plan().to().atDay(1))
                .param("campaign", campaign.campaignId())
                .param("version", campaign.version())
                .param("digits", digits)
                .param("solved", solved())
                .param("solving", solving())
                .query((row, number) -> {
                    counted.computeIfAbsent(row.getString("area"), area -> new EnumMap<>(Measure.class))
                            .put(
                                    Measure.valueOf(row.getString("measure")),
                                    new Done(row.getLong("done"), row.getLong("of_all")));
                    return 0;
                })
                .list();
        return counted;
    }

    private static List<String> solved() {
        return Arrays.stream(CaseState.values())
                .filter(CaseState::solved)
                .map(CaseState::name)
                .toList();
    }

    private static List<String> solving() {
        return Arrays.stream(CaseStep.values())
                .filter(step -> step.leadsTo().filter(CaseState::solved).isPresent())
                .map(CaseStep::name)
                .toList();
    }
}
