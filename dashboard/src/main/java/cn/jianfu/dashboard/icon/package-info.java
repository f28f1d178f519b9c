/** Small line drawings of our own. */
@NullMarked
package cn.jianfu.dashboard.icon;

import org.jspecify.annotations.NullMarked;
