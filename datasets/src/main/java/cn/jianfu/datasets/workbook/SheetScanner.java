package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Steps through the XML of a sheet, tag by tag and text by text, without making strings of what nobody asks for. Knows as much of XML as a sheet has: elements,
 * attributes, text, comments, instructions and sections of plain text. A document type is refused, so there are no entities but the five.
 */
final class SheetScanner extends ByteWindow {
    private static final int LONGEST_TAG = 1 << 16;
    private static final int MOST_DIGITS = 9;

    private int nameStart;
    private int nameEnd;
    private int tagEnd;
    private int attributeStart;
    private int attributeNameEnd;
    private int attributeEnd;
    private int value;
    private boolean closing;
    private boolean empty;

    SheetScanner(InputStream in) {
        super(in);
    }

    /** Moves to the next tag, passing text over; false at the end of the file. */
    boolean nextTag() throws IOException {
        while (true) {
            int open = find((byte) '<');
            if (open == NOTHING) {
                return false;
            }
            at = open + 1;
            int first = peek();
            if (first == '!') {
                passDeclaration();
            } else if (first == '?') {
                passUntil("?>");
            } else {
                readTag();
                return true;
            }
        }
    }

    /** Whether the tag ends an element. */
    boolean closing() {
        return closing;
    }

    /** Whether the element has neither text nor elements. */
    boolean empty() {
        return empty;
    }

    /** Whether the tag has this name, whatever its prefix. */
    boolean is(String name) {
        return same(nameStart, nameEnd, name);
    }

    private boolean same(int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (buffer[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Moves to the tag's next attribute; false when there is none. What is told of it holds until the next step. */
    boolean nextAttribute() {
        byte[] buffer = this.buffer;
        int tagEnd = this.tagEnd;
        int i = attributeEnd;
        while (i < tagEnd && (buffer[i] <= ' ' && buffer[i] >= 0 || buffer[i] == '/')) {
            i++;
        }
        attributeStart = i;
        while (i < tagEnd && buffer[i] != '=' && (buffer[i] > ' ' || buffer[i] < 0)) {
            i++;
        }
        attributeNameEnd = i;
        while (i < tagEnd && buffer[i] != '"' && buffer[i] != '\'') {
            i++;
        }
        if (i >= tagEnd) {
            attributeEnd = tagEnd;
            return false;
        }
        byte quote = buffer[i++];
        value = i;
        while (i < tagEnd && buffer[i] != quote) {
            i++;
        }
        attributeEnd = i + 1;
        return true;
    }

    /** The attribute's name where it is a single letter, else 0. */
    byte attributeLetter() {
        return attributeNameEnd - attributeStart == 1 ? buffer[attributeStart] : 0;
    }

    /** Whether the attribute has this name. */
    boolean attributeIs(String name) {
        return same(attributeStart, attributeNameEnd, name);
    }

    /** Where the attribute's value begins; it ends before a quotation mark. */
    int value() {
        return value;
    }

    /** The byte at a place within the tag. */
    byte at(int place) {
        return buffer[place];
    }

    /** Gathers the text up to the next tag. */
    void text(StringBuilder text, int most) throws IOException {
        while (true) {
            int end = find((byte) '<');
            int stop = end == NOTHING ? limit : end;
            XmlText.append(buffer, at, stop, text, most);
            at = stop;
            if (end == NOTHING) {
                return;
            }
            if (!startsWith("<![CDATA[")) {
                if (startsWith("<!--")) {
                    at += 2;
                    passDeclaration();
                    continue;
                }
                return;
            }
            at += 9;
            int from = at;
            int close = until("]]>", from);
            XmlText.plain(buffer, at, close, text, most);
            at = close + 3;
        }
    }

    /** The text up to the next tag. */
    String text(int most) throws IOException {
        int end = find((byte) '<');
        int stop = end == NOTHING ? limit : end;
        if (stop - at <= most
                && XmlText.ascii(buffer, at, stop)
                && !startsWith("<![CDATA[", stop)
                && !startsWith("<!--", stop)) {
            String text = new String(buffer, at, stop - at, StandardCharsets.ISO_8859_1);
            at = stop;
            return text;
        }
        StringBuilder text = new StringBuilder();
        text(text, most);
        return text.toString();
    }

    /**
     * The whole number up to the next tag, which is left behind; -1, and nothing left behind, when there is anything
     * else but white space around it. Programs in Java write
     * 44990.0.
     *
     * @param place whether it is a place in a list, which may be 0; a number with a zero in front is otherwise a text
     */
    int wholeNumber(boolean place) throws IOException {
        int end = find((byte) '<');
        int stop = end == NOTHING ? limit : end;
        int from = at;
        int to = stop;
        while (from < to && buffer[from] <= ' ' && buffer[from] >= 0) {
            from++;
        }
        while (to > from && buffer[to - 1] <= ' ' && buffer[to - 1] >= 0) {
            to--;
        }
        to = to - from > 2 && buffer[to - 1] == '0' && buffer[to - 2] == '.' ? to - 2 : to;
        if (to == from || to - from > MOST_DIGITS || buffer[from] == '0' && !place) {
            return NOTHING;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            byte c = buffer[i];
            if (c < '0' || c > '9') {
                return NOTHING;
            }
            number = number * 10 + c - '0';
        }
        at = stop;
        return number;
    }

    private void readTag() throws IOException {
        closing = peek() == '/';
        if (closing) {
            at++;
        }
        int start = at;
        int i = at;
        byte quote = 0;
        byte[] bytes = buffer;
        int loaded = limit;
        while (true) {
            if (i == loaded) {
                int before = start;
                if (limit - start > LONGEST_TAG || !fill(start)) {
                    throw new IOException("tag");
                }
                i -= before;
                start = 0;
                bytes = buffer;
                loaded = limit;
            }
            byte c = bytes[i];
            if (c > '>' || c < 0) {
                // Most bytes are letters: neither a quotation mark nor an end.
                i++;
                continue;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                break;
            } else if (c == '<') {
                throw new IOException("tag");
            }
            i++;
        }
        tagEnd = i;
        empty = i > start && bytes[i - 1] == '/';
        at = i + 1;
        int end = start;
        nameStart = start;
        while (end < i && bytes[end] > ' ' && bytes[end] != '/') {
            if (bytes[end] == ':') {
                nameStart = end + 1;
            }
            end++;
        }
        nameEnd = end;
        attributeEnd = end;
    }

    private void passDeclaration() throws IOException {
        if (startsWith("!--")) {
            passUntil("-->");
        } else if (startsWith("![CDATA[")) {
            passUntil("]]>");
        } else {
            throw new IOException("document type");
        }
    }
}
