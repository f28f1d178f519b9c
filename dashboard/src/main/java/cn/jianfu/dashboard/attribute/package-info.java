/** The four attributes as they look everywhere: colour, sign and word. */
@NullMarked
package cn.jianfu.dashboard.attribute;

import org.jspecify.annotations.NullMarked;
