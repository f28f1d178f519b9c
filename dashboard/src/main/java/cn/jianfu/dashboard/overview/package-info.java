/** 总览: how heavy the burden is, and whether it grows. */
@NullMarked
package cn.jianfu.dashboard.overview;

import org.jspecify.annotations.NullMarked;
