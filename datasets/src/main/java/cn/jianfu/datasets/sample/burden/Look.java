package cn.jianfu.datasets.sample.burden;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one file looks like.
 *
 * @param charset of a text file, null for a workbook
 * @param marked whether a text file begins with a byte order mark
 * @param title what stands above the table
 * @param sheets how the rows are spread over sheets
 * @param order the kind's fields in the order of their columns, without the community
 * @param headings what stands above each field's column
 * @param communityColumn whether the rows name their community
 * @param days how days are written, null for cells that hold days
 * @param splitDay whether the kind's first day stands in three columns 年, 月, 日
 * @param ticks whether a choice is ticked in one of several columns
 * @param yes what stands for yes
 * @param no what stands for no
 * @param spelledOut whether numbers have their units behind them, 90分钟
 * @param blankEvery after how many rows a blank one comes, 0 for never
 * @param remarks whether there is a column that belongs to no field
 * @param footer whether lines stand below the table
 * @param hidesRow whether a row is hidden
 * @param merges whether equal neighbours are merged, communities and days
 * @param ditto whether a unit that comes again is written 同上
 */
record Look(
        @Nullable Charset charset,
        boolean marked,
        Title title,
        Sheets sheets,
        List<String> order,
        Map<String, String> headings,
        boolean communityColumn,
        @Nullable DayStyle days,
        boolean splitDay,
        boolean ticks,
        String yes,
        String no,
        boolean spelledOut,
        int blankEvery,
        boolean remarks,
        boolean footer,
        boolean hidesRow,
        boolean merges,
        boolean ditto) {

    /** What stands above a table. */
    enum Title {
        /** Nothing at all. */
        NONE,
        /** The ledger's name, without any time. */
        NAME,
        /** The year before the ledger's name. */
        YEAR,
        /** The first and the last day below the ledger's name. */
        PERIOD
    }

    /** How rows are spread over sheets. */
    enum Sheets {
        ONE,
        MONTHS,
        COMMUNITIES,
        /** One sheet, with a line across it before each community's rows. */
        SECTIONS
    }

    boolean text() {
        return charset != null;
    }
}
