/**
 * The certificate ledger (社区出具证明台账) as communities send it in: a workbook in, typed rows and quarantined rows out, in the layout of seed 000's attachment 2.
 *
 * <p>Way in: {@link cn.jianfu.datasets.ledger.CertificateLedgerReader}. Finding the header, reading a date and building a row are classes of their own, so that
 * each can learn to tolerate more without the others knowing.
 */
@NullMarked
package cn.jianfu.datasets.ledger;

import org.jspecify.annotations.NullMarked;
