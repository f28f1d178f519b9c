package cn.jianfu.datasets.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is merged in a sheet, which its XML says only after all rows: the end of the file is looked at first. */
final class MergedAreas {
    private static final byte[] MARK = "mergeCells".getBytes(StandardCharsets.US_ASCII);
    private static final int[] SKIP = skips();
    private static final Pattern AREA = Pattern.compile("ref\\s*=\\s*[\"']([A-Z$]+[0-9$]+:[A-Z$]+[0-9$]+)[\"']");
    private static final int MOST = 1 << 17;
    private static final int MOST_TAIL = 16 << 20;

    private MergedAreas() {}

    static List<MergedArea> in(byte[] xml) {
        for (int i = xml.length - MARK.length; i >= 0; i--) {
            if (marked(xml, i)) {
                // The first one from behind closes the list, the one before it opens it.
                int open = i - 1;
                while (open >= 0 && !marked(xml, open)) {
                    open--;
                }
                return open < 0 ? List.of() : areas(xml, open, i);
            }
        }
        return List.of();
    }

    /** Reads to the end of the stream, keeping only what may be the list. */
    static List<MergedArea> in(InputStream xml) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        ByteArrayOutputStream tail = null;
        for (int n = xml.read(buffer); n >= 0; n = xml.read(buffer, kept, buffer.length - kept)) {
            int length = kept + n;
            kept = 0;
            if (tail != null) {
                tail.write(buffer, 0, Math.min(length, MOST_TAIL - tail.size()));
                continue;
            }
            int at = find(buffer, length);
            if (at >= 0) {
                tail = new ByteArrayOutputStream();
                tail.write(buffer, at, length - at);
            } else {
                kept = Math.min(length, MARK.length - 1);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
        }
        return tail == null ? List.of() : areas(tail.toByteArray(), 0, tail.size());
    }

    /** Skips by what stands at the mark's last place (Horspool): the list is looked for in hundreds of megabytes. */
    private static int find(byte[] bytes, int length) {
        int last = MARK.length - 1;
        for (int i = 0; i <= length - MARK.length; i += SKIP[bytes[i + last] & 0xff]) {
            if (bytes[i + last] == MARK[last] && marked(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int[] skips() {
        int[] skips = new int[256];
        Arrays.fill(skips, MARK.length);
        for (int i = 0; i < MARK.length - 1; i++) {
            skips[MARK[i]] = MARK.length - 1 - i;
        }
        return skips;
    }

    private static boolean marked(byte[] bytes, int at) {
        if (bytes[at] != 'm') {
            return false;
        }
        for (int i = 1; i < MARK.length; i++) {
            if (bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<MergedArea> areas(byte[] xml, int from, int to) {
        List<MergedArea> areas = new ArrayList<>();
        Matcher references = AREA.matcher(new String(xml, from, to - from, StandardCharsets.ISO_8859_1));
        while (areas.size() < MOST && references.find()) {
            MergedArea area = MergedArea.of(references.group(1));
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }
}
