package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.campaign.CampaignTable;
import cn.jianfu.datasets.campaign.CampaignTemplate;
import java.io.IOException;
import java.nio.file.Path;

/** The campaign that the sample city takes part in: the months and deadlines of seed 000's plan. */
final class SampleCampaign {
    private SampleCampaign() {}

    static void write(Path csv) throws IOException {
        CampaignTable.write(CampaignTemplate.FIVE_STAGES.campaign(), csv);
    }
}
