package cn.jianfu.datasets.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, by its first bytes. */
public enum FileContent {
    /** A zip file: {@code .xlsx}, or something else that is packed. */
    PACKED,
    /** An OLE2 file: {@code .xls}, or a workbook with a password. */
    COMPOUND,
    TEXT,
    EMPTY,
    WEB_PAGE,
    PICTURE,
    PAPER,
    /** A table in a form of its own in text, such as DIF or SYLK. */
    OTHER_TABLE,
    /** A workbook of the time before Excel 97. */
    OLD,
    OTHER;

    private static final int LOOKED_AT = 4096;

    static FileContent of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) {
            return PACKED;
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return COMPOUND;
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G')
                || begins(bytes, 0xFF, 0xD8, 0xFF)
                || begins(bytes, 'G', 'I', 'F', '8')
                || begins(bytes, 'B', 'M') && binary(bytes)
                || begins(bytes, 'I', 'I', '*', 0)
                || begins(bytes, 'R', 'I', 'F', 'F')) {
            return PICTURE;
        }
        if (begins(bytes, '%', 'P', 'D', 'F') || begins(bytes, '{', '\\', 'r', 't', 'f')) {
            return PAPER;
        }
        if (begins(bytes, 9, 0, 4, 0)
                || begins(bytes, 9, 2, 6, 0)
                || begins(bytes, 9, 4, 6, 0)
                || begins(bytes, 9, 8)) {
            return OLD;
        }
        if (wide(bytes) != null) {
            return TEXT;
        }
        if (binary(bytes)) {
            return OTHER;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean markup = head.startsWith("<")
                && (head.startsWith("<?xml")
                        || head.startsWith("<!doctype")
                        || head.startsWith("<!--")
                        || head.contains("<html")
                        || head.contains("<table"));
        if (markup || head.startsWith("mime-version:") || head.startsWith("from: <saved by ")) {
            return WEB_PAGE;
        }
        boolean table = head.startsWith("id;p") || head.matches("(?s)table\\r?\\n0,1\\r?\\n.*");
        return table ? OTHER_TABLE : TEXT;
    }

    /** What to do about a file that is no table. */
    String sentence() {
        String what =
                switch (this) {
                    case WEB_PAGE -> "这是网页或 XML，不是 Excel 工作簿";
                    case PICTURE -> "这是图片，不是 Excel 工作簿，图片里的台账读不出来";
                    case PAPER -> "这是 PDF 或文档，不是 Excel 工作簿";
                    case OTHER_TABLE -> "这是 DIF 或 SYLK 格式的表格，不是 Excel 工作簿";
                    case OLD -> "这是 Excel 95 或更早的工作簿，版本太旧";
                    case PACKED, COMPOUND, TEXT, EMPTY, OTHER -> "这不是 Excel 工作簿（.xlsx、.xls）或 .csv 文本";
                };
        return what + "，请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再报送";
    }

    /**
     * The encoding of text in two bytes a character, as Excel saves “Unicode 文本”; null when it is none. Some programs
     * leave out the mark in front.
     */
    static @Nullable Charset wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int little = 0;
        int big = 0;
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        for (int i = 0; i < pairs; i++) {
            little += mark(bytes[2 * i]) && bytes[2 * i + 1] == 0 ? 1 : 0;
            big += mark(bytes[2 * i + 1]) && bytes[2 * i] == 0 ? 1 : 0;
        }
        if (little * 10 > pairs && big == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return big * 10 > pairs && little == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** What stands between the fields and lines of a text, and its digits. */
    private static boolean mark(byte b) {
        return b >= '0' && b <= '9' || b == ',' || b == '\t' || b == '\r' || b == '\n';
    }

    private static boolean binary(byte[] bytes) {
        for (int i = 0; i < Math.min(TextLines.length(bytes), LOOKED_AT); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n\f".indexOf(bytes[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
