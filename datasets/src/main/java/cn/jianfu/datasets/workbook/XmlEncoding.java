package cn.jianfu.datasets.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML in whatever encoding it declares, as UTF-8: some programs write sheets in UTF-16 or GBK. */
final class XmlEncoding {
    private static final int HEAD = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlEncoding() {}

    /** @throws IOException when there is no such encoding */
    static InputStream utf8(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        Charset charset = charset(head);
        return charset.equals(StandardCharsets.UTF_8) ? whole : new InUtf8(new InputStreamReader(whole, charset));
    }

    private static Charset charset(byte[] head) throws IOException {
        boolean marked = head.length >= 2 && (head[0] & head[1] & 0xFE) == 0xFE;
        if (head.length >= 2 && (marked || head[0] == 0 || head[1] == 0)) {
            boolean little = (head[0] & 0xFF) == 0xFF || head[1] == 0;
            return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException("encoding", e);
        }
    }

    /** Encodes anew, without the mark and the declaration in front, which say what is no longer so. */
    private static final class InUtf8 extends InputStream {
        private final Reader reader;
        private final char[] characters = new char[1 << 13];
        private byte[] bytes = new byte[0];
        private int at;
        private int kept;
        private boolean begun;

        InUtf8(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return more() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (!more()) {
                return -1;
            }
            int n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, n);
            at += n;
            return n;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        private boolean more() throws IOException {
            while (at == bytes.length) {
                int n = reader.read(characters, kept, characters.length - kept);
                int length = kept + Math.max(n, 0);
                if (length == 0) {
                    return false;
                }
                // Half of a pair waits for its other half.
                kept = n > 0 && Character.isHighSurrogate(characters[length - 1]) ? 1 : 0;
                String text = new String(characters, 0, length - kept);
                characters[0] = characters[length - 1];
                bytes = (begun ? text : text.replaceFirst("^\uFEFF?(?:<\\?xml[^>]*\\?>)?", ""))
                        .getBytes(StandardCharsets.UTF_8);
                begun = true;
                at = 0;
            }
            return true;
        }
    }
}
