/** SQL as resource files beside the feature that asks: one file per measure, the grain in its first line. */
@NullMarked
package cn.jianfu.dashboard.query;

import org.jspecify.annotations.NullMarked;
