package cn.jianfu.dashboard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void punctuation_is_full_width_and_what_is_quoted_stays() {
        assertThat(Sentence.of("与“朝阳(1).xlsx”相同,只计一次")).isEqualTo("与“朝阳(1).xlsx”相同，只计一次。");
        assertThat(Sentence.of("共 1,234 行(09:30)")).isEqualTo("共 1,234 行（09:30）。");
        assertThat(Sentence.of("好。")).isEqualTo("好。");
    }
}
