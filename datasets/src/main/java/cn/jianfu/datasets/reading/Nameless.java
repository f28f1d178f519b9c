package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.regex.Pattern;

/**
 * Whether a cell in which a name belongs holds none: a sign, a number or code that means something in another table, or
 * words that say that the name is not known yet. What
 * merely contains such words is a name: 待补镇, 无犯罪记录证明.
 */
final class Nameless {
    private static final int LONGEST = 16;
    /** Programs' ways of saying that there is nothing. */
    private static final Pattern OF_PROGRAMS =
            Pattern.compile("(?i)n\\.?/?a\\.?|null|nil|none|nan|undefined|empty|tbd|todo|true|false|\\\\n|[a-z]");
    /** A bare number, also with its letter or its sign: 3, 012, A12, #5, 三. */
    private static final Pattern CODE = Pattern.compile(
            "(?i)(?:no|编号|代码|序号|第)?\\.?[a-z]{0,3}[-.]?\\d[\\d./:t-]*(?:号|项|类|个|份|次|条)?|第?[〇零一二三四五六七八九十百两]+(?:号|项|类|个|份|次|条)?");

    private static final Pattern MASKED = Pattern.compile("(?i)x{2,}|某{2,}|口{2,}|囗{2,}");
    private static final String WHAT = "(?:单位|部门|机构|名称|全称|名字|用途|事项|内容|信息|情况|资料|数据|材料|标题)?";
    private static final Pattern NOT_YET = Pattern.compile(WHAT
            + "(?:待|未|尚未|尚待|还未|还没|有待|需|须|要|后|以后|之后|随后|稍后|暂未|另行|再|下次)(?:补|补充|补填|补录|补齐|补上|补写|补报|添|填|填写|填报|填上|定|确定|议|查|查实|查询|查证|核|核实|核对|核查|"
            + "确认|确证|完善|录入|更新|落实|明确|问|问清|商|商定|研判|研究|登记|注明|写|写明|说明|标明|提供|告知|知|详|明)(?:中|后)?" + WHAT);
    private static final Pattern NOT_KNOWN = Pattern.compile(WHAT
            + "(?:不|未)(?:详|明|明确|清|清楚|清晰|知|知道|知晓|晓得|记得|记得了|记清|祥)(?:了|的)?" + WHAT
            + "|" + WHAT
            + "(?:记不清|记不得|说不清|看不清|认不出|认不清|查不到|找不到|忘记|忘了|忘|模糊|字迹不清|字迹模糊|空|空白|空缺|缺|缺失|暂缺|暂空|暂不填|从略|略|同)(?:楚|了)?");
    private static final String NOTHING = "(?:无|没有|暂无|没|并无|都无|均无|无此|不填|没填|没写|不写|免填|不适用|不涉及|未涉及|是|否|有)";
    private static final Pattern NONE = Pattern.compile(NOTHING + "(?:名称|用途|事项|内容|标题)?");
    /** As a certificate's name 无单位 says that somebody has no employer. */
    private static final Pattern NO_UNIT = Pattern.compile(NOTHING + "(?:具体|明确|固定|要求|指定|任何)?的?" + WHAT);

    private static final Pattern PROMPT = Pattern.compile("请(?:在此|在这里|点击|从下拉列表|下拉)?(?:选择|填写|输入|录入|补填|填|选)(?:要求)?" + WHAT
            + "(?:名称|全称)?|(?:点击|在此|在这里)?(?:输入|填写|选择)(?:文字|内容|单位|名称)|选填|必填");
    private static final String FIRSTS =
            "待未尚还有需须要后以之随稍暂另再下不已记说看认查找忘模字空缺从略同无没并都均免是否请点在选必输填单部机名用事内信情资数材标编代某口囗〇零一二三四五六七八九十百两";

    private Nameless() {}

    /** Whether the text names nothing; {@code unit} tells whether a unit's name belongs in its place. */
    static boolean is(String text, boolean unit) {
        // Asked of every row: nearly all names begin with a character that no such word begins with, or are longer.
        char first = text.charAt(0);
        if (text.length() > LONGEST * 2
                || first >= '\u4e00' && first <= '\u9fff' && FIRSTS.indexOf(first) < 0 && text.length() > 1) {
            return false;
        }
        String plain = bare(WrittenForm.plain(text));
        if (plain.isEmpty()) {
            return true;
        }
        return plain.length() <= LONGEST
                && (OF_PROGRAMS.matcher(plain).matches()
                        || CODE.matcher(plain).matches()
                        || MASKED.matcher(plain).matches()
                        || NOT_YET.matcher(plain).matches()
                        || NOT_KNOWN.matcher(plain).matches()
                        || (unit ? NO_UNIT : NONE).matcher(plain).matches()
                        || PROMPT.matcher(plain).matches());
    }

    /** Without the signs around it: （不详）, 待补？ and -0- are 不详, 待补 and 0. */
    private static String bare(String plain) {
        int from = 0;
        int to = plain.length();
        while (from < to && sign(plain.charAt(from))) {
            from++;
        }
        while (to > from && sign(plain.charAt(to - 1))) {
            to--;
        }
        return plain.substring(from, to);
    }

    private static boolean sign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
