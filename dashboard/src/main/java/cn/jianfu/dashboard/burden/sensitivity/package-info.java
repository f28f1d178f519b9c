/** What other factors would do to hours and to the order of units and townships. */
@NullMarked
package cn.jianfu.dashboard.burden.sensitivity;

import org.jspecify.annotations.NullMarked;
