/** The campaign that this site takes part in, if it does. */
@NullMarked
package cn.jianfu.dashboard.campaign;

import org.jspecify.annotations.NullMarked;
