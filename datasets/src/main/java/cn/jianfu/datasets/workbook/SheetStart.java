package cn.jianfu.datasets.workbook;

import java.util.List;

/**
 * What is known of a sheet before its first row.
 *
 * @param name for a text file, the file's name without its ending
 * @param from1904 whether serial numbers of days count from 1904, as in workbooks from old Macs
 */
public record SheetStart(String name, boolean hidden, boolean from1904, List<MergedArea> merged) {
    public SheetStart {
        merged = List.copyOf(merged);
    }
}
