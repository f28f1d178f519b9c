package cn.jianfu.datasets.ledger;

import cn.jianfu.datasets.kind.CertificateLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.StatisticsTable;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import java.math.BigDecimal;
import java.util.Objects;

/** Makes certificates of the records of certificate ledgers and statistics tables, and passes other records over. */
final class CertificateRows implements RecordSink {
    private final LedgerSink sink;
    private long accepted;
    private long quarantined;

    CertificateRows(LedgerSink sink) {
        this.sink = sink;
    }

    @Override
    public void accepted(LedgerRecord row) {
        LedgerKind kind = row.kind();
        if (kind != CertificateLedger.KIND && kind != StatisticsTable.KIND) {
            return;
        }
        accepted++;
        sink.accepted(new CertificateRow(
                row.sheet(),
                row.rowNumber(),
                row.text(kind.indexOf("community")),
                row.text(kind.indexOf("certNo")),
                Objects.requireNonNull(row.day(kind.indexOf("issuedOn"))),
                row.text(kind.indexOf("applicant")),
                Objects.requireNonNull(row.text(kind.indexOf("certificate"))),
                Objects.requireNonNull(row.text(kind.indexOf("unit"))),
                row.text(kind.indexOf("clerk")),
                ((BigDecimal) Objects.requireNonNull(row.value(kind.indexOf("quantity")))).intValueExact()));
    }

    @Override
    public void setAside(LedgerRecord row, Fault why) {}

    @Override
    public void quarantined(QuarantinedRecord row) {
        quarantined++;
        Fault fault = row.faults().getFirst();
        sink.quarantined(new QuarantinedRow(
                row.sheet(), row.rowNumber(), fault.field(), fault.code(), fault.value(), fault.message()));
    }

    @Override
    public void warned(Warning warning) {}

    long accepted() {
        return accepted;
    }

    long quarantined() {
        return quarantined;
    }
}
