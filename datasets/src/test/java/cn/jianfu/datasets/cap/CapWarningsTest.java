package cn.jianfu.datasets.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A document of the State is not weakened without a word. */
class CapWarningsTest {
    private static final Caps NOW = Caps.builtIn("9901");

    @Test
    void what_comes_with_the_program_warns_of_nothing() {
        assertThat(CapWarnings.laxer(NOW)).isEmpty();
        assertThat(CapWarnings.of(NOW, NOW)).isEmpty();
    }

    @Test
    void a_local_cap_above_the_national_one_is_told_and_kept() {
        Caps after = with(cap("X001", CapMeasure.DOCUMENT_CHARACTERS, CapOperator.AT_MOST, 6000, "9901"));
        assertThat(CapWarnings.of(NOW, after))
                .singleElement()
                .asString()
                .contains("X001", "6000", "N07-DOC-5000", "全国性", "两条都会保留");
        assertThat(CapWarnings.of(after, after)).as("what was known before").isEmpty();
        assertThat(CapWarnings.laxer(after)).hasSize(1);
        assertThat(CapWarnings.of(
                        NOW, with(cap("X001", CapMeasure.DOCUMENT_CHARACTERS, CapOperator.AT_MOST, 3000, "9901"))))
                .isEmpty();
    }

    @Test
    void forbidding_a_few_where_the_state_forbids_all_is_laxer() {
        assertThat(CapWarnings.of(NOW, with(cap("X001", CapMeasure.FORCED_FEATURES, CapOperator.AT_MOST, 1, "990101"))))
                .singleElement()
                .asString()
                .contains("N08-APP-FORCED");
    }

    @Test
    void a_national_cap_that_goes_ends_or_is_loosened_is_told() {
        assertThat(changed("N08-APP-FORCED", cap -> null))
                .singleElement()
                .asString()
                .contains("被删去");
        assertThat(changed("N08-APP-FORCED", cap -> cap.endingOn(LocalDate.of(2025, 1, 1))))
                .singleElement()
                .asString()
                .contains("2025-01-01 失效");
        assertThat(changed("N05-DOC-PAGES", cap -> cap("N05-DOC-PAGES", cap.measure(), cap.operator(), 12, "")))
                .singleElement()
                .asString()
                .contains("放宽为“一份文件的页数不超过 12 页”");
        assertThat(changed("N05-DOC-PAGES", cap -> cap("N05-DOC-PAGES", cap.measure(), cap.operator(), 10, "9901")))
                .singleElement()
                .asString()
                .contains("适用范围改窄");
        assertThat(changed("S01-MEET-90", cap -> null)).as("the city's own").isEmpty();
    }

    @Test
    void a_national_cap_that_another_takes_over_from_is_no_matter() {
        List<Cap> caps = new ArrayList<>();
        for (Cap cap : NOW.all()) {
            caps.add(cap.code().equals("N05-DOC-PAGES") ? cap.endingOn(LocalDate.of(2023, 12, 31)) : cap);
        }
        caps.add(cap("X001", CapMeasure.DOCUMENT_PAGES, CapOperator.AT_MOST, 10, ""));
        assertThat(CapWarnings.of(NOW, new Caps(caps))).isEmpty();
    }

    @Property
    void a_local_limit_is_laxer_exactly_when_it_is_higher(
            @ForAll @IntRange(max = 9) int national, @ForAll @IntRange(max = 9) int local) {
        Caps caps = new Caps(List.of(
                cap("N", CapMeasure.INSPECTIONS, CapOperator.AT_MOST, national, ""),
                cap("L", CapMeasure.INSPECTIONS, CapOperator.AT_MOST, local, "9901")));
        assertThat(CapWarnings.laxer(caps)).hasSize(local > national ? 1 : 0);
    }

    private static Caps with(Cap cap) {
        List<Cap> caps = new ArrayList<>(NOW.all());
        caps.add(cap);
        return new Caps(caps);
    }

    private static List<String> changed(String code, UnaryOperator<@Nullable Cap> change) {
        List<Cap> caps = new ArrayList<>();
        for (Cap cap : NOW.all()) {
            Cap is = cap.code().equals(code) ? change.apply(cap) : cap;
            if (is != null) {
                caps.add(is);
            }
        }
        return CapWarnings.of(NOW, new Caps(caps));
    }

    private static Cap cap(String code, CapMeasure measure, CapOperator operator, int limit, String region) {
        return new Cap(
                code,
                measure,
                operator,
                BigDecimal.valueOf(limit),
                null,
                "",
                region,
                "某文件",
                "",
                LocalDate.of(2019, 3, 1),
                null,
                "一般",
                "S");
    }
}
