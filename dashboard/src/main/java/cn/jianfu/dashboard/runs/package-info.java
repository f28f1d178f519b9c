/** 重新计算: asking for a new run of the pipeline and watching it. */
@NullMarked
package cn.jianfu.dashboard.runs;

import org.jspecify.annotations.NullMarked;
