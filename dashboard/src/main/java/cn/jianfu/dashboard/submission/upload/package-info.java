/** Sending in many files at once. */
@NullMarked
package cn.jianfu.dashboard.submission.upload;

import org.jspecify.annotations.NullMarked;
