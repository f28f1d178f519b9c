/** 单位排行: which units ask for non-compliant certificates, and what for. */
@NullMarked
package cn.jianfu.dashboard.units;

import org.jspecify.annotations.NullMarked;
