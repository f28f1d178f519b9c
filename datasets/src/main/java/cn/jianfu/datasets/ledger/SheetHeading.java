package cn.jianfu.datasets.ledger;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** What the rows above the header say: the year in the title, the county in the line below it. */
final class SheetHeading {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年?");
    private static final Pattern COUNTY = Pattern.compile("县\\(市、?区\\):?([^\\d_年月日:]{2,15})");

    private @Nullable Integer year;
    private @Nullable String county;

    void add(Row row) {
        for (Cell cell : row) {
            String text = CellText.of(cell);
            if (text != null) {
                add(text);
            }
        }
    }

    /** Takes in a piece of text: a cell's, or the name of the sheet or file. What came first counts. */
    void add(String text) {
        String plain = WrittenForm.plain(text);
        Matcher years = YEAR.matcher(plain);
        if (year == null && years.find()) {
            year = Integer.valueOf(years.group(1));
        }
        Matcher counties = COUNTY.matcher(plain);
        if (county == null && counties.find()) {
            county = counties.group(1);
        }
    }

    @Nullable
    Integer year() {
        return year;
    }

    @Nullable
    String county() {
        return county;
    }
}
