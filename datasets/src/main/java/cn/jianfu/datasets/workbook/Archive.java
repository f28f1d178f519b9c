package cn.jianfu.datasets.workbook;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a packed workbook. What is unpacked of it all together is bounded, whatever sizes the file states of itself. */
final class Archive implements Closeable {
    private static final long MOST_UNPACKED_BYTES = 1L << 30;
    private static final long MOST_STRINGS_BYTES = 256L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    Archive(byte[] bytes) throws IOException, UnreadableWorkbookException {
        zip = ZipFile.builder()
                .setByteArray(bytes)
                .setIgnoreLocalFileHeader(true)
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
            boolean strings = key(entry.getName()).endsWith("sharedstrings.xml");
            if (entry.getSize() > MOST_UNPACKED_BYTES || strings && entry.getSize() > MOST_STRINGS_BYTES) {
                zip.close();
                throw UnreadableWorkbookException.tooLarge();
            }
        }
    }

    /** Whether there is such a part; capitals and the kind of slash do not matter. */
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The unpacked size of a part as the file states it, 0 when there is no such part. */
    long size(String name) {
        ZipArchiveEntry entry = entries.get(key(name));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /** A part's content in UTF-8, null when there is no such part. Reading throws {@link TooLarge} at the bound. */
    @Nullable
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        boolean strings = key(name).endsWith("sharedstrings.xml");
        return XmlEncoding.utf8(
                new Bounded(zip.getInputStream(entry), strings ? MOST_STRINGS_BYTES : MOST_UNPACKED_BYTES));
    }

    /** A part's content whole, null when it is larger than the limit or missing. */
    byte @Nullable [] whole(String name, int most) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null || entry.getSize() > most) {
            return null;
        }
        try (InputStream in = open(name)) {
            if (in == null) {
                return new byte[0];
            }
            // Nearly always the size is what the file says.
            byte[] bytes = new byte[Math.max(0, (int) entry.getSize())];
            int length = in.readNBytes(bytes, 0, bytes.length);
            byte[] more = in.readNBytes(most + 1 - length);
            if (length + more.length > most) {
                return null;
            }
            byte[] whole = length + more.length == bytes.length ? bytes : Arrays.copyOf(bytes, length + more.length);
            System.arraycopy(more, 0, whole, length, more.length);
            return whole;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    /** The bound is reached. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) {
            left -= n;
            unpacked += n;
            // A sheet may be unpacked twice: once for what is merged in it, once for its rows.
            if (left < 0 || unpacked > 2 * MOST_UNPACKED_BYTES) {
                throw new TooLarge();
            }
        }
    }
}
