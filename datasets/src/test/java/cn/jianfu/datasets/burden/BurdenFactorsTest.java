package cn.jianfu.datasets.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurdenFactorsTest {
    @TempDir
    Path folder;

    @Test
    void every_factor_has_a_value_and_says_where_it_comes_from() {
        assertThat(BurdenFactors.builtIn().all())
                .hasSize(BurdenFactor.values().length)
                .allSatisfy(each -> assertThat(each.source()).isNotBlank());
    }

    @Test
    void an_office_changes_one_factor_and_keeps_the_others() throws IOException {
        Path file = folder.resolve("factors.csv");
        Files.writeString(file, "factor,value,source\nMEETING_TRAVEL_HOURS,1.25,县民政局2023年实测\n");
        BurdenFactors factors = BurdenFactors.read(file);
        assertThat(factors.value(BurdenFactor.MEETING_TRAVEL_HOURS)).isEqualByComparingTo("1.25");
        assertThat(factors.value(BurdenFactor.FORM_ITEM_HOURS))
                .isEqualTo(BurdenFactors.builtIn().value(BurdenFactor.FORM_ITEM_HOURS));
    }

    @Test
    void a_factor_below_nothing_is_refused() throws IOException {
        Path file = folder.resolve("factors.csv");
        BurdenFactors.writeBuiltIn(file);
        Files.writeString(file, Files.readString(file).replace("UNSTATED,60,", "UNSTATED,-1,"));
        assertThatThrownBy(() -> BurdenFactors.read(file))
                .hasMessage("参考表 factors.csv 第 2 行：系数的值（value）应是不小于 0 的数字，整数和小数各不超过 4 位，现在是“-1”");
    }

    @Test
    void one_factor_is_changed_with_its_source_and_the_text_reads_as_the_table() {
        BurdenFactors changed = BurdenFactors.builtIn().with(BurdenFactor.SIGNBOARD_HOURS, "1.5", " 市民政局2024年实测 ");
        assertThat(BurdenFactors.parse("系数.csv", changed.text()).all())
                .isEqualTo(changed.all())
                .filteredOn(each -> each.factor() == BurdenFactor.SIGNBOARD_HOURS)
                .singleElement()
                .satisfies(each -> assertThat(each.source()).isEqualTo("市民政局2024年实测"));
        assertThat(BurdenFactors.builtIn().value(BurdenFactor.SIGNBOARD_HOURS)).isEqualByComparingTo("1");
        assertThatThrownBy(() -> changed.with(BurdenFactor.SIGNBOARD_HOURS, "1", " "))
                .hasMessageContaining("没有文件的写“经验值”");
    }
}
