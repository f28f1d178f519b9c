package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Steps through the XML of a sheet, tag by tag and text by text, without making strings of what nobody asks for. Knows as much of XML as a sheet has: elements,
 * attributes, text, comments, instructions and sections of plain text. A document type is refused, so there are no entities but the five.
 */
final class SheetScanner {
    private static final int LONGEST_TAG = 1 << 16;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST = 1 << 30;
    private static final int NOTHING = -1;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private int nameStart;
    private int nameEnd;
    private int tagEnd;
    private boolean closing;
    private boolean empty;

    SheetScanner(InputStream in) {
        this.in = in;
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
        if (nameEnd - nameStart != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (buffer[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the value of an attribute begins, -1 when there is none. Holds until the next step. */
    int attribute(String name) {
        int length = name.length();
        int i = nameEnd;
        while (i < tagEnd) {
            while (i < tagEnd && (buffer[i] <= ' ' || buffer[i] == '/')) {
                i++;
            }
            int start = i;
            while (i < tagEnd && buffer[i] != '=' && buffer[i] > ' ') {
                i++;
            }
            int end = i;
            while (i < tagEnd && buffer[i] != '"' && buffer[i] != '\'') {
                i++;
            }
            if (i >= tagEnd) {
                return NOTHING;
            }
            byte quote = buffer[i++];
            int value = i;
            while (i < tagEnd && buffer[i] != quote) {
                i++;
            }
            boolean same = end - start == length;
            for (int k = 0; same && k < length; k++) {
                same = buffer[start + k] == name.charAt(k);
            }
            if (same) {
                return value;
            }
            i++;
        }
        return NOTHING;
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
            append(at, stop, text, most);
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
            plain(at, close, text, most);
            at = close + 3;
        }
    }

    /** The text up to the next tag. */
    String text(int most) throws IOException {
        int end = find((byte) '<');
        int stop = end == NOTHING ? limit : end;
        if (stop - at <= most && ascii(at, stop) && !startsWith("<![CDATA[", stop) && !startsWith("<!--", stop)) {
            String text = new String(buffer, at, stop - at, StandardCharsets.ISO_8859_1);
            at = stop;
            return text;
        }
        StringBuilder text = new StringBuilder();
        text(text, most);
        return text.toString();
    }

    /** The digits up to the next tag as a number, -1 when there is anything else. */
    int digits() throws IOException {
        int end = find((byte) '<');
        int stop = end == NOTHING ? limit : end;
        int number = stop == at ? NOTHING : 0;
        for (int i = at; i < stop && number >= 0; i++) {
            byte c = buffer[i];
            number = c < '0' || c > '9' || number > MOST / 10 - 1 ? NOTHING : number * 10 + c - '0';
        }
        at = stop;
        return number;
    }

    private boolean ascii(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] <= 0 || buffer[i] == '&') {
                return false;
            }
        }
        return true;
    }

    /** Whether something begins at a place, as far as it has been read; what is cut off there counts as begun. */
    private boolean startsWith(String text, int place) {
        for (int i = 0; i < text.length(); i++) {
            if (place + i >= limit) {
                return true;
            }
            if (buffer[place + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void append(int from, int to, StringBuilder text, int most) throws IOException {
        if (ascii(from, to)) {
            int length = Math.clamp(most - text.length(), 0, to - from);
            text.append(new String(buffer, from, length, StandardCharsets.ISO_8859_1));
            return;
        }
        int i = from;
        while (i < to) {
            int ampersand = i;
            while (ampersand < to && buffer[ampersand] != '&') {
                ampersand++;
            }
            plain(i, ampersand, text, most);
            i = ampersand;
            if (i < to) {
                int semicolon = i;
                while (semicolon < to && buffer[semicolon] != ';') {
                    semicolon++;
                }
                if (semicolon == to || semicolon - i > 12) {
                    throw new IOException("entity");
                }
                entity(new String(buffer, i + 1, semicolon - i - 1, StandardCharsets.US_ASCII), text);
                i = semicolon + 1;
            }
        }
    }

    private void plain(int from, int to, StringBuilder text, int most) {
        if (text.length() < most && to > from) {
            String part = new String(buffer, from, to - from, StandardCharsets.UTF_8);
            text.append(part, 0, Math.min(part.length(), most - text.length()));
        }
    }

    private static void entity(String name, StringBuilder text) throws IOException {
        switch (name) {
            case "amp" -> text.append('&');
            case "lt" -> text.append('<');
            case "gt" -> text.append('>');
            case "quot" -> text.append('"');
            case "apos" -> text.append('\'');
            default -> {
                try {
                    boolean hexadecimal = name.startsWith("#x");
                    text.appendCodePoint(Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IOException("entity", e);
                }
            }
        }
    }

    private void readTag() throws IOException {
        closing = peek() == '/';
        if (closing) {
            at++;
        }
        int start = at;
        int i = at;
        byte quote = 0;
        while (true) {
            if (i == limit) {
                int before = start;
                if (limit - start > LONGEST_TAG || !fill(start)) {
                    throw new IOException("tag");
                }
                i -= before;
                start = 0;
            }
            byte c = buffer[i];
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
        empty = i > start && buffer[i - 1] == '/';
        at = i + 1;
        int end = start;
        nameStart = start;
        while (end < tagEnd && buffer[end] > ' ' && buffer[end] != '/') {
            if (buffer[end] == ':') {
                nameStart = end + 1;
            }
            end++;
        }
        nameEnd = end;
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

    private void passUntil(String end) throws IOException {
        while (!startsWith(end)) {
            if (at == limit) {
                throw new IOException("end of file");
            }
            at++;
        }
        at += end.length();
    }

    /** Where an end begins, everything before it kept. */
    private int until(String end, int from) throws IOException {
        int i = from;
        while (true) {
            while (i + end.length() > limit) {
                int moved = at;
                if (limit - at > Cell.LONGEST * 1024 || !fill(at)) {
                    throw new IOException("section");
                }
                i -= moved;
            }
            int k = 0;
            while (k < end.length() && buffer[i + k] == end.charAt(k)) {
                k++;
            }
            if (k == end.length()) {
                return i;
            }
            i++;
        }
    }

    private int peek() throws IOException {
        if (at == limit && !fill(at)) {
            throw new IOException("end of file");
        }
        return buffer[at];
    }

    private boolean startsWith(String text) throws IOException {
        while (limit - at < text.length()) {
            if (!fill(at)) {
                return false;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the next such byte is; what is before it is kept as far as it fits, since it may be a cell's text. */
    private int find(byte wanted) throws IOException {
        int i = at;
        while (true) {
            while (i < limit) {
                if (buffer[i] == wanted) {
                    return i;
                }
                i++;
            }
            if (limit - at > LONGEST_TEXT) {
                // No cell holds so much: it is passed over.
                at = limit - 1;
                i = limit;
            }
            int moved = at;
            if (!fill(at)) {
                return NOTHING;
            }
            i -= moved;
        }
    }

    /** Moves what is left to the front and reads more; false at the end of the file. */
    private boolean fill(int keepFrom) throws IOException {
        int kept = limit - keepFrom;
        if (kept > 0 && keepFrom > 0) {
            System.arraycopy(buffer, keepFrom, buffer, 0, kept);
        }
        at -= keepFrom;
        limit = kept;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = in.read(buffer, limit, buffer.length - limit);
        if (n <= 0) {
            return false;
        }
        limit += n;
        return true;
    }
}
