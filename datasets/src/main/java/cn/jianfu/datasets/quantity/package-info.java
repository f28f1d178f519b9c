/**
 * What a row of a certificate ledger says of how many certificates it stands for, and whether they were issued at all:
 * 份数, ranges of numbers, 作废, 不予出具. A row is one
 * line in a file (行), a certificate one paper (份); one row may be many papers, and a row of a void or refused one is
 * none.
 */
@NullMarked
package cn.jianfu.datasets.quantity;

import org.jspecify.annotations.NullMarked;
