package cn.jianfu.datasets.meaning;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words of which a text must contain at least one for a regular expression to be found in it. With them a rule is tried only on texts that it may know,
 * instead of every rule on every text.
 *
 * <p>Understands what {@code rules.csv} uses: alternatives, groups, character classes, counts, anchors and looking around. Of each alternative the strictest
 * part is taken. An empty set means that nothing is known to be required.
 */
final class RequiredWords {
    private final String pattern;
    private int at;

    private RequiredWords(String pattern) {
        this.pattern = pattern;
    }

    /**
     * The words, at least one of which every match contains; empty when a match may contain anything.
     *
     * @param pattern one that compiles
     */
    static Set<String> of(String pattern) {
        return new RequiredWords(pattern).alternatives();
    }

    private Set<String> alternatives() {
        Set<String> all = new LinkedHashSet<>();
        boolean known = true;
        while (true) {
            Set<String> required = sequence();
            known &= !required.isEmpty();
            all.addAll(required);
            if (at >= pattern.length() || pattern.charAt(at) != '|') {
                return known ? all : Set.of();
            }
            at++;
        }
    }

    private Set<String> sequence() {
        Set<String> best = Set.of();
        StringBuilder run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char first = pattern.charAt(at);
            boolean literal = "([.^$\\".indexOf(first) < 0;
            Set<String> part = part();
            int before = at;
            boolean needed = count();
            if (literal && needed) {
                run.append(part.iterator().next());
                if (at == before) {
                    continue;
                }
            }
            // A word ends where something else begins, or where its last character may be repeated.
            best = stricter(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
            run.setLength(0);
            if (!literal && needed) {
                best = stricter(best, part);
            }
        }
        return stricter(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
    }

    /** One character, class or group, without its count. */
    private Set<String> part() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '.', '^', '$' -> Set.of();
            case '\\' -> {
                at++;
                yield Set.of();
            }
            default -> Set.of(String.valueOf(c));
        };
    }

    private Set<String> group() {
        boolean around = pattern.startsWith("?!", at) || pattern.startsWith("?<", at) || pattern.startsWith("?=", at);
        if (pattern.charAt(at) == '?') {
            at = pattern.startsWith("?<", at) ? at + 3 : at + 2;
        }
        Set<String> inside = alternatives();
        at++;
        return around ? Set.of() : inside;
    }

    private Set<String> characters() {
        Set<String> all = new LinkedHashSet<>();
        boolean plain = pattern.charAt(at) != '^';
        for (char c = pattern.charAt(at); c != ']'; c = pattern.charAt(++at)) {
            plain &= c != '-' && c != '\\';
            all.add(String.valueOf(c));
        }
        at++;
        return plain ? all : Set.of();
    }

    /** Steps over a count, lazy ({@code ??}) and possessive ({@code ?+}) ones too; whether at least one is needed. */
    private boolean count() {
        int before = at;
        boolean needed = times();
        if (at > before && at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return needed;
    }

    private boolean times() {
        if (at >= pattern.length()) {
            return true;
        }
        char c = pattern.charAt(at);
        if (c == '?' || c == '*') {
            at++;
            return false;
        }
        if (c == '+') {
            at++;
        }
        if (c == '{') {
            boolean needed = pattern.charAt(at + 1) != '0';
            at = pattern.indexOf('}', at) + 1;
            return needed;
        }
        return true;
    }

    /** The set whose shortest word is longer; of equals the smaller set. */
    private static Set<String> stricter(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        int compared = Integer.compare(shortest(one), shortest(other));
        return compared > 0 || (compared == 0 && one.size() <= other.size()) ? one : other;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
