/** Tables as files: what is on the screen, all pages of it, as CSV or as a workbook. */
@NullMarked
package cn.jianfu.dashboard.file;

import org.jspecify.annotations.NullMarked;
