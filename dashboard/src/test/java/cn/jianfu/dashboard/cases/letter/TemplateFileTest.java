package cn.jianfu.dashboard.cases.letter;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.cases.LetterKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFileTest {
    private static final String NEEDED = "{{发文字号}} {{主送单位}} {{证明名称}} {{成文日期}}";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_comes_with_the_program_can_be_taken_away_and_brought_back(LetterKind kind) {
        assertThatNoException().isThrownBy(() -> TemplateFile.check(DefaultTemplate.of(kind)));
    }

    @Test
    void an_unknown_placeholder_is_named() {
        assertThatThrownBy(() -> TemplateFile.check(document(NEEDED, "{{申请人}}")))
                .hasMessageContaining("{{申请人}} 系统不认识")
                .hasMessageContaining("{{主送单位}}");
    }

    @Test
    void a_missing_placeholder_is_named() {
        assertThatThrownBy(() -> TemplateFile.check(document("{{发文字号}} {{主送单位}} {{证明名称}}")))
                .hasMessageContaining("缺少占位符 {{成文日期}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{@主送单位}}", "{{+主送单位}}", "{{?主送单位}}有{{/主送单位}}", "{{#主送单位}}", "{{台账明细}}"})
    void placeholders_that_would_fetch_things_are_refused(String trick) {
        assertThatThrownBy(() -> TemplateFile.check(document(NEEDED, trick))).hasMessageContaining("系统不认识");
    }

    @Test
    void what_is_no_word_file_is_refused_whatever_it_is_called() {
        assertThatThrownBy(() -> TemplateFile.check("MZ 程序".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("不是 Word 的 .docx");
        byte[] whole = DefaultTemplate.of(LetterKind.CEASE);
        assertThatThrownBy(() -> TemplateFile.check(Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContaining("打不开");
    }

    private static byte[] document(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
