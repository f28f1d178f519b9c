/**
 * Any file that a community saves, as sheets of rows of cells: {@code .xlsx}, {@code .xls}, {@code .csv}, told apart by what is in them and not by their names.
 *
 * <p>Way in: {@link cn.jianfu.datasets.workbook.WorkbookFile}. Rows stream by, so that memory is bounded by the row; nothing is evaluated, fetched or followed.
 * What the cells mean is not known here.
 */
@NullMarked
package cn.jianfu.datasets.workbook;

import org.jspecify.annotations.NullMarked;
