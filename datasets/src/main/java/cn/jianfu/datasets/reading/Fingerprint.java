package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.SheetRow;

/** Tells one layout from another: by the headings and the columns in which they stand, not by the row. */
final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    static String of(SheetRow header) {
        StringBuilder headings = new StringBuilder();
        for (int column = 0; column < header.width(); column++) {
            String text = header.text(column);
            headings.append(text == null ? "" : HeadingForms.bare(WrittenForm.plain(text)))
                    .append('|');
        }
        return digest(headings.toString());
    }

    /** Of a table without a header: nothing but what its columns look like tells it. */
    static String headless(ColumnContents contents) {
        return digest("\n" + contents.digest());
    }

    static String digest(String text) {
        return ContentHash.of(text).substring(0, DIGITS);
    }
}
