package cn.jianfu.dashboard.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1+1",
                "\u3000=1+1",
                "\u00a0@a",
                "＝1+1",
                "＋1",
                "－1",
                "＠a",
                "\tx"
            })
    void what_begins_like_a_formula_is_a_text(String sly) {
        assertThat(TableFile.quoted(sly)).isEqualTo("\"'" + sly + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "教育局", "2023-0001", " 教育局", "（=）", "a=b"})
    void what_does_not_stays_as_it_is(String plain) {
        assertThat(TableFile.quoted(plain)).isEqualTo('"' + plain + '"');
    }
}
