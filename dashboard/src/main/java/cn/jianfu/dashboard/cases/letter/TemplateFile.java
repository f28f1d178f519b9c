package cn.jianfu.dashboard.cases.letter;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.util.RecordFormatException;

/**
 * Looks at a template before it is used. Besides names that nobody knows, it refuses every kind of placeholder but words
 * and the one table: the others would have the program fetch pictures and documents from where the template says.
 */
final class TemplateFile {
    /** A letter's template is a page or two. */
    static final int MOST_BYTES = 2 << 20;

    private static final char WORDS = '\0';
    private static final char TABLE = '#';

    private TemplateFile() {}

    /**
     * @throws IllegalArgumentException with a Chinese sentence that says what is wrong with it
     */
    static void check(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new IllegalArgumentException("这不是 Word 的 .docx 文件。请在 Word 或 WPS 里另存为 .docx 再上传");
        }
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(content))) {
            check(template.getElementTemplates());
            LetterPaper.write(content, LetterContent.sample());
        } catch (IOException
                | POIXMLException
                | ResolverException
                | RenderException
                | RecordFormatException
                | IllegalStateException e) {
            throw new IllegalArgumentException("这个 .docx 打不开，或占位符没有写完整（如只有“{{”没有“}}”）。请从系统下载模板，修改后再上传", e);
        }
    }

    private static void check(List<MetaTemplate> found) {
        Set<String> unknown = new LinkedHashSet<>();
        Set<Placeholder> present = EnumSet.noneOf(Placeholder.class);
        for (MetaTemplate one : found) {
            if (!(one instanceof RunTemplate run)) {
                unknown.add(one.variable());
                continue;
            }
            Placeholder.of(run.getTagName())
                    .filter(known -> sign(run) == (known == Placeholder.ROWS ? TABLE : WORDS))
                    .ifPresentOrElse(present::add, () -> unknown.add(run.variable()));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "模板里的占位符 " + String.join("、", unknown) + " 系统不认识。可用的有：" + Placeholder.all());
        }
        List<String> missing = new ArrayList<>();
        Arrays.stream(Placeholder.values())
                .filter(one -> one.required() && !present.contains(one))
                .forEach(one -> missing.add(one.written()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("模板里缺少占位符 " + String.join("、", missing) + "，请补上再上传");
        }
    }

    private static char sign(RunTemplate run) {
        Character sign = run.getSign();
        return sign == null ? WORDS : sign;
    }
}
