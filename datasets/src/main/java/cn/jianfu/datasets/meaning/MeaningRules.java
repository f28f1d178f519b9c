package cn.jianfu.datasets.meaning;

import cn.jianfu.datasets.meaning.MeaningRule.Hit;
import cn.jianfu.datasets.table.CsvRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What words mean which matter, as a table of rules says: {@code matter, says, unless, weak}; a matter that begins with = is no matter but a word for the rules
 * below it, written there in braces.
 */
public final class MeaningRules implements Serializable {
    private static final long serialVersionUID = 2L;

    /** The columns that a table of rules must have. */
    public static final String[] COLUMNS = {"matter", "says", "unless"};

    /** Words that put two matters side by side: 亲属关系及死亡. */
    private static final Pattern AND = Pattern.compile("以及|及|和|与|、|并|或|兼|也|又|且|同时|还有");

    /** What is done is told from what was done: 没吸过毒 means the same as 没吸毒. */
    private static final Pattern ASPECT = Pattern.compile("(?<=.)过(?![户世继敏])|了|(?<=[活还])呢");

    /** A sentence goes on to say more of the same: 神志清楚能自己签字. */
    private static final Pattern CLAUSE = Pattern.compile("[不没无未能已是在被会有仍还我他她]|自己|至今|一直");

    private final List<MeaningRule> rules = new ArrayList<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet always = new BitSet();
    private final Pattern emptyWords;
    private int longestWord;

    /**
     * Takes a table of rules in.
     *
     * @param known whether anybody speaks of a matter; rules for others are left out
     * @param emptyWords words after a matter that leave it what it is
     */
    public MeaningRules(List<CsvRow> rows, Predicate<String> known, Pattern emptyWords) {
        this.emptyWords = emptyWords;
        Map<String, String> words = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            String matter = row.required("matter");
            String says = replaced(row.required("says"), words);
            String unless = replaced(row.text("unless"), words);
            if (matter.startsWith("=")) {
                words.put("{" + matter.substring(1) + "}", "(?:" + says + ")");
            } else if (known.test(matter)) {
                add(new MeaningRule(
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
    public record Meaning(List<String> matters, String words, int start, int end, String rest, boolean plain) {}

    /** The meaning, or null when no rule knows any word of the subject. */
    public @Nullable Meaning of(String subject) {
        Meaning meaning = asWritten(subject);
        if (meaning != null) {
            return meaning;
        }
        String plain = ASPECT.matcher(subject).replaceAll("");
        return plain.equals(subject) ? null : asWritten(plain);
    }

    private @Nullable Meaning asWritten(String subject) {
        List<Hit> hits = new ArrayList<>();
        BitSet candidates = candidates(subject);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Hit hit = rules.get(i).in(subject);
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

    /** The rules that may know the subject: those of whose required words it has one, and those that require none. */
    private BitSet candidates(String subject) {
        BitSet found = (BitSet) always.clone();
        for (int start = 0; start < subject.length(); start++) {
            for (int end = start + 1; end <= Math.min(subject.length(), start + longestWord); end++) {
                BitSet of = byWord.get(subject.substring(start, end));
                if (of != null) {
                    found.or(of);
                }
            }
        }
        return found;
    }

    private void add(MeaningRule rule) {
        Set<String> words = RequiredWords.of(rule.says().pattern());
        if (words.isEmpty()) {
            always.set(rules.size());
        }
        for (String word : words) {
            byWord.computeIfAbsent(word, key -> new BitSet()).set(rules.size());
            longestWord = Math.max(longestWord, word.length());
        }
        rules.add(rule);
    }

    private String rest(String subject, int end) {
        String after = emptyWords.matcher(subject.substring(end)).replaceAll("");
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
}
