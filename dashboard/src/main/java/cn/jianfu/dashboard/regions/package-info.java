/** 区域下钻: where certificates are asked for, down to the ledger row itself. */
@NullMarked
package cn.jianfu.dashboard.regions;

import org.jspecify.annotations.NullMarked;
