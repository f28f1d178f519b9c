package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.text.SimplifiedForm;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What clerks write around a unit's name, taken off step by step: 到民政局办理, 民政局（盖章）. */
final class Cleaning {
    private static final Pattern EDGES = Pattern.compile("^[\\s。，,.;；:：、!！?？\\-—_]+|[\\s。，,.;；:：、!！?？\\-—_]+$");
    /** A mark for a footnote. */
    private static final Pattern NOTE = Pattern.compile("[*×]");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔{](.*?)[)\\]】〕}]");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:户口所在地|户籍所在地|户籍地|户口地|居住地|所在地|当地|本地|属地|辖区内?|所辖|原|现|前往?|到|去|向|由|交给?|因|按|持|报送?|送|给|各级?|相关|所属|某)");
    private static final Pattern AFTER = Pattern.compile(
            "(?:办理|要求|需要|需|使用|用|所需|盖章|公章|出具|备案|审核|处理|开具|等单位|等部门|等|工作人员|业务|报销|领导|审批|申请|存档|登记|方面|那边|部门|单位|系统|人员)+$");
    private static final Pattern ASIDE = Pattern.compile("(?:原|现|即|现为|原为|简称|又称|曾用名)?(.*)");
    private static final List<String> HARMLESS =
            List.of("盖章", "公章", "全称", "简称", "本级", "机关", "窗口", "办事窗口", "大厅", "办理", "章", "单位", "代章", "本部");

    private Cleaning() {}

    /**
     * The name in simplified characters without blanks, quotation marks and what stands at its edges. Where a part is
     * struck out, the marks for it stay.
     */
    static String plain(String written) {
        String plain = SimplifiedForm.of(WrittenForm.plain(written))
                .replace('巿', '市')
                .replace('菸', '烟')
                .replace('○', '〇');
        return MaskedName.is(written)
                ? plain
                : NOTE.matcher(EDGES.matcher(plain).replaceAll("")).replaceAll("");
    }

    static String withoutBracketMarks(String plain) {
        return BRACKETS.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    }

    static String withoutBrackets(String plain) {
        return BRACKETS.matcher(plain).replaceAll("");
    }

    /** What stands in brackets, without 原 or 现; without remarks that say nothing of the unit. */
    static Set<String> asides(String plain) {
        Set<String> asides = new LinkedHashSet<>();
        Matcher matcher = BRACKETS.matcher(plain);
        while (matcher.find()) {
            String inside = matcher.group(1);
            Matcher aside = ASIDE.matcher(inside);
            if (!HARMLESS.contains(inside) && !inside.chars().allMatch(Character::isDigit) && aside.matches()) {
                asides.add(aside.group(1));
            }
        }
        return asides;
    }

    /** The name, then the name with less and less around it; the first that is understood counts. */
    static Set<String> lessAndLess(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        String front = BEFORE.matcher(name).replaceFirst("");
        String back = AFTER.matcher(name).replaceFirst("");
        forms.add(back);
        forms.add(front);
        forms.add(AFTER.matcher(front).replaceFirst(""));
        forms.removeIf(form -> form.length() < 2);
        return forms;
    }
}
