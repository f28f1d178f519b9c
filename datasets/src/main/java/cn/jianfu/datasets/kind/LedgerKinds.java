package cn.jianfu.datasets.kind;

import java.util.List;
import java.util.Optional;

/** All kinds of ledgers. */
public final class LedgerKinds {
    // Where two kinds fit a header equally well, the first is meant.
    private static final List<LedgerKind> ALL = List.of(
            CertificateLedger.KIND,
            StatisticsTable.KIND,
            MeetingLedger.KIND,
            FormLedger.KIND,
            DocumentLedger.KIND,
            InspectionLedger.KIND,
            GroupLedger.KIND,
            SignboardLedger.KIND,
            TaskLedger.KIND);

    private LedgerKinds() {}

    public static List<LedgerKind> all() {
        return ALL;
    }

    /** The ledgers that a community keeps, each by its principal kind; see {@link LedgerKind#ledger()}. */
    public static List<LedgerKind> ledgers() {
        return ALL.stream().filter(kind -> kind.ledger() == kind).toList();
    }

    /** The kind of a code or label. */
    public static Optional<LedgerKind> find(String codeOrLabel) {
        return ALL.stream()
                .filter(kind -> kind.code().equals(codeOrLabel) || kind.label().equals(codeOrLabel))
                .findFirst();
    }
}
