package cn.jianfu.datasets.home;

import java.util.Locale;
import java.util.regex.Pattern;

/** Files that programs leave behind and nobody means as ledgers: locks of Excel, WPS and LibreOffice, unfinished copies, what systems hide. */
public final class LeftOver {
    private static final Pattern UNFINISHED =
            Pattern.compile(".*\\.(part|tmp|temp|crdownload|download|filepart|partial)");

    private LeftOver() {}

    /** @param name of the file, without its folders */
    public static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.startsWith(".")
                || lower.startsWith("~")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || UNFINISHED.matcher(lower).matches();
    }
}
