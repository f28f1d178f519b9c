package cn.jianfu.datasets.marking;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a packed workbook comes to when it is unpacked, by unpacking it: whatever sizes it states of itself. */
final class UnpackedSize {
    private UnpackedSize() {}

    /** Whether it is more than so many bytes; little more than those are unpacked to find out. */
    static boolean exceeds(byte[] packed, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        // By its list of contents: read from the front, some programs' entries have no size to stop at.
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        total += n;
                        if (total > most) {
                            return true;
                        }
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("这份工作簿不能标注，请按清单在原文件中改正", e);
        }
        return false;
    }
}
