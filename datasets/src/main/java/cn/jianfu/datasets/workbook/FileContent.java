package cn.jianfu.datasets.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

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
        if (wide(bytes)) {
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
        return markup ? WEB_PAGE : TEXT;
    }

    /** What to do about a file that is no table. */
    String sentence() {
        String what =
                switch (this) {
                    case WEB_PAGE -> "这是网页或 XML，不是 Excel 工作簿";
                    case PICTURE -> "这是图片，不是 Excel 工作簿，图片里的台账读不出来";
                    case PAPER -> "这是 PDF 或文档，不是 Excel 工作簿";
                    case PACKED, COMPOUND, TEXT, EMPTY, OTHER -> "这不是 Excel 工作簿（.xlsx、.xls）或 .csv 文本";
                };
        return what + "，请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再报送";
    }

    /** Text in two bytes a character, as Excel saves “Unicode 文本”. */
    static boolean wide(byte[] bytes) {
        return begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
    }

    private static boolean binary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
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
