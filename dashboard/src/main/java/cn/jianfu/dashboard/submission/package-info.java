/**
 * 台账报送: which communities have sent in which months, sending in many files at once, and what became of each.
 *
 * <p>A file goes from {@link cn.jianfu.dashboard.submission.LedgerUpload} to {@link cn.jianfu.dashboard.submission.Reception}, which
 * has it read by a {@link cn.jianfu.dashboard.submission.LedgerCheck} and keeps it by way of the
 * {@link cn.jianfu.dashboard.submission.LedgerStore}.
 */
@NullMarked
package cn.jianfu.dashboard.submission;

import org.jspecify.annotations.NullMarked;
