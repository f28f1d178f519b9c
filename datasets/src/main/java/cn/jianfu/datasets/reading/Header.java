package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.SheetRow;
import java.util.List;

/**
 * A header that was found.
 *
 * @param first the header's first row, its place among the rows looked at
 * @param rows 1 to 3; 0 when the table has none
 * @param row the row that repeats itself on every page
 * @param remarks what was not plain about it
 */
record Header(Layout layout, int first, int rows, SheetRow row, List<Fault> remarks) {}
