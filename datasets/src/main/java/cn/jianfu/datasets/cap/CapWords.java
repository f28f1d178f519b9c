package cn.jianfu.datasets.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cap's condition as plain words, of which one must occur. Latin letters count large and small alike. */
public final class CapWords {
    private static final String SPECIAL = "\\.[]{}()*+-?^$|";
    private static final String EITHER_CASE = "(?i:";
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private CapWords() {}

    /** The condition that asks for one of the words; null when there is none. */
    public static @Nullable Pattern pattern(List<String> words) {
        List<String> parts = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(CapWords::part)
                .toList();
        return parts.isEmpty() ? null : Pattern.compile(String.join("|", parts));
    }

    /** The words of a condition; empty when it is more than words, none when there is no condition. */
    public static Optional<List<String>> of(@Nullable Pattern condition) {
        if (condition == null) {
            return Optional.of(List.of());
        }
        List<String> words = new ArrayList<>();
        String rest = condition.pattern();
        while (true) {
            boolean eitherCase = rest.startsWith(EITHER_CASE);
            StringBuilder word = new StringBuilder();
            int end = plain(rest, eitherCase ? EITHER_CASE.length() : 0, word);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            if (eitherCase) {
                if (end == rest.length() || rest.charAt(end) != ')') {
                    return Optional.empty();
                }
                end++;
            }
            words.add(word.toString());
            if (end == rest.length()) {
                return Optional.of(List.copyOf(words));
            }
            if (rest.charAt(end) != '|') {
                return Optional.empty();
            }
            rest = rest.substring(end + 1);
        }
    }

    /** The condition for people: 含“视频”或“电视”. */
    public static String sentence(@Nullable Pattern condition) {
        return of(condition)
                .map(words -> words.isEmpty() ? "不限" : "含“" + String.join("”或“", words) + "”")
                .orElseGet(() -> "符合表达式 " + condition);
    }

    /** Reads characters that stand for themselves; returns where they end. */
    private static int plain(String pattern, int from, StringBuilder into) {
        int at = from;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\\' && at + 1 < pattern.length() && SPECIAL.indexOf(pattern.charAt(at + 1)) >= 0) {
                into.append(pattern.charAt(at + 1));
                at += 2;
            } else if (SPECIAL.indexOf(c) >= 0) {
                return at;
            } else {
                into.append(c);
                at++;
            }
        }
        return at;
    }

    private static String part(String word) {
        StringBuilder escaped = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return LATIN.matcher(word).find()
                ? EITHER_CASE + escaped.toString().toLowerCase(Locale.ROOT) + ")"
                : escaped.toString();
    }
}
