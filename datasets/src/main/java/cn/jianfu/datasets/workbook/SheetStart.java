package cn.jianfu.datasets.workbook;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is known of a sheet before its first row.
 *
 * @param name for a text file, the file's name without its ending
 * @param from1904 whether serial numbers of days count from 1904, as in workbooks from old Macs
 * @param merged what is merged in the sheet; to be asked for only when it matters, since in a large sheet the answer stands behind all rows
 * @param alone whether the file has no other sheet; false where that is not known
 * @param hiddenColumns the columns, counted from 0, that nobody sees; known from the first row on
 */
public record SheetStart(
        String name,
        boolean hidden,
        boolean alone,
        boolean from1904,
        Supplier<List<MergedArea>> merged,
        Supplier<BitSet> hiddenColumns) {
    /** The same sheet under another name. */
    public SheetStart named(String other) {
        return other.equals(name) ? this : new SheetStart(other, hidden, alone, from1904, merged, hiddenColumns);
    }
}
