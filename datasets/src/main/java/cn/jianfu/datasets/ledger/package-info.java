/** Ledgers of one community against each other: which days they speak of, and which of them counts. */
@NullMarked
package cn.jianfu.datasets.ledger;

import org.jspecify.annotations.NullMarked;
