/**
 * The certificate ledger (社区出具证明台账) as communities send it in, for those who want certificates and nothing else: a file in, typed rows and quarantined rows out.
 *
 * <p>Way in: {@link cn.jianfu.datasets.ledger.CertificateLedgerReader}. The reading itself is done in {@link cn.jianfu.datasets.reading}, for ledgers of all kinds.
 */
@NullMarked
package cn.jianfu.datasets.ledger;

import org.jspecify.annotations.NullMarked;
