package cn.jianfu.datasets.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTest {
    private static final Campaign FIVE = CampaignTemplate.FIVE_STAGES.campaign();

    @TempDir
    Path folder;

    @Test
    void a_place_without_the_table_has_no_campaign() {
        assertThat(CampaignTable.read(folder.resolve("campaign.csv"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(CampaignTemplate template) throws IOException {
        Path csv = folder.resolve("campaign.csv");
        CampaignTable.write(template.campaign(), csv);
        Campaign read = CampaignTable.read(csv).orElseThrow();
        assertThat(read.stages()).isEqualTo(template.campaign().stages());
        assertThat(read.from()).isEqualTo(template.campaign().from());
        assertThat(read.to()).isEqualTo(template.campaign().to());
    }

    @Test
    void a_table_with_its_stages_in_any_order_is_read_in_the_order_of_their_days() throws IOException {
        Path csv = folder.resolve("campaign.csv");
        Files.writeString(csv, """
                item,name,from,to
                stage,分析研判,,2023-09-30
                period,整治统计期,2023-01,2023-07
                stage,调查摸底,,2023-08-31
                """);
        Campaign read = CampaignTable.read(csv).orElseThrow();
        assertThat(read.stages()).extracting(Stage::name).containsExactly("调查摸底", "分析研判");
        assertThat(read.stages().getFirst().measures()).containsExactly(Measure.LEDGERS_IN);
        assertThat(read.end()).isEqualTo(YearMonth.of(2023, 9));
        assertThat(read.start()).isEqualTo(LocalDate.of(2023, 8, 1));
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
        CampaignTable.read(csv);
    }

    @Test
    void the_plan_of_the_district_has_its_five_stages_with_their_days() {
        assertThat(FIVE.stages())
                .extracting(Stage::name, Stage::deadline)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("调查摸底", LocalDate.of(2023, 8, 31)),
                        org.assertj.core.groups.Tuple.tuple("分析研判", LocalDate.of(2023, 9, 30)),
                        org.assertj.core.groups.Tuple.tuple("精准整治", LocalDate.of(2023, 10, 31)),
                        org.assertj.core.groups.Tuple.tuple("总结评估", LocalDate.of(2023, 11, 30)),
                        org.assertj.core.groups.Tuple.tuple("规范管理", LocalDate.of(2023, 12, 31)));
        assertThat(FIVE.stageOn(LocalDate.of(2023, 9, 1))).map(Stage::name).contains("分析研判");
        assertThat(FIVE.stageOn(LocalDate.of(2023, 7, 31))).isEmpty();
        assertThat(FIVE.stageOn(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(FIVE.startOf(1)).isEqualTo(LocalDate.of(2023, 9, 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_template_begun_in_another_month_keeps_its_rhythm_and_its_ends_of_months(CampaignTemplate template) {
        Campaign moved = template.startingIn(YearMonth.of(2024, 2));
        assertThat(YearMonth.from(moved.start())).isEqualTo(YearMonth.of(2024, 2));
        assertThat(moved.stages()).hasSameSizeAs(template.campaign().stages());
        if (template == CampaignTemplate.FIVE_STAGES) {
            assertThat(moved.stages().getFirst().deadline()).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(moved.stages().get(1).deadline()).isEqualTo(LocalDate.of(2024, 3, 31));
            assertThat(moved.to()).isEqualTo(YearMonth.of(2024, 1));
        }
    }

    @Test
    void stages_out_of_order_before_the_campaign_or_twice_are_refused_with_what_to_mend() {
        List<Stage> turned = new ArrayList<>(FIVE.stages());
        Collections.swap(turned, 0, 1);
        assertThatThrownBy(() -> with(turned))
                .hasMessage("“调查摸底”的截止日 2023-08-31 应晚于前一阶段“分析研判”的截止日 2023-09-30；请把阶段按先后排列，或改正日期");
        assertThatThrownBy(() -> with(List.of(new Stage("摸底", LocalDate.of(2023, 7, 31), List.of()))))
                .hasMessageContaining("早于行动开始日 2023-08-01");
        assertThatThrownBy(() -> with(List.of(
                        new Stage("摸底", LocalDate.of(2023, 8, 31), List.of()),
                        new Stage("摸底", LocalDate.of(2023, 9, 30), List.of()))))
                .hasMessageContaining("有两个阶段都叫“摸底”");
        assertThatThrownBy(() ->
                        with(List.of(new Stage("长期", null, List.of()), new Stage("摸底", LocalDate.MAX, List.of()))))
                .hasMessageContaining("只有最后一个阶段可以不写截止日");
        assertThatThrownBy(() -> with(List.of(new Stage("摸底", LocalDate.of(3023, 8, 31), List.of()))))
                .hasMessageContaining("请核对年份");
        assertThatThrownBy(() -> with(List.of())).hasMessageContaining("1 到 12 个阶段");
        assertThatThrownBy(() -> new Stage(" ", null, List.of())).hasMessageContaining("每个阶段要有名称");
    }

    private static Campaign with(List<Stage> stages) {
        return new Campaign("整治", FIVE.from(), FIVE.to(), FIVE.start(), stages);
    }
}
