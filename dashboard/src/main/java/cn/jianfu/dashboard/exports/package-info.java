/** 统计表导出: the workbook that goes up, and the record of who took it out. */
@NullMarked
package cn.jianfu.dashboard.exports;

import org.jspecify.annotations.NullMarked;
