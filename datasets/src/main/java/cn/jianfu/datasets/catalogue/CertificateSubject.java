package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.List;
import java.util.regex.Pattern;

/** What a certificate's name is about, without the words that every such name has: 亲属关系 for 关于“亲属关系”的证明. */
final class CertificateSubject {
    private static final List<String> OPENINGS =
            List.of("兹证明", "兹有", "关于", "开具", "出具", "补开", "提供", "要求", "需要", "证明", "开");
    private static final List<String> ENDINGS =
            List.of("证明材料", "证明书", "证明信", "证明函", "证明表", "证明", "情况说明", "说明", "情况", "材料", "事项", "盖章", "的");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|〔[^〔〕]*〕");
    private static final Pattern MARKS = Pattern.compile("[()\\[\\]【】〔〕,.;:、。!?·/_-]");

    private CertificateSubject() {}

    /** The subject, words in brackets included; empty when the name says nothing but "certificate". */
    static String of(String name) {
        return trimmed(MARKS.matcher(WrittenForm.plain(name)).replaceAll(""));
    }

    /** The subject without what stands in brackets, where people note a purpose. */
    static String outsideBrackets(String name) {
        return of(BRACKETED.matcher(WrittenForm.plain(name)).replaceAll(""));
    }

    private static String trimmed(String name) {
        String subject = name;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String opening : OPENINGS) {
                if (subject.startsWith(opening)) {
                    subject = subject.substring(opening.length());
                    changed = true;
                }
            }
            for (String ending : ENDINGS) {
                if (subject.endsWith(ending)) {
                    subject = subject.substring(0, subject.length() - ending.length());
                    changed = true;
                }
            }
        }
        return subject;
    }
}
