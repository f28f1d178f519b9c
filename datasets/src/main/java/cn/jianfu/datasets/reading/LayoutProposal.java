package cn.jianfu.datasets.reading;

import java.io.Serializable;
import java.util.List;

/**
 * How a table with an unknown header may be meant. Nothing of it was read; a person looks it over and has it remembered.
 *
 * @param fingerprint of the headings and their order; of what the columns look like where there are no headings
 * @param contents a digest of what the columns look like
 * @param headerRow as Excel counts, from 1; 0 when the table has no header
 * @param kind the kind's code
 * @param missing labels of required fields that no column fits
 */
public record LayoutProposal(
        String fingerprint,
        String contents,
        String sheet,
        int headerRow,
        String kind,
        List<ProposedColumn> columns,
        List<String> missing)
        implements Serializable {
    public LayoutProposal {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /** The same table under what somebody else takes it for. */
    LayoutProposal as(String otherKind, List<ProposedColumn> otherColumns, List<String> nowMissing) {
        return new LayoutProposal(fingerprint, contents, sheet, headerRow, otherKind, otherColumns, nowMissing);
    }
}
