package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.CertificateLedger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells ledgers of certificates that say the same, day, certificate and unit of each row, as often, in whatever order:
 * copied from another community, or sent in under the wrong name. Ledgers of other kinds are not told, since the same
 * meetings, papers and groups come to many communities.
 */
public final class LedgerDigest {
    private static final List<String> SAID = List.of("issuedOn", "certificate", "unit");
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long rows;
    private long others;
    private long sum;
    private final Set<Long> different = new HashSet<>();

    /** Another row that was taken in. */
    public void add(LedgerRecord row) {
        if (row.kind().ledger() != CertificateLedger.KIND) {
            others++;
            return;
        }
        long said = 1;
        for (String field : SAID) {
            said = (said + Objects.hashCode(row.value(row.kind().indexOf(field)))) * MIX;
            said ^= said >>> 29;
        }
        rows++;
        sum += said;
        if (different.size() < AgreeingRows.LEAST_DIFFERENT) {
            different.add(said);
        }
    }

    /** Equal for ledgers that say the same; null of one that others may equal by chance. */
    public @Nullable String value() {
        return others == 0 && AgreeingRows.beyondChance(rows, different.size())
                ? rows + "-" + Long.toHexString(sum)
                : null;
    }
}
