package cn.jianfu.datasets.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignTest {
    @TempDir
    Path folder;

    @Test
    void a_place_without_the_table_has_no_campaign() {
        assertThat(Campaign.read(folder.resolve("campaign.csv"))).isEmpty();
    }

    @Test
    void what_is_written_is_read_again_with_its_stages_in_order() throws IOException {
        Path csv = folder.resolve("campaign.csv");
        Campaign campaign = new Campaign(
                "整治统计期",
                YearMonth.of(2023, 1),
                YearMonth.of(2023, 7),
                List.of(
                        new Campaign.Stage("分析研判", LocalDate.of(2023, 9, 30)),
                        new Campaign.Stage("调查摸底", LocalDate.of(2023, 8, 31))));
        campaign.write(csv);
        assertThat(Campaign.read(csv)).contains(campaign);
        assertThat(campaign.stages()).extracting(Campaign.Stage::name).containsExactly("调查摸底", "分析研判");
        assertThat(campaign.end()).isEqualTo(YearMonth.of(2023, 9));
    }

    @Test
    void what_is_wrong_is_said_with_its_line() throws IOException {
        assertThatThrownBy(() -> read("period,统计期,2023年1月,2023-07"))
                .hasMessageContaining("第 2 行")
                .hasMessageContaining("2023年1月");
        assertThatThrownBy(() -> read("period,统计期,2023-07,2023-01")).hasMessageContaining("早于首月");
        assertThatThrownBy(() -> read("stage,摸底,,2023-08-31")).hasMessageContaining("没有统计期");
        assertThatThrownBy(() -> read("阶段,摸底,,2023-08-31")).hasMessageContaining("item 只能写");
    }

    private void read(String line) throws IOException {
        Path csv = folder.resolve("wrong.csv");
        Files.writeString(csv, "item,name,from,to\n" + line + "\n");
        Campaign.read(csv);
    }
}
