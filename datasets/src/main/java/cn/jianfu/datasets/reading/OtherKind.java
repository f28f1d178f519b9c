package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;

/** Proposes how a sheet with an unknown header is meant when a person says that it is a ledger of another kind. */
public final class OtherKind implements SheetSink {
    private static final int LOOKED_AT = 120;

    /** Enough was seen; the rest of the file is not read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final LayoutProposal proposal;
    private final List<SheetRow> rows = new ArrayList<>();
    private boolean inSheet;

    private OtherKind(LayoutProposal proposal) {
        this.proposal = proposal;
    }

    /**
     * The proposal for the same columns under another kind; what no field of that kind fits is left open.
     *
     * @param file where the proposal comes from
     */
    public static LayoutProposal of(WorkbookFile file, LayoutProposal proposal, LedgerKind kind) {
        OtherKind other = new OtherKind(proposal);
        try {
            file.read(other);
        } catch (Enough e) {
            // As meant.
        } catch (UnreadableWorkbookException e) {
            // It was readable when it came; what was seen of it is weighed.
        }
        LayoutProposal guessed = LayoutGuess.under(kind, proposal.sheet(), other.rows);
        // It stays the table that was asked about, whatever it is taken for.
        return guessed != null
                ? proposal.as(kind.code(), guessed.columns(), guessed.missing())
                : proposal.as(
                        kind.code(),
                        proposal.columns().stream()
                                .map(column -> new ProposedColumn(
                                        column.column(), column.heading(), null, null, 0, LayoutGuess.NOTHING))
                                .toList(),
                        LayoutFields.missing(kind, List.of()));
    }

    @Override
    public void start(SheetStart sheet) {
        inSheet = sheet.name().equals(proposal.sheet());
    }

    @Override
    public void row(SheetRow row) {
        if (inSheet && row.number() >= proposal.headerRow() && !row.blank()) {
            rows.add(row);
            if (rows.size() == LOOKED_AT) {
                throw new Enough();
            }
        }
    }

    @Override
    public void end() {}
}
