package cn.jianfu.etl.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.CapMeasure;
import cn.jianfu.etl.marts.Marts;
import cn.jianfu.etl.metrics.MetricsDocument.FaultyLedger;
import cn.jianfu.etl.metrics.WorkedExample.Figure;
import cn.jianfu.etl.metrics.WorkedExample.Ledger;
import cn.jianfu.etl.model.MeasureDefinition;
import cn.jianfu.etl.model.SqlModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook says what the program does: {@code docs/metrics.zh-CN.md} is read, and its examples are run. */
class MetricsDocumentTest {
    /** Below title and headings. */
    private static final int FIRST_ROW = 3;

    @TempDir
    private static Path home;

    private static MetricsDocument document;
    private static WorkedExample forty;
    private static ExampleCity city;

    @BeforeAll
    static void read() throws Exception {
        document = MetricsDocument.read(Path.of("../docs/metrics.zh-CN.md"));
        forty = new WorkedExample("四十个社区");
        for (char each : "春夏秋冬梅兰竹菊松柏桃李杏桂柳荷莲枫桐榆槐杨枣梨橘柚茶麦稻粟棉麻桑葵蓝红黄青紫白".toCharArray()) {
            // The same bytes twice are one file: each names its community.
            forty.ledgers()
                    .add(new Ledger(
                            "北城区",
                            "湖口镇",
                            "湖" + each + "社区",
                            "社区参加会议台账",
                            List.of(
                                    List.of("社区", "会议时间", "会议名称", "召集单位", "会议形式", "时长(分钟)", "参会人数"),
                                    List.of("湖" + each + "社区", "2024-09-11", "秋粮收购工作会", "云溪市粮食局", "视频会议", "90", "2"))));
        }
        List<Ledger> all = new ArrayList<>(document.ledgers());
        all.addAll(forty.ledgers());
        city = new ExampleCity(all, document.caps, document.workers, home);
    }

    @Test
    void one_meeting_that_forty_communities_enter_is_one_meeting_and_forty_times_the_hours() {
        assertThat(forty.ledgers()).hasSize(40);
        assertThat(city.figure(forty, new Figure("matter.entries", "", "", ""))).isEqualByComparingTo("40");
        assertThat(city.figure(forty, new Figure("matter.matters", "", "", ""))).isEqualByComparingTo("1");
        assertThat(city.figure(forty, new Figure("matter.person_hours", "", "", "")))
                .isEqualByComparingTo("120");
        assertThat(city.figure(forty, new Figure("meeting_month.person_hours", "", "", "")))
                .isEqualByComparingTo("120");
    }

    @Test
    void a_wrong_row_is_set_apart_with_the_sentence_of_the_handbook_and_the_others_count() {
        for (FaultyLedger faulty : document.faulty) {
            String of = " FROM mart_%s JOIN mart_ledger_file USING (file_id) WHERE path LIKE '%%"
                    + faulty.ledger().community() + faulty.ledger().kind() + ".xlsx' ORDER BY row_number";
            List<String> said = new ArrayList<>();
            List<String> accepted = new ArrayList<>();
            for (int i = 0; i < faulty.sentences().size(); i++) {
                if (faulty.sentences().get(i).isEmpty()) {
                    accepted.add("[" + (i + FIRST_ROW) + "]");
                } else {
                    said.add("[" + (i + FIRST_ROW) + "," + faulty.sentences().get(i) + "]");
                }
            }
            assertThat(city.ask("SELECT row_number, mart_quarantine.message" + of.formatted("quarantine")))
                    .extracting(Row::toString)
                    .isEqualTo(said);
            assertThat(city.ask("SELECT row_number" + of.formatted("burden_row")))
                    .extracting(Row::toString)
                    .isEqualTo(accepted);
        }
        assertThat(document.faulty).hasSizeGreaterThan(3);
    }

    @Test
    void every_example_comes_out_as_the_handbook_says() {
        assertThat(city.ask("SELECT path, status, message FROM mart_ledger_file WHERE (status <> 'ACCEPTED'"
                        + " OR rows_quarantined > 0) AND path NOT LIKE '北城区%'"))
                .as("ledgers of the examples that are not wholly readable")
                .isEmpty();
        List<String> differ = new ArrayList<>();
        for (WorkedExample example : document.examples) {
            for (Figure figure : example.figures()) {
                BigDecimal said = new BigDecimal(figure.value().split(" ")[0]);
                BigDecimal counted = city.figure(example, figure).setScale(said.scale(), RoundingMode.HALF_UP);
                if (said.compareTo(counted) != 0) {
                    differ.add("“%s”%s%s：手册写 %s，程序得 %s"
                            .formatted(example.title(), figure.label(), figure.scope(), figure.value(), counted));
                }
            }
        }
        assertThat(differ).isEmpty();
    }

    @Test
    void every_measure_stands_in_the_handbook_as_the_models_define_it() {
        assertThat(document.definitions)
                .containsExactlyInAnyOrderElementsOf(measures().stream()
                        .map(measure -> List.of(
                                measure.label(),
                                measure.unit(),
                                measure.definition(),
                                measure.mart() + "." + measure.measure()))
                        .toList());
    }

    @Test
    void every_measure_has_two_examples_under_its_own_name_and_unit() {
        Map<String, MeasureDefinition> known = measures().stream()
                .collect(Collectors.toMap(measure -> measure.mart() + "." + measure.measure(), measure -> measure));
        List<String> examples = new ArrayList<>();
        for (WorkedExample example : document.examples) {
            Set<String> here = new HashSet<>();
            for (Figure figure : example.figures()) {
                MeasureDefinition measure = known.get(figure.code());
                assertThat(measure).as(figure.code()).isNotNull();
                assertThat(figure.label()).isEqualTo(measure.label());
                assertThat(figure.value().split(" ", 2)[1]).as(figure.code()).isEqualTo(measure.unit());
                here.add(figure.code());
            }
            examples.addAll(here);
        }
        Map<String, Long> times = examples.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        assertThat(known.keySet())
                .as("measures with fewer than two examples")
                .allMatch(code -> times.getOrDefault(code, 0L) >= 2);
    }

    @Test
    void the_factors_of_the_handbook_are_those_that_come_with_the_program() {
        assertThat(document.factors)
                .isEqualTo(BurdenFactors.builtIn().all().stream()
                        .map(factor -> List.of(
                                factor.factor().label(),
                                factor.value().toPlainString(),
                                factor.factor().unit(),
                                factor.source()))
                        .toList());
    }

    @Test
    void the_caps_of_the_examples_are_named_as_the_program_names_them() {
        for (List<String> cap : document.caps) {
            assertThat(CapMeasure.valueOf(cap.get(6)).definition()).startsWith(cap.getFirst());
        }
    }

    private static List<MeasureDefinition> measures() {
        return Marts.NAMES.stream()
                .flatMap(mart -> MeasureDefinition.of(SqlModel.load("marts", mart)).stream())
                .toList();
    }
}
