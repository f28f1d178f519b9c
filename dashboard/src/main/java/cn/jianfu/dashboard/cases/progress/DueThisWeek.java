package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.Campaigns;
import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.datasets.campaign.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the campaigns of a scope is due within seven days. */
@Component
public class DueThisWeek {
    private static final int DAYS = 7;

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final Progress progress;

    DueThisWeek(JdbcClient jdbc, Campaigns campaigns, Progress progress) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.progress = progress;
    }

    /**
     * A stage whose deadline is near.
     *
     * @param place from 1
     * @param behind areas that have not done all of it
     */
    public record DueStage(HeldCampaign campaign, Stage stage, int place, LocalDate deadline, long behind) {}

    /** Stages that end within seven days, and that are not done everywhere. */
    public List<DueStage> stages(Scope scope, LocalDate today) {
        List<DueStage> due = new ArrayList<>();
        for (HeldCampaign campaign : campaigns.of(scope)) {
            campaign.plan().stageOn(today).ifPresent(stage -> {
                LocalDate deadline = stage.deadline();
                if (deadline == null || deadline.isAfter(today.plusDays(DAYS))) {
                    return;
                }
                List<Area> areas = progress.of(scope, campaign);
                long behind = areas.subList(0, areas.size() - 1).stream()
                        .filter(area -> area.share(stage).orElse(1) < 1)
                        .count();
                if (behind > 0) {
                    due.add(new DueStage(
                            campaign, stage, campaign.plan().stages().indexOf(stage) + 1, deadline, behind));
                }
            });
        }
        return due;
    }

    /** Findings of inspections that are to be mended within seven days, or were to be before. */
    public long findings(Scope scope) {
        return jdbc.sql(Sql.read(DueThisWeek.class, "due_findings.sql"))
                .param("first", scope.code().first())
                .param("last", scope.code().last())
                .param("soon", Figures.today().plusDays(DAYS))
                .query(Long.class)
                .single();
    }
}
