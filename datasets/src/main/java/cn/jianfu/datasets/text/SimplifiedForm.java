package cn.jianfu.datasets.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** 繁体字 as 简体字, character by character: 證明 and 证明 are the same word. */
public final class SimplifiedForm {
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");

    private SimplifiedForm() {}

    /** The text in simplified characters, of the same length. */
    public static String of(String text) {
        return plainly(text) ? text : convert(text);
    }

    /** Most texts have nothing to convert; for them the conversion table is not even loaded. */
    private static boolean plainly(String text) {
        CharsetEncoder encoder = SIMPLIFIED.newEncoder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && !encoder.canEncode(c)) {
                return false;
            }
        }
        return true;
    }

    private static String convert(String text) {
        char[] simplified = text.toCharArray();
        for (int i = 0; i < simplified.length; i++) {
            if (Character.isIdeographic(simplified[i])) {
                String one = ZhConverterUtil.toSimple(String.valueOf(simplified[i]));
                if (one.length() == 1) {
                    simplified[i] = one.charAt(0);
                }
            }
        }
        return new String(simplified);
    }
}
