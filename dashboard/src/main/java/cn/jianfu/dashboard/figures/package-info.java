/** How numbers, shares, months and times are written on the screens: thousands separators, Chinese dates, Beijing time. */
@NullMarked
package cn.jianfu.dashboard.figures;

import org.jspecify.annotations.NullMarked;
