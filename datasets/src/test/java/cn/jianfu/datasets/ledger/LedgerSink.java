package cn.jianfu.datasets.ledger;

/** Takes a ledger's rows, in the ledger's order. What it throws reaches the reader's caller unchanged. */
public interface LedgerSink {
    void accepted(CertificateRow row);

    void quarantined(QuarantinedRow row);
}
