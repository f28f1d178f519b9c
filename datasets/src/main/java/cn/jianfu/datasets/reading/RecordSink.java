package cn.jianfu.datasets.reading;

/** Takes what a ledger says, in the ledger's order. What it throws reaches the reader's caller unchanged. */
public interface RecordSink {
    void accepted(LedgerRecord row);

    void quarantined(QuarantinedRecord row);

    void warned(Warning warning);
}
