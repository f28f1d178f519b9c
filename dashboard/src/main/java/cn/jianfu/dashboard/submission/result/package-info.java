/** Files that were sent in, as tables and dialogs: results, history, what is wrong with each, and the marked workbook. */
@NullMarked
package cn.jianfu.dashboard.submission.result;

import org.jspecify.annotations.NullMarked;
