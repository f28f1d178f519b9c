package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.quantity.Reading;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows below one header. Blank rows, footers, lines that divide the table and the header once more on the next page are no rows. */
final class TableReader {
    /** What a row was, for whoever hands the rows on. */
    enum Row {
        DONE,
        /** It may be another header. */
        PERHAPS_HEADER,
        /** A title, below which the rows of another table begin under the same headings. */
        TITLE
    }

    private static final int MOST_LINES = 20;

    private final String sheet;
    private final Layout layout;
    private final HeaderRows header;
    private final VerticalMerges merges;
    private final DateText dates;
    private final EntryRemarks remarks;
    private final RowValues values;
    private final FileTally tally;
    private final RecordSink sink;
    private final SheetEntries entries;
    private final int community;
    private final int number;
    private final int day;
    private final RowCells cells;
    private final RoundFigures roundFigures;
    private final SameHeadings sameHeadings;
    private final @Nullable RowQuantities quantities;
    private final @Nullable String heading;
    private final List<SheetRow> lines = new ArrayList<>();
    private final NoEntries noEntries;
    private final SpareRows spare;
    private @Nullable String sectionCommunity;
    private boolean any;

    TableReader(
            String sheet,
            Layout layout,
            List<SheetRow> header,
            VerticalMerges merges,
            @Nullable String heading,
            DateText dates,
            @Nullable Period period,
            FileTally tally,
            RecordSink sink,
            SheetEntries entries) {
        this.sheet = sheet;
        this.layout = layout;
        this.header = new HeaderRows(layout, header);
        this.merges = merges;
        this.heading = heading;
        this.dates = dates;
        this.remarks = new EntryRemarks(sheet, layout, period, sink);
        this.noEntries = new NoEntries(layout);
        this.spare = new SpareRows(layout);
        this.values = new RowValues(layout, header, dates);
        this.tally = tally;
        this.sink = sink;
        this.entries = entries;
        this.community = layout.field("community");
        this.number = layout.field("certNo");
        this.day = HeadingIndex.firstDay(layout.kind);
        this.cells = new RowCells(layout, merges);
        this.roundFigures = new RoundFigures(layout.kind);
        this.sameHeadings = new SameHeadings(layout, header);
        this.quantities = RowQuantities.of(layout);
    }

    Layout layout() {
        return layout;
    }

    /** Reads a row. */
    Row read(SheetRow row) {
        boolean own = cells.gather(row);
        if (own && cells.sayNothing()) {
            String named = cells.text(community);
            tally.heading(named == null || NothingToReport.word(named) ? heading : named);
            return Row.DONE;
        }
        if (!own || Footers.is(row) || onlyOneLine(row)) {
            return divider(row);
        }
        Fault none = noEntries.remark(row);
        if (none != null) {
            if (none != NoEntries.SILENT) {
                sink.warned(new Warning(sheet, row.number(), none));
            }
            return Row.DONE;
        }
        if (header.repeated(row)) {
            // Under a title of its own it begins a table that may be another community's.
            return lines.isEmpty() ? Row.DONE : Row.PERHAPS_HEADER;
        }
        boolean named = community >= 0 && cells.all()[community] != null;
        dates.years().begin(row.number(), named ? cells.text(community) : sectionCommunity, cells.text(number));
        List<Fault> faults = new ArrayList<>(0);
        @Nullable Object[] read = values.read(cells.all(), faults);
        Fault moved = header.moved(row);
        if ((moved != null || !faults.isEmpty()) && HeaderRows.likely(row)) {
            return Row.PERHAPS_HEADER;
        }
        if (moved != null) {
            faults = new ArrayList<>(List.of(moved));
        }
        if (!faults.isEmpty() && spare.takes(row, faults)) {
            return Row.DONE;
        }
        if (spare.any()) {
            afterSpareRows();
        }
        spare.above(row);
        entry(row, read, faults);
        return Row.DONE;
    }

    /** Says of the spare rows that went before an entry; one alone is asked about. */
    private void afterSpareRows() {
        SpareRows.Alone alone = spare.beforeEntry();
        if (alone == null) {
            sink.warned(spare.ended(sheet));
        } else {
            tally.row(layout.kind, alone.row().hidden());
            tally.quarantined();
            sink.quarantined(new QuarantinedRecord(sheet, alone.row().number(), null, heading, alone.faults()));
        }
    }

