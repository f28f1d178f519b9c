package cn.jianfu.datasets.reading;

/** Takes what a ledger says, in the ledger's order. What it throws reaches the reader's caller unchanged. */
public interface RecordSink {
    void accepted(LedgerRecord row);

    /**
     * A row of certificates that were made void or refused: it is no certificate, and it is not lost. Its field {@code
     * outcome} says which, {@code why} says what tells so.
     */
    void setAside(LedgerRecord row, Fault why);

    void quarantined(QuarantinedRecord row);

    void warned(Warning warning);
}
