package cn.jianfu.datasets.ledger;

/** Counts what goes by, and marks what the sink behind it throws, so that it is not taken for a fault of the file. */
final class CountingSink implements LedgerSink {
    private final LedgerSink sink;
    private long accepted;
    private long quarantined;

    CountingSink(LedgerSink sink) {
        this.sink = sink;
    }

    /** Carries what the sink threw past the guards around the file. */
    static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final RuntimeException thrown;

        SinkFailure(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }

    @Override
    public void accepted(CertificateRow row) {
        accepted++;
        try {
            sink.accepted(row);
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    @Override
    public void quarantined(QuarantinedRow row) {
        quarantined++;
        try {
            sink.quarantined(row);
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    long accepted() {
        return accepted;
    }

    long quarantined() {
        return quarantined;
    }
}