    private void entry(SheetRow row, @Nullable Object[] read, List<Fault> faults) {
        any = true;
        sameHeadings.add(row);
        lines.clear();
        cells.entered();
        Reading reading = quantities == null ? null : quantities.read(row, cells.all(), merges);
        if (quantities != null && reading != null) {
            quantities.put(reading, read);
        }
        // A number carried down belongs to the row that it stands in.
        boolean numbered =
                number >= 0 && layout.columns[number] != Layout.NONE && row.cell(layout.columns[number]) != null;
        if (community >= 0 && read[community] == null && sectionCommunity != null) {
            read[community] = sectionCommunity;
        }
        LocalDate dated = day >= 0 && read[day] instanceof LocalDate known ? known : null;
        Fault ahead = dated == null ? null : remarks.farAhead(dated);
        if (ahead != null) {
            faults.add(ahead);
        }
        String written = community >= 0 && read[community] instanceof String text ? text : null;
        String whose = written == null ? heading : written;
        List<String> numbers = numbered ? numbers(reading, read[number]) : List.of();
        tally.row(layout.kind, row.hidden());
        tally.community(written);
        tally.heading(written == null ? heading : null);
        LedgerRecord record =
                new LedgerRecord(layout.kind, sheet, row.number(), written == null ? heading : null, read);
        if (quantities != null && reading instanceof Reading.SetAside aside) {
            numbers.forEach(each -> tally.number(whose, each, false));
            tally.setAside(aside.outcome(), record.day(day));
            sink.setAside(record, quantities.fault(aside.why()));
            return;
        }
        if (quantities != null && reading instanceof Reading.Ask(var why)) {
            faults.add(quantities.fault(why));
        }
        if (!faults.isEmpty()) {
            numbers.forEach(each -> tally.number(whose, each, true));
            tally.quarantined();
            sink.quarantined(
                    new QuarantinedRecord(sheet, row.number(), written, written == null ? heading : null, faults));
            return;
        }
        int certificates = reading instanceof Reading.Issued issued ? issued.certificates() : 0;
        roundFigures.add(record);
        entries.add(new SheetEntries.Entry(record, dated, certificates, numbers, written, heading));
        remarks.say(row, values.remarks());
        if (quantities != null && reading instanceof Reading.Issued issued && issued.remark() != null) {
            remarks.say(row, List.of(quantities.fault(issued.remark())));
        }
        remarks.day(row, dated);
    }

    /** The numbers that the row's certificates have. */
    private static List<String> numbers(@Nullable Reading reading, @Nullable Object number) {
        List<String> all = reading == null ? List.of() : RowQuantities.numbers(reading);
        return all.isEmpty() && number instanceof String one ? List.of(one) : all;
    }

    /** Whether the row is one of the header's once more. */
    boolean repeats(SheetRow row) {
        return header.repeated(row);
    }

    /** Says what can only be said when all rows have gone by. */
    void end() {
        if (!any) {
            tally.heading(heading);
        }
        if (spare.any()) {
            sink.warned(spare.ended(sheet));
        }
        roundFigures.faults().forEach(fault -> sink.warned(new Warning(sheet, 0, fault)));
        dates.years().faults().forEach(fault -> sink.warned(new Warning(sheet, 0, fault)));
        for (Fault fault : sameHeadings.faults()) {
            sink.warned(new Warning(sheet, header.number(), fault));
        }
    }

    /** Lines such as 三月份 or 和乐社区 across the table, or the name of a community alone in any column. */
    private boolean onlyOneLine(SheetRow row) {
        int place = alone(row);
        String text = place < 0 ? null : row.text(place);
        return place >= 0
                && (merges.wide(row, place)
                        || text != null && (Banner.community(text) != null || Banner.title(text, layout.kind)));
    }

    /** The only column of a row that is filled, -1 when there are more. */
    private static int alone(SheetRow row) {
        int place = -1;
        for (int column = 0; column < row.width(); column++) {
            if (row.cell(column) != null) {
                if (place >= 0) {
                    return -1;
                }
                place = column;
            }
        }
        return place;
    }

    /** The lines that divide this table from what comes next. */
    List<SheetRow> lines() {
        return List.copyOf(lines);
    }

    private Row divider(SheetRow row) {
        if (!Footers.is(row) && lines.size() < MOST_LINES) {
            lines.add(row);
        }
        int place = alone(row);
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                Integer month = PeriodText.month(WrittenForm.plain(cell.shown()));
                if (month != null) {
                    dates.month(month);
                }
                if (place == column || merges.wide(row, column)) {
                    String named = Banner.community(cell.shown());
                    sectionCommunity = named == null ? sectionCommunity : named;
                    return named == null && any && Banner.title(cell.shown(), layout.kind) ? Row.TITLE : Row.DONE;
                }
                return Row.DONE;
            }
        }
        return Row.DONE;
    }
}
