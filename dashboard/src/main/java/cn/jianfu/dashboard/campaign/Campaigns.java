package cn.jianfu.dashboard.campaign;

import cn.jianfu.dashboard.campaign.HeldCampaign.Place;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The campaigns that concern a scope: those of which a region is in it, or that it is in. */
@Component
public class Campaigns {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As their latest versions have them; the one that began last comes first, twenty at most. */
    public List<HeldCampaign> of(Scope scope) {
        return ask("concerned.sql", scope, 0);
    }

    /** One of them; empty when it does not concern the scope, or is no more. */
    public Optional<HeldCampaign> find(Scope scope, long campaignId) {
        return ask("concerned.sql", scope, campaignId).stream().findFirst();
    }

    /** All versions of one that concerns the scope by its latest version; the latest comes first. */
    public List<HeldCampaign> versions(Scope scope, long campaignId) {
        return ask("versions.sql", scope, campaignId);
    }

    /**
     * The campaign whose period is shown where nobody has chosen one, and whose stages are drawn into charts: the whole
     * scope takes part in it, and of several it began last.
     */
    public Optional<Campaign> current(Scope scope) {
        return of(scope).stream()
                .filter(one -> one.contains(scope.region().regionCode()))
                .map(HeldCampaign::plan)
                .findFirst();
    }

    private List<HeldCampaign> ask(String question, Scope scope, long campaignId) {
        return jdbc.sql(Sql.read(Campaigns.class, question, "whole.sql"))
                .params(Map.of(
                        "first",
                        scope.code().first(),
                        "last",
                        scope.code().last(),
                        "campaign",
                        campaignId,
                        "most",
                        MOST))
                .query((row, number) -> held(row))
                .list();
    }

    private static HeldCampaign held(ResultSet row) throws SQLException {
        String[] codes = texts(row, "region_codes");
        String[] names = texts(row, "region_names");
        String[] stages = texts(row, "stage_names");
        String[] deadlines = texts(row, "stage_deadlines");
        String[] measures = texts(row, "stage_measures");
        return new HeldCampaign(
                row.getLong("campaign_id"),
                row.getInt("version"),
                new Campaign(
                        row.getString("name"),
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        YearMonth.from(row.getObject("last_month", LocalDate.class)),
                        row.getObject("starts_on", LocalDate.class),
                        IntStream.range(0, stages.length)
                                .mapToObj(i -> new Stage(
                                        stages[i],
                                        deadlines[i].isEmpty() ? null : LocalDate.parse(deadlines[i]),
                                        Arrays.stream(measures[i].split(","))
                                                .filter(name -> !name.isEmpty())
                                                .map(Measure::valueOf)
                                                .toList()))
                                .toList()),
                IntStream.range(0, codes.length)
                        .mapToObj(i -> new Place(codes[i], names[i]))
                        .toList(),
                row.getBoolean("withdrawn"),
                row.getString("reason"),
                row.getString("setter_name"),
                row.getObject("set_at", OffsetDateTime.class));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
