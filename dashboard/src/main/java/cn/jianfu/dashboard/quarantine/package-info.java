/** 未采纳记录: ledger rows and files that could not be read, where they stand, and how to mend them. */
@NullMarked
package cn.jianfu.dashboard.quarantine;

import org.jspecify.annotations.NullMarked;
