package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;

/** Reads ledgers of all kinds from files of all sorts. */
public final class LedgerFileReader {
    private final ConfirmedLayouts layouts;

    /** A reader that knows the layouts that a person has confirmed, besides those that it knows by itself. */
    public LedgerFileReader(ConfirmedLayouts layouts) {
        this.layouts = layouts;
    }

    /**
     * Reads a file, row by row. Every sheet with a ledger's header is read; every row below it is accepted or quarantined.
     *
     * @param context the names of the folders that the file lies in, nearest last, for the year where nothing nearer says it; may be empty
     * @throws UnreadableWorkbookException when the file is no workbook, is damaged or too large; rows may have gone to the sink before
     */
    public FileReading read(WorkbookFile file, String context, RecordSink sink) throws UnreadableWorkbookException {
        FileTally tally = new FileTally();
        file.read(new SheetReader(file.stem() + " " + context, layouts, tally, sink));
        Period dated = tally.dated == null ? null : tally.dated.wholeMonths();
        String number = "证明编号";
        for (Fault fault : tally.gaps.faults(number)) {
            sink.warned(new Warning("", 0, fault));
        }
        if (tally.hidden > 0) {
            sink.warned(new Warning(
                    "", 0, new Fault("HIDDEN_ROWS", null, -1, null, "有 " + tally.hidden + " 行是隐藏的,已照样读入,请核对是否应当报送")));
        }
        return new FileReading(
                tally.kind,
                tally.stated == null ? dated : tally.stated,
                tally.rows,
                tally.accepted,
                tally.quarantined,
                tally.county,
                tally.communities,
                java.util.List.copyOf(tally.sheets),
                tally.titles,
                tally.proposals);
    }
}
