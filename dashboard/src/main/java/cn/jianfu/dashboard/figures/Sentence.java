package cn.jianfu.dashboard.figures;

import java.util.Map;

/** Sentences that come from outside of the dashboard, with the punctuation that Chinese is set with. */
public final class Sentence {
    private static final Map<Character, Character> FULL_WIDTH =
            Map.of(',', '，', ';', '；', ':', '：', '(', '（', ')', '）', '?', '？', '!', '！');

    private Sentence() {}

    /** The same sentence with full-width punctuation, and a full stop. What is quoted “…” stays as it was written. */
    public static String of(String text) {
        StringBuilder sentence = new StringBuilder(text.length() + 1);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            quoted = sign == '“' || (quoted && sign != '”');
            sentence.append(quoted || betweenDigits(text, i) ? sign : FULL_WIDTH.getOrDefault(sign, sign));
        }
        if (!text.isEmpty() && "。！？…".indexOf(sentence.charAt(sentence.length() - 1)) < 0) {
            sentence.append('。');
        }
        return sentence.toString();
    }

    /** 09:30 and 1,234 stay as they are. */
    private static boolean betweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
