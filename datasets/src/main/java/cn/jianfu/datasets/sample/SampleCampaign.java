package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.campaign.Campaign;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The campaign that the sample city takes part in: the months and deadlines of seed 000's plan. */
final class SampleCampaign {
    private SampleCampaign() {}

    static void write(Path csv) throws IOException {
        new Campaign(
                        "整治统计期",
                        YearMonth.of(2023, 1),
                        YearMonth.of(2023, 7),
                        List.of(
                                new Campaign.Stage("调查摸底", LocalDate.of(2023, 8, 31)),
                                new Campaign.Stage("分析研判", LocalDate.of(2023, 9, 30)),
                                new Campaign.Stage("精准整治", LocalDate.of(2023, 10, 31)),
                                new Campaign.Stage("总结评估", LocalDate.of(2023, 11, 30)),
                                new Campaign.Stage("规范管理", LocalDate.of(2023, 12, 31))))
                .write(csv);
    }
}
