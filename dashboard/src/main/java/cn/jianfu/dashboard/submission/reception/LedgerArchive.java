package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.datasets.home.LeftOver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP file full of ledgers. What is unpacked of it is bounded, whatever sizes it states of itself. */
final class LedgerArchive {
    private static final int MOST_FILES = 1000;
    private static final long MOST_UNPACKED_BYTES = 1L << 30;
    /** What Chinese Windows writes names in. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** The archive as a whole is not taken; the message is a Chinese sentence. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /** Takes one file. */
    interface Receiver {
        /** @param path with slashes between folders, as the archive has it: not to be used as a path on the disk */
        void take(String path, InputStream in) throws IOException;
    }

    private LedgerArchive() {}

    /** Whether a file is called {@code .zip} and is no workbook, which is packed likewise. */
    static boolean isOne(String name, Path file) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("[Content_Types].xml") == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws RefusedException when it holds too much; files before that may have been taken */
    static void unpack(Path file, Receiver receiver) throws IOException, RefusedException {
        unpack(file, MOST_UNPACKED_BYTES, receiver);
    }

    /** The same with another bound, in bytes of all files together. */
    static void unpack(Path file, long most, Receiver receiver) throws IOException, RefusedException {
        try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(GB18030).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory() && !entry.isUnixSymlink() && !leftOver(name(entry)))
                    .toList();
            if (entries.isEmpty()) {
                throw new RefusedException("压缩包里没有文件，没有收下。请把台账放进去后重新报送。");
            }
            if (entries.size() > MOST_FILES) {
                throw new RefusedException("压缩包里的文件超过 " + MOST_FILES + " 个，没有收下。请分成几个压缩包报送。");
            }
            long unpacked = 0;
            for (ZipArchiveEntry entry : entries) {
                if (!zip.canReadEntryData(entry)) {
                    throw new RefusedException("压缩包加了密码或用了少见的压缩方法，读不出来。请不加密码重新压缩，或直接选择文件报送。");
                }
                long left = most - unpacked;
                Counted in = new Counted(zip.getInputStream(entry), left);
                receiver.take(name(entry), in);
                unpacked += in.count;
            }
        } catch (CutOffException e) {
            throw new RefusedException("压缩包解开后过大，从超出的那个文件起没有收下。请分成几个压缩包报送。");
        } catch (IllegalArgumentException e) {
            throw new RefusedException("压缩包已损坏，没有收下。请重新压缩，或直接选择文件报送。");
        }
    }

    /** The name, in the encoding that it is valid in. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw == null ? new byte[0] : raw))
                    .toString();
        } catch (CharacterCodingException e) {
            name = entry.getName();
        }
        return name.replace('\\', '/');
    }

    private static boolean leftOver(String path) {
        return path.startsWith("__MACOSX/") || LeftOver.is(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Bytes are left where the bound is reached: what was read so far is no file. */
    private static final class CutOffException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads up to the bound; half a ledger is never handed on as a whole one. */
    private static final class Counted extends java.io.FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (count >= most) {
                if (super.read() < 0) {
                    return -1;
                }
                throw new CutOffException();
            }
            int n = super.read(buffer, offset, (int) Math.min(length, most - count));
            count += Math.max(n, 0);
            return n;
        }
    }
}
