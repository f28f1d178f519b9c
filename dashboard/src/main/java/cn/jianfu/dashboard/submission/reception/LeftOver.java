package cn.jianfu.dashboard.submission.reception;

import java.util.Locale;

/** Files that programs leave behind and nobody means as ledgers: locks of Excel, WPS and LibreOffice, unfinished copies, what systems hide. */
public final class LeftOver {
    private LeftOver() {}

    public static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.startsWith(".")
                || lower.startsWith("~")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.matches(".*\\.(part|tmp|temp|crdownload|download|filepart|partial)");
    }
}
