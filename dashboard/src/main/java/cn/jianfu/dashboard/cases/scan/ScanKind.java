package cn.jianfu.dashboard.cases.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What a scan can be, told by how the file begins and ends and never by its name. */
public enum ScanKind {
    PDF("application/pdf", "pdf", bytes("%PDF-"), bytes("%%EOF"), 1024),
    JPEG("image/jpeg", "jpg", HexFormat.of().parseHex("ffd8ff"), HexFormat.of().parseHex("ffd9"), 64),
    PNG("image/png", "png", HexFormat.of().parseHex("89504e470d0a1a0a"), bytes("IEND"), 16);

    private final String mime;
    private final String extension;
    private final byte[] beginning;
    private final byte[] end;
    /** So many of the last bytes are looked through for the end: some programs write a little more. */
    private final int tail;

    ScanKind(String mime, String extension, byte[] beginning, byte[] end, int tail) {
        this.mime = mime;
        this.extension = extension;
        this.beginning = beginning;
        this.end = end;
        this.tail = tail;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }

    /**
     * What a file is.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it is none of them, or not whole
     */
    static ScanKind of(byte[] content) {
        ScanKind kind = Arrays.stream(values())
                .filter(one -> content.length > one.beginning.length
                        && Arrays.equals(content, 0, one.beginning.length, one.beginning, 0, one.beginning.length))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("文件内容不是 PDF、JPEG 或 PNG（只改扩展名不行），请重新扫描或另存"));
        if (!kind.ends(content)) {
            throw new IllegalArgumentException("文件不完整，可能传输时中断或已损坏，请重新扫描后再传");
        }
        return kind;
    }

    private boolean ends(byte[] content) {
        for (int from = content.length - end.length; from >= Math.max(0, content.length - tail); from--) {
            if (Arrays.equals(content, from, from + end.length, end, 0, end.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
