package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two names of a row that stand in each other's columns: what was demanded where the unit belongs, and the unit where
 * that belongs.
 */
final class Exchanged {
    /** What is surely an organisation: nothing that a certificate, a meeting or a paper is called ends so. */
    private static final Pattern ORGANISATION = Pattern.compile(
            ".{1,28}(?:局|委员会|委|办公室|院|所|站|中心|公司|银行|学校|小学|中学|大学|学院|幼儿园|医院|支行|分行|法院|检察院|派出所|信用社|厅|处|大队|支队|集团|人民政府|政府|街道办|办事处|党委|妇联|残联|工会|团委)(?:\\(.*\\))?");

    private static final Pattern COUNCIL =
            Pattern.compile(".*(?:委员会|协会|联合会|工会|商会|学会|基金会|促进会|红十字会|村委会|居委会|[县市区省]委会|公会|同业会)");
    private static final Map<String, Pattern> DEMANDED = Map.of(
            "certificates", Pattern.compile(".*(?:证明|证明书|证明信)"),
            "statistics", Pattern.compile(".*(?:证明|证明书|证明信)"),
            "meetings", Pattern.compile(".*(?:会|会议|培训班?|例会)"),
            "documents", Pattern.compile("关于.*|.*(?:的?通知|意见|实施方案|工作方案|函|报告|办法|批复|决定|细则|通报)"),
            "forms", Pattern.compile(".*(?:表|报表|台账|清单|花名册|名册)"),
            "inspections", Pattern.compile(".*(?:检查|督查|考核|督导|调研|巡查|评比|验收)"),
            "groups", Pattern.compile(".*(?:群|(?i:app)|小程序|公众号)"),
            "signboards", Pattern.compile(".*(?:牌|牌子|牌匾|制度)"),
            "tasks", Pattern.compile(".*(?:工作|任务|活动|排查|摸排|创建|整治|宣传|采集|核查|登记|上报)"));

    private static final BitSet ORGANISATION_ENDS = set("局委院所站心司校学园府厅处队室行社团办党联会)）");
    private static final BitSet DEMANDED_ENDS = set("明书信会议训班知见案函告法复定则报表账单册查核导研评比收群pP序号牌子匾度作务动排建治传集记");
    private static final Pattern PERSON =
            Pattern.compile("[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费薛雷贺倪汤罗毕郝安常于傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛"
                    + "狄米贝明臧计成戴宋庞熊纪项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房丁邓洪包左石崔吉龚程邢裴陆荣翁段侯全班仇宁武刘景龙叶黎白怀蒲聂党翟"
                    + "谭申冉边柴瞿阎乔闫][\\u4e00-\\u9fa5]{1,2}");

    private final @Nullable Pattern demanded;
    private final int name;
    private final int unit;
    private final int applicant;

    Exchanged(LedgerKind kind) {
        demanded = DEMANDED.get(kind.code());
        List<String> required = kind.fields().stream()
                .filter(field -> field.required() && field.type() instanceof FieldType.Text)
                .map(Field::name)
                .filter(each -> !each.equals("unit"))
                .toList();
        List<String> names = kind.fields().stream().map(Field::name).toList();
        name = required.isEmpty() ? -1 : names.indexOf(required.getFirst());
        unit = names.indexOf("unit");
        applicant = names.indexOf("applicant");
    }

    /** Adds a fault where two names of the row stand in each other's columns. */
    void look(Layout layout, @Nullable Object[] values, List<Fault> faults) {
        if (demanded == null
                || name < 0
                || !(values[name] instanceof String called)
                || !(values[unit] instanceof String by)) {
            return;
        }
        // Asked of every row: nearly all are done with at their last characters.
        if (!mayBeDemanded(by)
                && (applicant < 0
                        || !(values[applicant] instanceof String of)
                        || !mayBeDemanded(of) && !ends(of, ORGANISATION_ENDS))) {
            return;
        }
        String person = applicant >= 0 && values[applicant] instanceof String text ? text : null;
        int first =
                are(called, by, demanded) ? name : person == null ? -1 : withApplicant(called, by, person, demanded);
        if (first < 0) {
            return;
        }
        int second = first == name && are(called, by, demanded) ? unit : applicant;
        List<Field> fields = layout.kind.fields();
        String labels = fields.get(first).label() + "与" + fields.get(second).label();
        faults.add(new Fault(
                "EXCHANGED_CELLS", fields.get(first).label(), layout.shownAt(first), null, labels + "像是填反了，请核对后改正"));
    }

    private static BitSet set(String characters) {
        return characters.chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static boolean mayBeDemanded(String text) {
        return ends(text, DEMANDED_ENDS) || text.startsWith("关于");
    }

    private static boolean ends(String text, BitSet characters) {
        return characters.get(text.charAt(text.length() - 1));
    }

    /** Which of the two names has the applicant's place and he its own; -1 for neither. */
    private int withApplicant(String called, String by, String person, Pattern demanded) {
        String written = WrittenForm.plain(person);
        if (written.length() > 2
                && demanded.matcher(written).matches()
                && PERSON.matcher(called).matches()) {
            return name;
        }
        return ORGANISATION.matcher(written).matches()
                        && PERSON.matcher(by).matches()
                        && !ORGANISATION.matcher(by).matches()
                ? unit
                : -1;
    }

    /** Whether name and unit stand in each other's columns; both must say so. */
    private static boolean are(String name, String unit, Pattern demanded) {
        String written = WrittenForm.plain(unit);
        if (!demanded.matcher(written).matches() || organisation(written)) {
            return false;
        }
        String other = WrittenForm.plain(name);
        return organisation(other)
                && (COUNCIL.matcher(other).matches() || !demanded.matcher(other).matches());
    }

    private static boolean organisation(String plain) {
        return ORGANISATION.matcher(plain).matches() || COUNCIL.matcher(plain).matches();
    }
}
