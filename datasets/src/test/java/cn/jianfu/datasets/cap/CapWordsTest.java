package cn.jianfu.datasets.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CapWordsTest {
    @Test
    void every_condition_that_comes_with_the_program_reads_as_words() {
        assertThat(Caps.builtIn("9901").all())
                .allSatisfy(cap ->
                        assertThat(CapWords.of(cap.condition())).as(cap.code()).isPresent());
        assertThat(CapWords.of(Pattern.compile("(?i:app)|小程序"))).contains(List.of("app", "小程序"));
        assertThat(CapWords.sentence(Pattern.compile("视频|电视"))).isEqualTo("含“视频”或“电视”");
        assertThat(CapWords.sentence(null)).isEqualTo("不限");
    }

    @Test
    void more_than_words_is_shown_as_it_is_written() {
        for (String more : List.of("视频.*会", "^专项", "视频|", "(?i:app)s", "(视频|电视)会", "一\\d")) {
            assertThat(CapWords.sentence(Pattern.compile(more))).isEqualTo("符合表达式 " + more);
        }
    }

    @Property
    void words_are_found_as_they_are_written_and_come_back(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @StringLength(min = 1, max = 5)
                                    @Chars({'视', '频', 'A', 'b', '.', '(', '|', '\\', '1', '*'}) String>
                            words) {
        Pattern pattern = Objects.requireNonNull(CapWords.pattern(words));
        List<String> back = CapWords.of(pattern).orElseThrow();
        assertThat(back)
                .allSatisfy(word ->
                        assertThat(pattern.matcher("前" + word + "后").find()).isTrue());
        assertThat(words)
                .allSatisfy(word ->
                        assertThat(pattern.matcher("前" + word + "后").find()).isTrue());
        assertThat(String.valueOf(CapWords.pattern(back))).isEqualTo(String.valueOf(pattern));
    }
}
