/** What leadership and the offices see. */
@NullMarked
package cn.jianfu.dashboard;

import org.jspecify.annotations.NullMarked;
