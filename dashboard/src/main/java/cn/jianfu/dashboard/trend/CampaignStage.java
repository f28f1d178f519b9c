package cn.jianfu.dashboard.trend;

import cn.jianfu.dashboard.query.Sql;
import java.time.LocalDate;
import java.util.List;

/** A stage of the campaign and the day by which it is to be finished; the days are data, in {@code campaign.csv}. */
record CampaignStage(String name, LocalDate deadline) {
    /** The stages of the campaign, in order. */
    static List<CampaignStage> all() {
        return Sql.read(CampaignStage.class, "campaign.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new CampaignStage(cells[0], LocalDate.parse(cells[1])))
                .toList();
    }
}
