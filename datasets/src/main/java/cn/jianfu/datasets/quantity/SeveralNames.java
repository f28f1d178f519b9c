package cn.jianfu.datasets.quantity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several certificates, or several units, in one cell. */
final class SeveralNames {
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|〔[^〔〕]*〕");
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*\\(?(?:1|一|①)[.、)．]?\\s*(.+?)[\\s,;、]*\\(?(?:2|二|②)[.、)．]?\\s*(?=\\D)(.+)$", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("[、,;/\\n+&|]+");
    private static final Pattern AND = Pattern.compile("(?<=证明|证明书|证明信)(?:和|及|与|以及|并|还有|\\s+)(?=.{2,}证明)");
    private static final Pattern CERTIFICATE =
            Pattern.compile(".{1,}(?:证明|证明书|证明信|证明函)(?:各?" + Numerals.NUMBER + "份)?");
    private static final Pattern PURPOSE =
            Pattern.compile("^(?:用于|用作|用途|用|为|因|供|需|需要|以|作为|办理|办|补办|换|申请|申领|开具|出具|到|去|拟|凭|附|并|即|如|原|同)");
    private static final Pattern UNIT =
            Pattern.compile(".{0,20}(?:局|委员会|委|院|所|中心|公司|银行|支行|分行|学校|小学|中学|大学|幼儿园|派出所|信用社|政府|办事处|街道办|公证处|大队|集团|事务所)");
    private static final Pattern LISTED = Pattern.compile("(?:^|(?<=[\\s局院所行校处]))\\s*\\d[.、)．]\\s*");
    private static final Pattern UNITS_AND = Pattern.compile(
            "(?<=局|派出所|中心|公司|银行|信用社|法院|医院|小学|中学|学校|公证处|政府|办事处)(?:和|及|与|以及)(?=.{2,}(?:局|派出所|中心|公司|银行|信用社|法院|医院|小学|中学|学校|公证处|政府|办事处)$)");
    /** 县委、县政府 is the same body to a community; 市场监管局、知识产权局 hang out two boards. */
    private static final Pattern PARTY = Pattern.compile(".*(?:党委|党工委|[省市县区镇乡]委)(?:办|办公室)?");

    private static final Pattern BRANCH = Pattern.compile(".*(?:支行|分行|分公司|营业部|营业所|分局|派出所|中心|大队|中队|所|股|科|室|窗口|大厅)");
    /** With what those end that {@link #UNITS_AND} looks for before 和. */
    private static final String ENDS = "局所心司行社院学校处府";

    private static final int SHORTEST = 3;

    private SeveralNames() {}

    /** The certificates that a cell names when it names more than one, else nothing. */
    static List<String> certificates(String written) {
        if (written.indexOf("证明") == written.lastIndexOf("证明")) {
            return List.of();
        }
        String folded = folded(written);
        if (folded.indexOf("证明") == folded.lastIndexOf("证明")) {
            return List.of();
        }
        Matcher numbered = NUMBERED.matcher(folded);
        if (numbered.matches()
                && numbered.group(1).contains("证明")
                && numbered.group(2).contains("证明")) {
            return List.of(numbered.group(1).strip(), numbered.group(2).strip());
        }
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(BRACKETED.matcher(folded).replaceAll(""))) {
            parts.addAll(Arrays.asList(AND.split(part)));
        }
        parts.replaceAll(String::strip);
        parts.removeIf(String::isEmpty);
        boolean all = parts.stream()
                .allMatch(part -> CERTIFICATE.matcher(part).matches()
                        && !PURPOSE.matcher(part).find());
        return all && parts.stream().distinct().count() > 1 ? List.copyOf(parts) : List.of();
    }

    /** The units that a cell names when it names more than one, else nothing. */
    static List<String> units(String written) {
        if (!mayBeSeveral(written)) {
            return List.of();
        }
        String folded = BRACKETED.matcher(folded(written)).replaceAll("");
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(LISTED.matcher(folded).replaceAll("、"))) {
            parts.addAll(Arrays.asList(UNITS_AND.split(part)));
        }
        parts.replaceAll(part -> part.replaceAll("\\s", ""));
        parts.removeIf(String::isEmpty);
        if (parts.stream().distinct().count() < 2
                || !parts.stream()
                        .allMatch(part ->
                                part.length() >= SHORTEST && UNIT.matcher(part).matches())
                || PARTY.matcher(parts.getFirst()).matches()) {
            return List.of();
        }
        // A name broken over two lines, or an office below its authority, is one unit.
        boolean list = LISTED.matcher(folded).find()
                || folded.indexOf('、') >= 0
                || folded.indexOf(';') >= 0
                || folded.indexOf('+') >= 0;
        boolean below = parts.size() == 2 && BRANCH.matcher(parts.getLast()).matches();
        return !list && below ? List.of() : List.copyOf(parts);
    }

    /** Asked of every row: nearly all cells have nothing in them that parts two names. */
    private static boolean mayBeSeveral(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < '\u4e00'
                    || c > '\u9fff'
                    || i > 0 && "和及与以".indexOf(c) >= 0 && ENDS.indexOf(written.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC);
    }
}
