package cn.jianfu.datasets.quantity;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.Set;
import java.util.regex.Pattern;

/** 不予出具 as people write it, in a column of its own, in brackets behind the certificate's name, as a remark. */
final class RefusalWords {
    private static final Set<String> NO = Set.of(
            "否", "×", "x", "X", "✗", "✘", "╳", "N", "n", "NO", "No", "no", "不", "未", "没", "没有", "F", "FALSE", "false",
            "0");
    private static final String NOT = "(?:不予|不能|无法|不得|不可|不宜|不应|不给|未予|未能|未给|拒绝|拒不|暂不|暂未|尚未|没有|没|未|不|拒|已拒绝|婉拒|谢绝)";
    private static final String ISSUE = "(?:出具|开具|出证|开证|开出|办理|办结|办成|办|开|受理|通过|同意|批准|盖章|用章|用印|提供)";
    private static final String BACK = "(?:已|已经|予以|当场)?(?:退回|退件|驳回|劝退|劝回|劝返|打回|拒办|拒开)(?:申请|材料|处理|重办)?";
    private static final Pattern REFUSED = Pattern.compile(NOT + ISSUE + "|" + BACK);
    private static final Pattern ISSUED = Pattern.compile(
            "(?:已|已经|后|再|当场|现场|当日|予以|同意|正常|次日|补齐)[^不未没拒]{0,3}(?:出具|开具|办结|办理|办|开|领取|领)|办结|完成|办毕|^同意|^通过|^(?:出具|开具|是|√)");
    private static final Pattern PENDING =
            Pattern.compile("^(?:待|等待|正在|暂缓|暂停)|(?:办理|处理|受理|审核|审批)中|待(?:办|审|定|核|补)|(?:材料|资料|手续)不(?:全|齐)");
    private static final Pattern UNFIT = Pattern.compile("不符合|条件不符|不属于|超出?范围|(?:无需|不需要?|不用)(?:出具|开具|办理)");
    /** A remark is about much else: 未办理户口 is a reason, not a refusal. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:我|本)?(?:社区|居委会|村委会|村)?(?:已|经审核|经核实|经查|按规定|依规|依规定|按要求|按清单|根据规定|属?不应由事项|超出?范围|故|因此|所以|当场|均|予以)*" + "(?:"
                    + NOT + "(?:出具|开具|出证|开证)(?:此|该|本|任何)?(?:证明|材料)?|(?:不予|未予|拒绝)(?:办理|受理)|(?:未|没|没有|未予|拒绝)开|未办理?|"
                    + BACK + ")[。.!]*");

    private static final Pattern BEHIND = Pattern.compile(
            ".*[(\\[【](?:已|社区)*(?:" + NOT + "(?:出具|开具|出证|开证|办理|受理|办|开)(?:证明)?|" + BACK + ")(?:[,、;:].{0,20})?[)\\]】]");
    private static final Pattern MENTIONED = Pattern.compile(NOT + "(?:出具|开具|出证|开证)");
    private static final Pattern CLAUSES = Pattern.compile("[\\s,，;；。、!！]+");

    private RefusalWords() {}

    /** What the words say. */
    enum Said {
        ISSUED,
        REFUSED,
        DOUBTFUL
    }

    /** What a column of results or of yes and no says. */
    static Said result(String written) {
        String plain = WrittenForm.plain(written);
        if (NO.contains(plain) || plain.startsWith("否")) {
            return Said.REFUSED;
        }
        boolean issued = ISSUED.matcher(plain).find();
        if (REFUSED.matcher(plain).find() || UNFIT.matcher(plain).find()) {
            return issued ? Said.DOUBTFUL : Said.REFUSED;
        }
        return !issued && PENDING.matcher(plain).find() ? Said.DOUBTFUL : Said.ISSUED;
    }

    /** What a remark says: doubtful when it speaks of a refusal that may be another's. */
    static Said remark(String written) {
        String plain = WrittenForm.plain(written);
        if (!REFUSED.matcher(plain).find()) {
            return Said.ISSUED;
        }
        if (REMARK.matcher(plain).matches()) {
            return Said.REFUSED;
        }
        for (String clause : CLAUSES.split(written)) {
            if (REMARK.matcher(WrittenForm.plain(clause)).matches()) {
                return Said.REFUSED;
            }
        }
        return MENTIONED.matcher(plain).find() ? Said.DOUBTFUL : Said.ISSUED;
    }

    /** Whether it stands in brackets behind a certificate's name. */
    static boolean behind(String plain) {
        char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
        return (last == ')' || last == ']' || last == '】')
                && BEHIND.matcher(plain).matches();
    }
}
