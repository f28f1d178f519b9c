package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file. Blank rows, footers and repeated headers are no rows.
 *
 * @param kind null when no sheet has a known header
 * @param period what the ledger says it is about, or else the months of its rows; null when neither is known
 * @param county the county that the heading names, null when it names none
 * @param communities the names in the community column, with the rows that have each
 * @param sheets the names of the sheets that were read
 * @param titles what stands above the tables
 * @param proposals how the sheets with an unknown header may be meant; none of their rows were read
 */
public record FileReading(
        @Nullable LedgerKind kind,
        @Nullable Period period,
        long rows,
        long accepted,
        long quarantined,
        @Nullable String county,
        Map<String, Long> communities,
        List<String> sheets,
        List<String> titles,
        List<LayoutProposal> proposals) {
    public FileReading {
        if (rows != accepted + quarantined) {
            throw new IllegalArgumentException(
                    "rows were lost: read " + rows + ", accepted " + accepted + ", quarantined " + quarantined);
        }
        sheets = List.copyOf(sheets);
        titles = List.copyOf(titles);
        proposals = List.copyOf(proposals);
    }

    /** Whether there was a ledger, be it an empty one. */
    public boolean found() {
        return kind != null;
    }
}
