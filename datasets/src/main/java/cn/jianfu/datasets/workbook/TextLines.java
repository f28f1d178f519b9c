package cn.jianfu.datasets.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file in UTF-8, GB18030 or UTF-16. Each line is decoded for itself: programs append to files in an
 * encoding of their own, cut characters in half, and
 * put a mark of UTF-8 before what is none.
 */
final class TextLines {
    private static final int LOOKED_AT = 1 << 16;
    private static final int CTRL_Z = 0x1A;
    private static final int FIRST_OF_THREE = 0x800;
    private static final char BROKEN = '\uFFFD';
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final byte[] bytes;
    private final int end;
    private final boolean chinese;
    private int at;

    private TextLines(byte[] bytes, int from, boolean chinese) {
        this.bytes = bytes;
        this.at = from;
        this.end = length(bytes);
        this.chinese = chinese;
    }

    static TextLines of(byte[] file) {
        Charset wide = FileContent.wide(file);
        byte[] bytes = wide == null ? file : new String(file, wide).getBytes(StandardCharsets.UTF_8);
        int from =
                bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF
                        ? 3
                        : 0;
        return new TextLines(bytes, from, mostlyChinese(bytes, from));
    }

    /** The length without what some programs fill a file up with: NUL bytes, and the Ctrl-Z that once ended texts. */
    static int length(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && (bytes[length - 1] == 0 || bytes[length - 1] == CTRL_Z)) {
            length--;
        }
        return length;
    }

    /** The same lines once more from where these are, without moving these. */
    TextLines copy() {
        return new TextLines(bytes, at, chinese);
    }

    /** The next line without its end, null when there is none. */
    @Nullable
    String next() {
        if (at >= end) {
            return null;
        }
        int from = at;
        int to = lineEnd(bytes, from, end);
        at = to + (to + 1 < end && bytes[to] == '\r' && bytes[to + 1] == '\n' ? 2 : 1);
        return decoded(from, to);
    }

    private static int lineEnd(byte[] bytes, int from, int end) {
        int to = from;
        while (to < end && bytes[to] != '\n' && bytes[to] != '\r') {
            to++;
        }
        return to;
    }

    private String decoded(int from, int to) {
        if (chinese && !threeBytesEach(bytes, from, to)) {
            return new String(bytes, from, to - from, CHINESE);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (chinese || text.indexOf(BROKEN) < 0 || valid(bytes, from, to)) {
            return text;
        }
        String joined = new String(SplitPairs.joined(Arrays.copyOfRange(bytes, from, to)), StandardCharsets.UTF_8);
        long broken = joined.chars().filter(c -> c == BROKEN).count();
        long sound =
                joined.chars().filter(c -> c >= FIRST_OF_THREE && c != BROKEN).count();
        String other = broken <= sound ? joined : new String(bytes, from, to - from, CHINESE);
        return other.indexOf(BROKEN) < 0 ? other : joined;
    }

    private static boolean valid(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Text in GB18030 is taken for UTF-8 by chance, but hardly for several characters of three bytes and no other. */
    private static boolean threeBytesEach(byte[] bytes, int from, int to) {
        int characters = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                boolean three = i + 2 < to
                        && (bytes[i] & 0xF0) == 0xE0
                        && (bytes[i + 1] & 0xC0) == 0x80
                        && (bytes[i + 2] & 0xC0) == 0x80;
                if (!three) {
                    return false;
                }
                characters++;
                i += 2;
            }
        }
        return characters >= 2;
    }

    private static boolean mostlyChinese(byte[] bytes, int from) {
        int stop = Math.min(bytes.length, from + LOOKED_AT);
        int others = 0;
        int valid = 0;
        for (int at = from; at < stop; ) {
            int to = lineEnd(bytes, at, stop);
            boolean cut = to == stop && stop < bytes.length;
            if (!cut && !XmlText.ascii(bytes, at, to)) {
                boolean utf = valid(bytes, at, to);
                valid += utf ? 1 : 0;
                others += utf ? 0 : 1;
            }
            at = to + 1;
        }
        return others > valid;
    }
}
