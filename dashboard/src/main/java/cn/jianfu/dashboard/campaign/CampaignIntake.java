package cn.jianfu.dashboard.campaign;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.CampaignTable;
import cn.jianfu.datasets.home.DataDirectory;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes {@code reference/campaign.csv} in as the first campaign of a site that has none yet, for all its regions. After
 * that the campaigns of the screen are the only ones.
 */
@Component
public class CampaignIntake {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignIntake.class);

    private final JdbcClient jdbc;
    private final CampaignPlans plans;
    private final Marts marts;
    private final Path table;
    private String told = "";

    CampaignIntake(JdbcClient jdbc, CampaignPlans plans, Marts marts, @Value("${jianfu.home}") Path home) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.marts = marts;
        this.table = new DataDirectory(home).campaign();
    }

    /** Looks whether there is one to take in; needs the regions of a published run. */
    @Transactional
    public void takeIn() {
        boolean any = jdbc.sql("SELECT EXISTS (SELECT FROM app.campaign)")
                .query(Boolean.class)
                .single();
        if (any || marts.current().isEmpty()) {
            return;
        }
        read().ifPresent(campaign -> {
            List<RegionCode> regions =
                    jdbc.sql(Sql.read(CampaignIntake.class, "tops.sql")).query(String.class).list().stream()
                            .map(RegionCode::new)
                            .toList();
            if (regions.isEmpty()) {
                return;
            }
            CampaignDraft draft = new CampaignDraft(
                    campaign, regions.stream().map(RegionCode::digits).toList(), "参考表 " + table.getFileName());
            long id = jdbc.sql("INSERT INTO app.campaign DEFAULT VALUES RETURNING campaign_id")
                    .query(Long.class)
                    .single();
            plans.write(id, 1, draft, regions, false, "", "系统");
        });
    }

    private Optional<Campaign> read() {
        try {
            return CampaignTable.read(table);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            tell(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Once for each fault, not at every look. */
    private synchronized void tell(String fault) {
        if (!fault.equals(told)) {
            told = fault;
            LOG.warn("整治行动的参考表没有读懂，没有采用：{}", fault);
        }
    }
}
