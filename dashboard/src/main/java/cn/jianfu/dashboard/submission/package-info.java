/**
 * 台账报送: which communities have sent in which months, sending in many files at once, and what became of each.
 *
 * <p>A file goes from {@code upload} or {@code inbox} to {@code reception}, which has it read by {@code reading} and keeps it, sends it back, or puts it aside until
 * somebody has answered in {@code layout} or {@code community}. {@code record} is what the database has of it, {@code result} shows that, {@code matrix} tells who
 * has not sent in.
 */
@NullMarked
package cn.jianfu.dashboard.submission;

import org.jspecify.annotations.NullMarked;
