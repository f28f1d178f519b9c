package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways of saying “as in the row above”, and those of pointing somewhere else. */
final class Ditto {
    private static final Set<String> MARKS = Set.of(
            "同上", "同前", "同左上", "〃", "″", "\"", "”", "\"\"", "”“", "''", "〞", "々", "仝", "仝上", "如上", "同 上", "上同", "〃〃",
            "〃 〃", "同上行", "同上格", "同上栏", "同上单位", "同上一行", "同上一格", "同上一栏", "照上", "如前", "同前行", "同前一行", "々々", "〞〞", "″″",
            "″ ″", "” ”", "\" \"");

    private static final BitSet FIRST = "同〃″\"”'〞々仝如上照-—–－(（[【".chars().collect(BitSet::new, BitSet::set, BitSet::or);
    private static final int LONGEST = 7;

    /**
     * To a row that has to be looked for, or to the row above with something added: 同2, 同第1行, 同上（户籍科）. What is 同一人 or
     * of 同心县 is a name.
     */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:同|与|如|见|参见|详见|参照|照)(?:"
            + "(?:上|下|前|后|左|右)(?:面|边|方|述|行|格|栏|条|项|列|一|两|所|同|单位|一样)?(?:[(\\[、,，:：].*|\\d.*|[一二三四五六七八九十]+.{0,4}|.{0,3}(?:行|格|栏|条|项|号|人|份|户|单位|同|述|一样|相同|科|室|股))?"
            + "|(?:第|序号|编号|序|No\\.?|行)?\\d+.{0,4}"
            + "|(?:第|序号|编号)[一二三四五六七八九十]+.{0,3}"
            + "|备注|附件|附表|存根|原件|档案|另表|底册)");

    private static final String POINTING = "同与如见参详照";

    private Ditto() {}

    static boolean is(String text) {
        return text.length() <= LONGEST
                && FIRST.get(text.charAt(0))
                && (MARKS.contains(text) || MARKS.contains(bare(text)));
    }

    /** Whether the text points to what stands elsewhere, so that nobody can tell from it alone. */
    static boolean elsewhere(String text) {
        if (POINTING.indexOf(text.charAt(0)) < 0 && Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        String plain = WrittenForm.plain(text);
        int from = 0;
        while (from < plain.length() && !Character.isLetterOrDigit(plain.charAt(from))) {
            from++;
        }
        return ELSEWHERE.matcher(plain.substring(from)).matches();
    }

    /** Without strokes and brackets around it: -〃- and （同上） are 〃 and 同上. */
    private static String bare(String text) {
        return text.replaceAll("^[-—–－(（\\[【\\s]+|[-—–－)）\\]】。.、\\s]+$", "");
    }
}
