package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A part of a stream of bytes that moves along with whoever looks for something in it. */
abstract class ByteWindow {
    static final int NOTHING = -1;

    private static final int LONGEST_TEXT = 1 << 20;

    /** What is between {@link #at} and {@link #limit} has been read and not yet passed. Moves when more is read. */
    byte[] buffer = new byte[1 << 16];

    int at;
    int limit;
    private final InputStream in;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Whether something begins at a place, as far as it has been read; what is cut off there counts as begun. */
    final boolean startsWith(String text, int place) {
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

    final void passUntil(String end) throws IOException {
        while (!startsWith(end)) {
            if (at == limit) {
                throw new IOException("end of file");
            }
            at++;
        }
        at += end.length();
    }

    /** Where an end begins, everything before it kept. */
    final int until(String end, int from) throws IOException {
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

    final int peek() throws IOException {
        if (at == limit && !fill(at)) {
            throw new IOException("end of file");
        }
        return buffer[at];
    }

    final boolean startsWith(String text) throws IOException {
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
    final int find(byte wanted) throws IOException {
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
    final boolean fill(int keepFrom) throws IOException {
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
