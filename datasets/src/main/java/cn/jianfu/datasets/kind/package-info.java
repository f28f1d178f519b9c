/**
 * The kinds of ledgers, declared: one file for each says its fields, the headings under which communities write them, what must be filled in, and what is personal.
 *
 * <p>To read first: {@link cn.jianfu.datasets.kind.CertificateLedger}. A new kind is one such file, one line in {@link cn.jianfu.datasets.kind.LedgerKinds}, and its
 * tests; reading it and making its blank workbook need nothing more.
 */
@NullMarked
package cn.jianfu.datasets.kind;

import org.jspecify.annotations.NullMarked;
