package cn.jianfu.datasets.unit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of which a part is struck out or left open: 某县教育局, XX小学, ××区人民法院, ____派出所, （）县民政局. Such a name says what sort
 * of unit asked, and not which.
 *
 * <p>What only looks like it is none: the zero in 一○一中学, 二〇二医院, the X of X光室, a mark at the end of a whole name (教育局*),
 * a bullet before it (●教育局), letters
 * of a company's own name.
 */
final class MaskedName {
    private static final String LEVEL = "[省市区县旗州镇乡村街]";
    private static final String NUMERAL = "[一二三四五六七八九十百千零0-9〇○◯]";
    private static final Pattern MASK = Pattern.compile(String.join(
            "|",
            "某",
            // Several crosses, or one where a name begins: XX小学, X县民政局.
            "(?<![A-Za-z0-9])[Xx×✕╳]{2,}(?![A-Za-z0-9])",
            "(?<![A-Za-z0-9])[Xx×✕╳](?=\\p{IsHan})(?![光射线型片级])",
            "[*＊✱]{2,}",
            "[*＊✱](?=" + LEVEL + ")",
            "(?<!" + NUMERAL + ")(?:[○◯]{2,}|〇{2,})(?!" + NUMERAL + ")",
            "(?<!" + NUMERAL + ")[○◯](?=" + LEVEL + ")",
            "(?<![A-Za-z0-9])[Oo]{2,}(?=\\p{IsHan})",
            "[△▲▽□■◇◆☆★◎●]{2,}",
            "[△▽□](?=" + LEVEL + ")",
            // A line to fill in, or nothing at all, where a name should stand.
            "_{2,}(?=\\p{IsHan})",
            "_(?=" + LEVEL + ")",
            "[-—–―]{2,}(?=" + LEVEL + ")",
            "[.…·]{2,}(?=" + LEVEL + ")",
            "[?？]{2,}(?=\\p{IsHan})",
            "[(\\[【〔][_*xX×○.?—-]*[)\\]】〕](?=\\p{IsHan})"));

    private MaskedName() {}

    /** Whether a part of the name is struck out or left open. */
    static boolean is(String written) {
        return MASK.matcher(folded(written)).find();
    }

    /** What is written without the masks: 某县教育局 is 县教育局, for telling what sort of unit it is. */
    static String withoutMasks(String written) {
        return MASK.matcher(folded(written)).replaceAll("");
    }

    /**
     * As {@link Cleaning#plain} begins, the marks at the edges still there. Blanks in a line to fill in say nothing.
     */
    private static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u200B\\u3000]", "");
    }
}
