package cn.jianfu.datasets.quantity;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.regex.Pattern;

/**
 * 作废 as people write it: in place of what a cell should say, in brackets behind it, as a remark. A name such as 房产证作废声明
 * speaks of another paper.
 */
final class VoidWords {
    private static final String THIS = "(?:此|该|本|这)?(?:号|证|份|张|件|行|条|单|编号|证明|证明编号|证明信)?";
    private static final String WHY =
            "(?:因|由于)?(?:.{0,6}(?:写错|填错|开错|打错|弄错|盖错|误开|错开|错误|有误|不符|重复|重号|损坏|污损|破损|漏章|不要了|未用))?";
    private static final String HOW = "(?:已|已经|予以|现|当场|全部|应|做|作为|按|均|同意)*";
    private static final String THEN =
            "(?:了|处理|票|联|证|号)?(?:[,、;]?(?:已|需|另|将)?(?:重|补|另|换|改)(?:新)?(?:开具|出具|开|办|打|出|号)(?:了|一份|一张)?)?";
    private static final String VOID = THIS + WHY + "[,、;:]?" + THIS + HOW + "(?:作废|做废|作废号|废号|废证|废|无效)" + THEN;

    private static final Pattern WHOLE = Pattern.compile("[(\\[【*#]*" + VOID + "[)\\]】*#。.!]*");
    private static final Pattern BEHIND = Pattern.compile(
            ".*[(\\[【]" + VOID + "(?:[,、;:].{0,20})?[)\\]】][。.]?|.*(?:证明|证明书|证明信)[-—:]*(?:已|已经)?(?:作废|做废)(?:重开|重办)?");
    private static final Pattern NUMBER = Pattern.compile(".*\\d号?[-—:]*(?:已|此号)?(?:作废|做废|废)(?:重开|重办)?");
    private static final Pattern CLAUSES = Pattern.compile("[\\s,，;；。、!！]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]$");
    private static final Pattern DENIED = Pattern.compile("(?:未|不|非|没|没有|勿|并未|尚未)(?:被|予以)?(?:作废|做废|无效)");
    private static final Pattern ANOTHER = Pattern.compile("原|旧|上一|前[一次张份]|之前|先前|替换|代替|更换");

    /** Shorter numbers stand in a remark by chance. */
    private static final int SHORTEST = 3;

    private VoidWords() {}

    /** Whether a text may say so at all: asked of every cell. */
    static boolean possible(String text) {
        // A text without Chinese characters, as numbers are, is done with at once.
        return text.indexOf('废') >= 0 || text.indexOf("无效") >= 0;
    }

    /** Whether nothing else stands in the cell. */
    static boolean whole(String plain) {
        return possible(plain) && WHOLE.matcher(plain).matches();
    }

    /** Whether it stands in the place of a value, or in brackets behind one. */
    static boolean cell(String plain) {
        return whole(plain) || possible(plain) && BEHIND.matcher(plain).matches();
    }

    /** The same of a cell with the certificate's number. */
    static boolean number(String plain) {
        return cell(plain) || possible(plain) && NUMBER.matcher(plain).matches();
    }

    /** What a remark says of the row that it stands at. */
    enum Remark {
        NOTHING,
        VOID,
        /** It speaks of something void, and it cannot be told whether that is this certificate. */
        DOUBTFUL
    }

    /** @param number the row's own number, empty where it has none */
    static Remark remark(String written, String number) {
        if (!possible(written)) {
            return Remark.NOTHING;
        }
        String plain = WrittenForm.plain(written);
        if (DENIED.matcher(plain).find()) {
            return Remark.NOTHING;
        }
        boolean known = number.length() >= SHORTEST;
        String own = known ? plain.replace(number, "此号") : plain;
        boolean another = ANOTHER.matcher(own).find() || own.matches(".*\\d{3,}.*[作做]废.*");
        boolean said = cell(own) || cell(BRACKETS.matcher(own).replaceAll(""));
        for (String clause : CLAUSES.split(known ? written.replace(number, "此号") : written)) {
            said |= cell(WrittenForm.plain(clause));
        }
        return said && !another ? Remark.VOID : plain.contains("作废") || said ? Remark.DOUBTFUL : Remark.NOTHING;
    }
}
