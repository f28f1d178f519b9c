package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.catalogue.MeaningRule.Hit;
import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What words mean which matter. The rules stand in {@code rules.csv}: {@code matter, says, unless, weak}; a matter that begins with = is no matter but a word for the
 * rules below it, written there in braces.
 */
final class MeaningRules implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "rules.csv";

    /** Words that put two matters side by side: 亲属关系及死亡. */
    private static final Pattern AND = Pattern.compile("以及|及|和|与|、|并|或|兼|也|又|且|同时|还有");

    /** Words after a matter that leave it what it is. */
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "证明|认证|情况|状况|状态|情形|程度|类别|类型|等级|级别|存续|核对|审核|审查|评估|评定|鉴定|推断|判定|执行|更改|变更|延期|公示|报告|报备|告知|反馈|回执|承诺|意见|请假|名单|信息|事实|事项|记录|手续|申请|登记|备案|办理|补办|补领|换证|确认|认定|核实|核查|查询|属实|真实|说明|声明|原因|经过|时间|日期|地点|地址|材料|资料"
                    + "|问题|关系|行为|合格|存放|公证|盖章|签字|使用|所需|需要|相关|有关|期满|家庭|本人|等|的|了|过|人员|人|者|证|书|表(?!现)|函|信|单|用(?!车|地)|及|和|与|其|该|年|月|日"
                    + "|一事|事宜|[0-9]|[一二三四五六七八九十百几多两]+(?:多|几)?(?:年|岁|个|月|天|次|名|户|份)?");

    /** What is done is told from what was done: 没吸过毒 means the same as 没吸毒. */
    private static final Pattern ASPECT = Pattern.compile("(?<=.)过(?![户世继敏])|了|(?<=[活还])呢");

    /** A sentence goes on to say more of the same: 神志清楚能自己签字. */
    private static final Pattern CLAUSE = Pattern.compile("[不没无未能已是在被会有仍还我他她]|自己|至今|一直");

    private final List<MeaningRule> rules = new ArrayList<>();

    /** @param known whether the catalogue speaks of a matter; rules for others are left out */
    MeaningRules(Predicate<String> known) {
        Map<String, String> words = new LinkedHashMap<>();
        for (CsvRow row : rows()) {
            String matter = row.required("matter");
            String says = replaced(row.required("says"), words);
            String unless = replaced(row.text("unless"), words);
            if (matter.startsWith("=")) {
                words.put("{" + matter.substring(1) + "}", "(?:" + says + ")");
            } else if (known.test(matter)) {
                rules.add(new MeaningRule(
                        matter,
                        Pattern.compile(says),
                        unless.isEmpty() ? null : Pattern.compile(unless),
                        !row.text("weak").isEmpty()));
            }
        }
    }

    /**
     * What a subject means.
     *
     * @param matters in the order of the subject; more than one when it names several, or when nobody can tell which
     * @param words the words that told, empty when nothing did
     * @param rest what comes after these words and says something more; empty when nothing does
     * @param plain whether nothing else was spoken of; else the matter is the head of the name and the rest describes it: 高龄补贴健在
     */
    record Meaning(List<String> matters, String words, int start, int end, String rest, boolean plain) {}

    /** The meaning, or null when no rule knows any word of the subject. */
    @Nullable
    Meaning of(String subject) {
        Meaning meaning = asWritten(subject);
        if (meaning != null) {
            return meaning;
        }
        String plain = ASPECT.matcher(subject).replaceAll("");
        return plain.equals(subject) ? null : asWritten(plain);
    }

    private @Nullable Meaning asWritten(String subject) {
        List<Hit> hits = new ArrayList<>();
        for (MeaningRule rule : rules) {
            Hit hit = rule.in(subject);
            if (hit != null) {
                hits.add(hit);
            }
        }
        if (hits.stream().anyMatch(hit -> !hit.weak())) {
            hits.removeIf(Hit::weak);
        }
        List<Hit> outer = hits.stream()
                .filter(hit -> hits.stream()
                        .noneMatch(other -> hit.within(other) && !hit.matter().equals(other.matter())))
                .sorted(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end))
                .toList();
        if (outer.isEmpty()) {
            return null;
        }
        List<String> matters = outer.stream().map(Hit::matter).distinct().toList();
        int end = outer.stream().mapToInt(Hit::end).max().orElseThrow();
        int start = outer.getFirst().start();
        if (matters.size() == 1) {
            return new Meaning(matters, subject.substring(start, end), start, end, rest(subject, end), true);
        }
        if (joined(outer, subject)) {
            return new Meaning(matters, subject.substring(start, end), start, end, rest(subject, end), false);
        }
        // The head of a Chinese noun phrase comes last; what stands before it describes it.
        List<Hit> last = outer.stream().filter(hit -> hit.end() == end).toList();
        int from = last.stream().mapToInt(Hit::start).min().orElseThrow();
        return new Meaning(
                last.stream()
                        .filter(hit -> hit.start() == from)
                        .map(Hit::matter)
                        .distinct()
                        .toList(),
                subject.substring(from, end),
                from,
                end,
                rest(subject, end),
                false);
    }

    private static String rest(String subject, int end) {
        String after = EMPTY_WORDS.matcher(subject.substring(end)).replaceAll("");
        return CLAUSE.matcher(after).find() ? "" : after;
    }

    private static boolean joined(List<Hit> hits, String subject) {
        for (Hit left : hits) {
            for (Hit right : hits) {
                if (!left.matter().equals(right.matter())
                        && left.end() < right.start()
                        && AND.matcher(subject.substring(left.end(), right.start()))
                                .find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String replaced(String pattern, Map<String, String> words) {
        String whole = pattern;
        for (Map.Entry<String, String> word : words.entrySet()) {
            whole = whole.replace(word.getKey(), word.getValue());
        }
        return whole;
    }

    private static List<CsvRow> rows() {
        try (InputStream in = Objects.requireNonNull(MeaningRules.class.getResourceAsStream(TABLE))) {
            return CsvTable.read(TABLE, in, "matter", "says", "unless");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
