package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.List;

/** Reads ledgers of all kinds from files of all sorts. */
public final class LedgerFileReader {
    /** Code of the warning that a sheet repeats others of its file. */
    public static final String REPEATED_SHEET = "REPEATED_SHEET";

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
        file.read(new SheetReader(file, context, layouts, tally, sink, new SheetEntries(tally, sink, false)));
        return finished(tally, sink);
    }

    /**
     * Reads one sheet of a file, for {@link #together}.
     *
     * @param sheet its place in {@link WorkbookFile#sheetSizes()}
     * @param sink told nothing of what can only be said of the whole file
     * @throws UnreadableWorkbookException as {@link #read} does
     */
    public FileTally readSheet(WorkbookFile file, String context, int sheet, RecordSink sink)
            throws UnreadableWorkbookException {
        FileTally tally = new FileTally();
        file.read(sheet, new SheetReader(file, context, layouts, tally, sink, new SheetEntries(tally, sink, true)));
        return tally;
    }

    /**
     * What reading the whole file would have come to, from its sheets in their order, unless sheets repeat
     * others: of rows that have gone to the sink none can be
     * set aside any more, so a file with the warning {@link #REPEATED_SHEET} has to be read whole.
     *
     * @param sink told what can only be said of the whole
     */
    public static FileReading together(List<FileTally> sheets, RecordSink sink) {
        FileTally whole = new FileTally();
        RepeatedRows repeated = new RepeatedRows(whole.marks, true);
        for (FileTally sheet : sheets) {
            whole.add(sheet);
            repeated.begin();
            whole.marks.add(sheet.marks);
            Fault said = repeated.end().ofSheet();
            if (said != null) {
                sink.warned(new Warning(sheet.marks.sheets.getFirst(), 0, said));
            }
        }
        return finished(whole, sink);
    }

    private static FileReading finished(FileTally tally, RecordSink sink) {
        for (Fault fault : tally.gaps.faults("证明编号")) {
            sink.warned(new Warning("", 0, fault));
        }
        if (tally.hidden > 0) {
            sink.warned(new Warning(
                    "", 0, new Fault("HIDDEN_ROWS", null, -1, null, "有 " + tally.hidden + " 行是隐藏的，已照样读入，请核对是否应当报送")));
        }
        if (tally.kind != null) {
            for (LayoutProposal proposal : tally.proposals) {
                if (proposal.missing().isEmpty()) {
                    String sentence = "工作表“" + proposal.sheet() + "”的表头没有见过，没有读入，请核对它是不是台账；是的话，单独存成一份文件报送，确认一次表头即可";
                    sink.warned(new Warning(
                            proposal.sheet(),
                            proposal.headerRow(),
                            new Fault("SHEET_PASSED_OVER", null, -1, null, sentence)));
                }
            }
        }
        return tally.reading();
    }
}
