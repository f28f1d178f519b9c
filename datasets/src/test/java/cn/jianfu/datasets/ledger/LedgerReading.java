package cn.jianfu.datasets.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What became of a ledger's rows. Blank rows, footers and repeated headers are no rows.
 *
 * @param county the county that the ledger's heading names, null when it names none
 */
public record LedgerReading(
        long rowsRead,
        long accepted,
        long quarantined,
        @Nullable String county) {
    public LedgerReading {
        if (rowsRead != accepted + quarantined) {
            throw new IllegalArgumentException(
                    "rows were lost: read " + rowsRead + ", accepted " + accepted + ", quarantined " + quarantined);
        }
    }
}
