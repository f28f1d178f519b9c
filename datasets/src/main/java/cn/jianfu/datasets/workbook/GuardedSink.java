package cn.jianfu.datasets.workbook;

/** Marks what the sink behind it throws, so that it is not taken for a fault of the file. */
final class GuardedSink implements SheetSink {
    private final SheetSink sink;

    GuardedSink(SheetSink sink) {
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
    public void start(SheetStart sheet) {
        try {
            sink.start(sheet);
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    @Override
    public void row(SheetRow row) {
        try {
            sink.row(row);
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    @Override
    public void end() {
        try {
            sink.end();
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }
}
