/** Months that a county closes, with a reason: no more ledgers are waited for. */
@NullMarked
package cn.jianfu.dashboard.submission.closing;

import org.jspecify.annotations.NullMarked;
