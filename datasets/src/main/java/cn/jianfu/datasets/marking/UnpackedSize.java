package cn.jianfu.datasets.marking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** What a packed workbook comes to when it is unpacked, by unpacking it: whatever sizes it states of itself. */
final class UnpackedSize {
    private UnpackedSize() {}

    /** Whether it is more than so many bytes; little more than those are unpacked to find out. */
    static boolean exceeds(byte[] packed, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (zip.getNextEntry() != null) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > most) {
                        return true;
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("这份工作簿不能标注，请按清单在原文件中改正", e);
        }
        return false;
    }
}
