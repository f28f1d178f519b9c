package cn.jianfu.datasets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell says what a person reads off the screen. */
class ShownCellsTest {
    private static @Nullable String shown(double value, String format) {
        Cell cell = new NumberCells(false).cell(value, 200, format);
        return cell == null ? null : cell.shown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "1 ~ \"青禾县第\"0\"中学\" ~ 青禾县第1中学",
                "3 ~ 0\"份\" ~ 3份",
                "3 ~ G/通用格式\"份\" ~ 3",
                "3 ~ General\"份\" ~ 3份",
                "2.5 ~ 0\"小时\" ~ 2.5小时",
                "90 ~ #,##0.00\"分钟\" ~ 90分钟",
                "1 ~ [=1]\"居住证明\";[=2]\"健在证明\" ~ 居住证明",
                "2 ~ [=1]\"居住证明\";[=2]\"健在证明\" ~ 健在证明",
                "3 ~ [=1]\"居住证明\";[=2]\"健在证明\" ~ 3",
                "3 ~ [=1]\"居住证明\";[=2]\"健在证明\";\"其他\" ~ 其他",
                "0 ~ \"是\";;\"否\" ~ 否",
                "5 ~ 0;-0;\"无\" ~ 5",
                "1 ~ \"√\";\"×\" ~ √",
                "-1 ~ \"√\";\"×\" ~ ×",
                "202307 ~ 0000\"年\"00\"月\" ~ 2023年07月",
                "12 ~ 第0号 ~ 第12号",
                "1234.5 ~ #,##0.00 ~ 1234.5",
                "12 ~ ¥#,##0 ~ 12",
                "12 ~ _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  ~ 12",
                "0.5 ~ 0% ~ 0.5",
                "7 ~ 0_);[Red]\\(0\\) ~ 7",
                "1.0625 ~ [h]:mm ~ 25小时30分",
                "1.5 ~ [h]\"小时\"mm\"分\" ~ 36小时",
                "1.0625 ~ [m] ~ 25小时30分",
                "0.0625 ~ [mm]:ss ~ 01:30",
                "0.0625 ~ h:mm ~ 01:30",
                "44990 ~ yyyy\"年\"m\"月\"d\"日\" ~ 2023-03-05",
                "44990 ~ [h]:mm ~ 2023-03-05"
            })
    void a_number_is_shown_by_its_format(double value, String format, String expected) {
        assertThat(shown(value, format)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "民政局 ~ \"青禾县\"@ ~ 青禾县民政局",
                "青禾县 ~ 0;-0;0;@\"民政局\" ~ 青禾县民政局",
                "民政局 ~ @ ~ 民政局",
                "民政局 ~ _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  ~ 民政局",
                "民政局 ~ General ~ 民政局"
            })
    void a_text_is_shown_with_the_words_of_its_format(String written, String code, String expected) {
        NumberCells cells = new NumberCells(false);
        cells.addStyle(200, code, false);
        assertThat(cells.worded(new Cell(Cell.Kind.TEXT, written), 0).shown()).isEqualTo(expected);
    }

    @Test
    void a_format_of_nothing_shows_nothing() {
        assertThat(shown(5, ";;;")).isNull();
        assertThat(shown(0, "0;-0;;@")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "居住证明_x000D_, 居住证明_R",
        "_x005F_x000D_, _x000D_",
        "_xD842__xDFB7_祥, 𠮷祥",
        "甲_x4E59_丙, 甲乙丙",
        "甲_x0007_乙, 甲乙",
        "a_x12, a_x12",
        "_xyz0_名, _xyz0_名",
        "_x_x0041_, _xA",
        "项目_x1_甲, 项目_x1_甲"
    })
    void escapes_are_the_characters_that_they_stand_for(String written, String expected) {
        assertThat(Escapes.resolved(written)).isEqualTo(expected.replace("_R", "\r"));
    }
}
