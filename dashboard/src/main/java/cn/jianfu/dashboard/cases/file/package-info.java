/** Cases, as they are kept: taken in from what a run publishes, acted on, asked for. */
@NullMarked
package cn.jianfu.dashboard.cases.file;

import org.jspecify.annotations.NullMarked;
