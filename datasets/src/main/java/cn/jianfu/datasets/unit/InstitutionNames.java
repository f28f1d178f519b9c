package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Institution;
import cn.jianfu.datasets.unit.OrganReading.Institution.Sort;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the titles of schools and hospitals: 一中 is 第一中学, 县二小 the county's 第二小学. */
final class InstitutionNames {
    private static final String NUMERAL = "[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3}";
    private static final Pattern SHORT_NUMBERED = Pattern.compile("第?(" + NUMERAL + ")(中|小|幼|高|职|附中|附小)");
    private static final Pattern NAMED_AND_NUMBERED =
            Pattern.compile("([^第]{2,6}?)第?(" + NUMERAL + ")(中|小|幼)(?:学|儿园)?");
    private static final Map<String, String> SHORT_KINDS =
            Map.of("中", "中学", "小", "小学", "幼", "幼儿园", "高", "高级中学", "职", "职业中学", "附中", "附属中学", "附小", "附属小学");
    private static final Pattern NUMBERED = Pattern.compile(
            "第?(" + NUMERAL + ")((?:实验|初级|高级|完全|职业|人民|中医|附属|附属人民)?(?:中学|小学|幼儿园|医院|学校|高级中学|初级中学|高中|初中|中医院|附属医院|职业中学))");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("实小", "实验小学"),
            Map.entry("实验小", "实验小学"),
            Map.entry("实中", "实验中学"),
            Map.entry("职专", "职业中等专业学校"),
            Map.entry("职中", "职业中等专业学校"),
            Map.entry("职教中心", "职业中等专业学校"),
            Map.entry("职业中专", "职业中等专业学校"),
            Map.entry("职业技术学校", "职业中等专业学校"),
            Map.entry("职业教育中心", "职业中等专业学校"),
            Map.entry("中等职业技术学校", "职业中等专业学校"),
            Map.entry("中等专业学校", "职业中等专业学校"),
            Map.entry("职业中学", "职业中等专业学校"),
            Map.entry("特校", "特殊教育学校"),
            Map.entry("特教学校", "特殊教育学校"),
            Map.entry("中心校", "中心小学"),
            Map.entry("中心小", "中心小学"),
            Map.entry("机关幼儿园", "机关幼儿园"));
    private static final List<String> RANKED = List.of(
            "实验小学",
            "实验中学",
            "实验幼儿园",
            "高级中学",
            "职业中等专业学校",
            "特殊教育学校",
            "机关幼儿园",
            "示范幼儿园",
            "实验学校",
            "精神病医院",
            "传染病医院",
            "中西医结合医院",
            "皮肤病医院",
            "口腔医院",
            "眼科医院",
            "儿童医院",
            "肿瘤医院",
            "胸科医院",
            "妇产医院",
            "精神卫生中心",
            "民族中学");
    private static final List<String> TOWNSHIP = List.of("中心小学", "中心幼儿园", "初级中学", "中心学校");
    private static final List<String> PLAIN = List.of("中学", "小学", "幼儿园", "初中", "九年制学校", "九年一贯制学校", "完全中学", "初级中学");
    private static final Pattern SCHOOL = Pattern.compile(
            ".*(?:中学|小学|幼儿园|高中|初中|附中|附小|外国语学校|职业学校|技工学校|技术学校|寄宿制学校|希望学校|九年制学校|民族学校|实验学校|艺术学校|卫校|师范学校|学校)");
    private static final Pattern HOSPITAL = Pattern.compile(".*(?:医院|精神卫生中心)");
    private static final Pattern FAMOUS = Pattern.compile(
            ".{2,10}大学(?:.{0,8}(?:学院|校区|医院|附属中学|附中|附小))?|.{2,12}(?:职业技术学院|职业学院|师范学院|医学院|工程学院|高等专科学校|财经学院|科技学院|农学院|理工学院)");
    private static final Pattern NOBODYS = Pattern.compile(
            "(?:孩子|子女|小孩|儿童|学生|就读|所在|报名|学区|入学|拟|各|相关|有关|当地|本地|某|新|原|转入|转学|私立|公立|民办|公办|乡镇|社区|附近|对口|辖区|片区|就近|住院|就诊|定点|外地|指定|接收|的|市区|城区|县城|村|本|上学|要求|申请|公办|市级|县级|省级|三甲)*(?:学校|小学|中学|初中|高中|幼儿园|医院|职业学校)");
    private static final Pattern NOT_FAMOUS = Pattern.compile("老年大学|电视大学|开放大学|老干部大学|[县区镇乡]大学");
    private static final Pattern NOTARY = Pattern.compile(".{2,6}公证处");
    private static final List<String> VAGUE_SCHOOLS = List.of(
            "学校", "学院", "大学", "高校", "院校", "培训机构", "培训学校", "驾校", "托管班", "辅导班", "孩子学校", "就读学校", "各学校", "子女学校", "小孩学校",
            "所在学校", "职校");
    private static final List<String> VAGUE_HOSPITALS =
            List.of("医院", "诊所", "卫生室", "药店", "门诊", "卫生所", "门诊部", "村卫生室", "体检中心");

    private InstitutionNames() {}

    /** Reads a whole name, its regions still in it: a university is known by its name alone. */
    static @Nullable Institution famous(String name) {
        if (!FAMOUS.matcher(name).matches() || NOT_FAMOUS.matcher(name).find() || VAGUE_SCHOOLS.contains(name)) {
            return null;
        }
        return new Institution(name.endsWith("医院") ? "卫健" : "教育", name, Sort.FAMOUS);
    }

    /** Reads a name whose regions are taken off, null when it is no school and no hospital. */
    static @Nullable OrganReading read(String organ) {
        boolean nobodys = !PLAIN.contains(organ)
                && !RANKED.contains(organ)
                && NOBODYS.matcher(organ).matches();
        if (nobodys && !organ.endsWith("医院") || VAGUE_SCHOOLS.contains(organ)) {
            return new OrganReading.Vague("教育", null, organ);
        }
        if (nobodys || VAGUE_HOSPITALS.contains(organ)) {
            return new OrganReading.Vague("卫健", null, organ);
        }
        Matcher shorter = SHORT_NUMBERED.matcher(organ);
        if (shorter.matches()) {
            return numbered(shorter.group(1), SHORT_KINDS.getOrDefault(shorter.group(2), ""));
        }
        Matcher numbered = NUMBERED.matcher(organ);
        if (numbered.matches()) {
            return numbered(numbered.group(1), numbered.group(2));
        }
        Matcher named = NAMED_AND_NUMBERED.matcher(organ);
        if (named.matches()) {
            Institution school = numbered(named.group(2), SHORT_KINDS.getOrDefault(named.group(3), ""));
            return new Institution(school.system(), named.group(1) + school.title(), Sort.PROPER);
        }
        if (NOTARY.matcher(organ).matches()) {
            return new Institution("司法", organ, Sort.PROPER);
        }
        String title = SAME.getOrDefault(organ, organ);
        boolean hospital = HOSPITAL.matcher(title).matches();
        if (!hospital && !SCHOOL.matcher(title).matches()) {
            return null;
        }
        Sort sort = RANKED.contains(title)
                ? Sort.RANKED
                : TOWNSHIP.contains(title) ? Sort.TOWNSHIP : PLAIN.contains(title) ? Sort.PLAIN : Sort.PROPER;
        return new Institution(hospital ? "卫健" : "教育", title, sort);
    }

    private static Institution numbered(String numeral, String kind) {
        String chinese = Character.isDigit(numeral.charAt(0)) ? chinese(Integer.parseInt(numeral)) : numeral;
        String full =
                switch (kind) {
                    case "高中" -> "高级中学";
                    case "初中" -> "初级中学";
                    default -> kind;
                };
        return new Institution(full.endsWith("医院") ? "卫健" : "教育", "第" + chinese + full, Sort.RANKED);
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        int tens = number / 10 % 10;
        int ones = number % 10;
        String hundreds = number >= 100 ? digits.charAt(number / 100) + "百" + (tens == 0 && ones > 0 ? "零" : "") : "";
        String ten = tens == 0 ? "" : (tens == 1 && number < 100 ? "" : digits.substring(tens, tens + 1)) + "十";
        return hundreds + ten + (ones == 0 ? "" : digits.substring(ones, ones + 1));
    }
}
