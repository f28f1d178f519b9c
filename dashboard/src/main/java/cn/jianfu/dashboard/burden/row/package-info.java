/** The ledger rows behind the figures. */
@NullMarked
package cn.jianfu.dashboard.burden.row;

import org.jspecify.annotations.NullMarked;
