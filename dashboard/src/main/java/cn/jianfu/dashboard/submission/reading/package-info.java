/** Reads a file that is sent in and says what would become of it. Way in: {@link cn.jianfu.dashboard.submission.reading.LedgerCheck}. */
@NullMarked
package cn.jianfu.dashboard.submission.reading;

import org.jspecify.annotations.NullMarked;
