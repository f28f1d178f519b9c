/** Which communities have sent in which months, and up to when they had to. */
@NullMarked
package cn.jianfu.dashboard.submission.matrix;

import org.jspecify.annotations.NullMarked;
