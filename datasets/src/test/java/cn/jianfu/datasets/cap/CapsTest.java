package cn.jianfu.datasets.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapsTest {
    private static final LocalDate NOW = LocalDate.of(2024, 9, 1);

    @TempDir
    Path folder;

    @Test
    void every_measure_has_a_document_that_caps_it_or_waits_for_one() {
        var capped = Caps.builtIn("9901").all().stream().map(Cap::measure).collect(Collectors.toSet());
        assertThat(Arrays.asList(CapMeasure.values()))
                .filteredOn(measure -> !capped.contains(measure))
                .containsExactly(CapMeasure.MEETING_NOTICE_DAYS, CapMeasure.COUNTY_MEETINGS);
    }

    @Test
    void the_same_row_may_breach_one_document_and_not_another() {
        assertThat(codes("640121001001", LocalDate.of(2023, 5, 1)))
                .contains("YN-BOARD-UPRIGHT")
                .doesNotContain("HX-FORM-LIST", "N07-DOC-4000", "S01-MEET-90");
        assertThat(codes("990101001001", NOW))
                .contains("N07-DOC-4000", "S01-MEET-90")
                .doesNotContain("YN-BOARD-UPRIGHT");
    }

    @Test
    void a_cap_reads_as_a_sentence() {
        assertThat(Caps.builtIn("9901").all().stream()
                        .filter(cap -> cap.code().equals("S01-MEET-90"))
                        .map(Cap::sentence))
                .containsExactly("一次会议的时长不超过 90 分钟");
    }

    @Test
    void what_an_office_can_edit_reads_as_what_came_with_the_program() throws IOException {
        Path file = folder.resolve("reference/caps.csv");
        Caps.builtIn("9901").write(file);
        assertThat(Caps.read(file).all().stream().map(Cap::sentence))
                .isEqualTo(
                        Caps.builtIn("9901").all().stream().map(Cap::sentence).toList());
    }

    @Test
    void a_slip_of_the_pen_is_named_with_its_line() throws IOException {
        Path file = folder.resolve("caps.csv");
        Caps.builtIn("9901").write(file);
        Files.writeString(file, Files.readString(file).replaceFirst("4000,专项", "四千,专项"));
        assertThatThrownBy(() -> Caps.read(file)).hasMessage("参考表 caps.csv 第 2 行：“limit”应是数字，现在是“四千”");
    }

    @Test
    void every_slip_has_its_own_sentence() {
        String table = Caps.builtIn("9901").text();
        assertThatThrownBy(() -> Caps.parse("上限.csv", table.replace("视频|电视|网络|电话", "视频|(电视")))
                .hasMessageContaining("上限.csv 第 9 行")
                .hasMessageContaining("“condition”写得不对");
        assertThatThrownBy(() -> Caps.parse("上限.csv", table.replace("2024-08-06,,一般", "2024-08-06,2024-01-01,一般")))
                .hasMessageContaining("第 2 行")
                .hasMessageContaining("早于施行日期");
        assertThatThrownBy(() -> Caps.parse("上限.csv", table.replace(",市级,", ",省级,")))
                .hasMessageContaining("“unit_level”应是市级、县级、乡级之一");
        assertThatThrownBy(() -> Caps.parse("上限.csv", table.replace("N07-DOC-5000", "N07-DOC-4000")))
                .hasMessageContaining("上限代码重复：N07-DOC-4000");
        assertThatThrownBy(() -> Caps.parse("上限.csv", table.replace("INSPECTIONS", "INSPECTION")))
                .hasMessageContaining("没有“INSPECTION”这项指标");
    }

    @Test
    void the_text_of_a_table_reads_as_the_table() {
        Caps caps = Caps.builtIn("9901");
        Caps again = Caps.parse("上限.csv", '\uFEFF' + caps.text());
        assertThat(again.text()).isEqualTo(caps.text());
        assertThat(again.all().getFirst().saysTheSameAs(caps.all().getFirst())).isTrue();
        assertThat(again.all().get(1).saysTheSameAs(caps.all().getFirst())).isFalse();
    }

    @Property
    void a_figure_keeps_to_a_limit_or_breaks_it_as_arithmetic_says(
            @ForAll @IntRange(max = 50) int figure, @ForAll @IntRange(max = 50) int limit) {
        BigDecimal a = new BigDecimal(figure).setScale(2);
        BigDecimal b = new BigDecimal(limit);
        assertThat(CapOperator.AT_MOST.keeps(a, b)).isEqualTo(figure <= limit);
        assertThat(CapOperator.LESS_THAN.keeps(a, b)).isEqualTo(figure < limit);
        assertThat(CapOperator.AT_LEAST.keeps(a, b)).isEqualTo(figure >= limit);
        assertThat(CapOperator.EXACTLY.keeps(a, b)).isEqualTo(figure == limit);
    }

    private static List<String> codes(String region, LocalDate day) {
        return Caps.builtIn("9901").all().stream()
                .filter(cap -> cap.holds(region, day))
                .map(Cap::code)
                .toList();
    }
}
