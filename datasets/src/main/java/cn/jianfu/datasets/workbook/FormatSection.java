package cn.jianfu.datasets.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a number format, as far as it writes words beside a number, or in its place.
 *
 * @param parts literal texts and, as single characters, the places of digits: {@code 0 # ?}, {@code .} and {@code
 *     G} for a number as it is
 * @param digits for each part, whether it is such a place
 * @param words whether a literal text says something
 * @param plain whether nothing is in it that this cannot write, such as a per cent sign
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376 part 1,
 *     18.8.31 (numFmts)</a>
 */
record FormatSection(
        @Nullable Condition condition, List<String> parts, List<Boolean> digits, boolean words, boolean plain) {
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)]");
    private static final String MARKS = "√×";

    /** When a part is used. */
    record Condition(String sign, double limit) {
        boolean holds(double value) {
            return switch (sign) {
                case "<" -> value < limit;
                case "<=" -> value <= limit;
                case ">" -> value > limit;
                case ">=" -> value >= limit;
                case "<>" -> value != limit;
                default -> value == limit;
            };
        }
    }

    static FormatSection of(String code) {
        Matcher told = CONDITION.matcher(code);
        Condition condition = told.find() ? new Condition(told.group(1), Double.parseDouble(told.group(2))) : null;
        List<String> parts = new ArrayList<>();
        List<Boolean> digits = new ArrayList<>();
        boolean words = false;
        boolean plain = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            String literal = null;
            switch (c) {
                case '"' -> {
                    int close = code.indexOf('"', i + 1);
                    int end = close < 0 ? code.length() : close;
                    literal = code.substring(i + 1, end);
                    i = end;
                }
                case '[' -> i = Math.max(i, code.indexOf(']', i));
                case '_', '*' -> i++;
                case '\\', '!' -> literal = ++i < code.length() ? code.substring(i, i + 1) : "";
                case '0', '#', '?', '.' -> {
                    parts.add(String.valueOf(c));
                    digits.add(true);
                }
                case 'G' -> {
                    parts.add("G");
                    digits.add(true);
                    i += code.startsWith("General", i) ? "General".length() - 1 : 0;
                }
                case ',' -> {}
                case '%', '/', 'E', 'e', '@' -> plain = false;
                default -> literal = String.valueOf(c);
            }
            if (literal != null) {
                parts.add(literal);
                digits.add(false);
                words |= literal.chars().anyMatch(each -> Character.isLetter(each) || symbol(each));
            }
        }
        return new FormatSection(condition, parts, digits, words, plain);
    }

    private static boolean symbol(int character) {
        return Character.getType(character) == Character.OTHER_SYMBOL || MARKS.indexOf(character) >= 0;
    }

    /** Whether it shows nothing, as {@code ;;;} does. */
    boolean empty() {
        return parts.isEmpty() && plain;
    }

    /**
     * What it makes of a number; its digits are given from the right, the last place takes all that are left. A broken
     * number is written whole at the first place.
     */
    String shown(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        String left =
                whole ? number.toBigInteger().abs().toString() : number.abs().toPlainString();
        int first = digits.indexOf(true);
        int point = parts.indexOf(".");
        StringBuilder shown = new StringBuilder();
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i);
            if (!digits.get(i)) {
                shown.insert(0, part);
            } else if (i == first) {
                shown.insert(0, left.isEmpty() && part.equals("0") ? "0" : left);
            } else if (whole && part.charAt(0) != '.' && (point < 0 || i < point)) {
                int last = left.length() - 1;
                shown.insert(0, last < 0 ? (part.equals("0") ? "0" : "") : left.substring(last));
                left = last < 0 ? "" : left.substring(0, last);
            }
        }
        return number.signum() < 0 ? "-" + shown : shown.toString();
    }
}
