package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.meaning.Wrapping;
import cn.jianfu.datasets.text.SimplifiedForm;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.List;
import java.util.regex.Pattern;

/** What a certificate's name is about, without the words that every such name has: 亲属关系 for 关于“亲属关系”的证明. */
final class CertificateSubject {
    private static final Wrapping WRAPPING = new Wrapping(
            List.of("兹证明", "兹有", "兹", "关于", "有关", "开具", "出具", "补开", "提供", "要求", "需要", "请求", "证明", "开"),
            List.of("证明", "证明书", "证明信", "证明函", "证明表", "证明单", "说明", "情况", "事宜", "事项", "材料", "盖章", "的"));
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|〔[^〔〕]*〕");
    private static final Pattern MARKS = Pattern.compile("[()\\[\\]【】〔〕,.;:、。!?·/_-]");

    private CertificateSubject() {}

    /** The subject, words in brackets included; empty when the name says nothing but "certificate". */
    static String of(String name) {
        return WRAPPING.off(MARKS.matcher(plain(name)).replaceAll(""));
    }

    /** The subject without what stands in brackets, where people note a purpose. */
    static String outsideBrackets(String name) {
        return of(BRACKETED.matcher(plain(name)).replaceAll(""));
    }

    /** The name without blanks and quotation marks, in simplified characters of one width. */
    static String plain(String name) {
        return SimplifiedForm.of(WrittenForm.plain(name));
    }

    /** What stands in brackets, one after the other. */
    static String insideBrackets(String name) {
        StringBuilder inside = new StringBuilder();
        BRACKETED.matcher(plain(name)).results().forEach(found -> inside.append(found.group()));
        return MARKS.matcher(inside).replaceAll("");
    }
}
