package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.privacy.PersonalNumbers;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.FileContent;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.stream.Collectors;

/**
 * What a file's name says that its reading may hang on: year and period for dates without them, and words for a kind of ledger. The same bytes under names that say the same
 * are read alike.
 */
public final class NameSaid {
    /** Of a file that reads alike under any name, since it cannot be read. */
    public static final String NOTHING = "";

    /** The only sheet of a text file is called like the file. */
    private static final String WHOLE = "=";

    private NameSaid() {}

    /** What the name of a file says. */
    public static String of(WorkbookFile file) {
        return file.content() == FileContent.TEXT ? whole(file.stem()) : said(file.stem());
    }

    /** Whether the same bytes under another name would be read alike. */
    public static boolean same(String said, String fileName) {
        String stem = new WorkbookFile(fileName, new byte[0]).stem();
        return said.equals(NOTHING) || said.equals(said.startsWith(WHOLE) ? whole(stem) : said(stem));
    }

    /** As the sheet will be called. */
    private static String whole(String stem) {
        return WHOLE + PersonalNumbers.maskedInName(stem);
    }

    private static String said(String stem) {
        String plain = WrittenForm.plain(stem);
        String kinds = LedgerKinds.all().stream()
                .filter(kind -> kind.title().matcher(plain).find())
                .map(LedgerKind::code)
                .collect(Collectors.joining(" "));
        return PeriodText.namedYear(plain) + "|" + PeriodText.year(plain) + "|" + PeriodText.yearSigned(plain) + "|"
                + PeriodText.period(plain) + "|" + kinds;
    }
}
