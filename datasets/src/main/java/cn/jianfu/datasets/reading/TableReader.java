package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.quantity.Reading;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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

    private static final int MOST_OUTSIDE = 20;
    private static final int MOST_LINES = 20;

    private final String sheet;
    private final Layout layout;
    private final HeaderRows header;
    private final VerticalMerges merges;
    private final DateText dates;
    private final @Nullable Period period;
    private final RowValues values;
    private final FileTally tally;
    private final RecordSink sink;
    private final int community;
    private final int number;
    private final int day;
    private final int clerk;
    private final BitSet beside = new BitSet();
    private final @Nullable Cell[] cells;
    private final @Nullable Cell[] above;
    private final RoundFigures roundFigures;
    private final SameHeadings sameHeadings;
    private final @Nullable RowQuantities quantities;
    private final @Nullable String heading;
    private final List<SheetRow> lines = new ArrayList<>();
    private final NoEntries noEntries;
    private final SpareRows spare;
    private @Nullable String sectionCommunity;
    private boolean any;
    private int outside;
    private int remarked;

    TableReader(
            String sheet,
            Layout layout,
            List<SheetRow> header,
            VerticalMerges merges,
            @Nullable String heading,
            DateText dates,
            @Nullable Period period,
            FileTally tally,
            RecordSink sink) {
        this.sheet = sheet;
        this.layout = layout;
        this.header = new HeaderRows(layout, header);
        this.merges = merges;
        this.heading = heading;
        this.dates = dates;
        this.period = period;
        this.noEntries = new NoEntries(layout);
        this.spare = new SpareRows(layout);
        this.values = new RowValues(layout, header, dates);
        this.tally = tally;
        this.sink = sink;
        this.community = place("community");
        this.number = place("certNo");
        this.clerk = place("clerk");
        for (int i = 0; i < layout.columns.length; i++) {
            beside.set(i, layout.kind.fields().get(i).beside());
        }
        this.day = HeadingIndex.firstDay(layout.kind);
        this.cells = new Cell[layout.columns.length + layout.dayParts.length + layout.options.length];
        this.above = new Cell[cells.length];
        this.roundFigures = new RoundFigures(layout.kind);
        this.sameHeadings = new SameHeadings(layout, header);
        this.quantities = RowQuantities.of(layout);
    }

    private int place(String field) {
        return layout.kind.fields().stream().anyMatch(each -> each.name().equals(field))
                ? layout.kind.indexOf(field)
                : -1;
    }

    Layout layout() {
        return layout;
    }

    /** Reads a row. */
    Row read(SheetRow row) {
        boolean own = gather(row);
        if (own && saysNothing()) {
            String named = community >= 0 && cells[community] != null ? cells[community].text() : null;
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
        Cell whose = community < 0 ? null : cells[community];
        Cell numbered = number < 0 ? null : cells[number];
        dates.years()
                .begin(
                        row.number(),
                        whose == null ? sectionCommunity : whose.text(),
                        numbered == null ? null : numbered.text());
        List<Fault> faults = new ArrayList<>(0);
        @Nullable Object[] read = values.read(cells, faults);
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
        System.arraycopy(cells, 0, above, 0, cells.length);
        Reading reading = quantities == null ? null : quantities.read(row, cells, merges);
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
        if (dated != null && Today.farAhead(dated)) {
            faults.add(future(dated, "还没有到，差得太远，请核对年份"));
        }
        String written = community >= 0 && read[community] instanceof String text ? text : null;
        tally.row(layout.kind, row.hidden());
        if (numbered) {
            numbers(reading, read[number], written == null ? heading : written);
        }
        tally.community(written);
        tally.heading(written == null ? heading : null);
        if (quantities != null && reading instanceof Reading.SetAside aside) {
            LedgerRecord record =
                    new LedgerRecord(layout.kind, sheet, row.number(), written == null ? heading : null, read);
            tally.setAside(aside.outcome(), record.day(day));
            sink.setAside(record, quantities.fault(aside.why()));
            return;
        }
        if (quantities != null && reading instanceof Reading.Ask(var why)) {
            faults.add(quantities.fault(why));
        }
        if (!faults.isEmpty()) {
            tally.quarantined();
            sink.quarantined(
                    new QuarantinedRecord(sheet, row.number(), written, written == null ? heading : null, faults));
            return;
        }
        LedgerRecord record =
                new LedgerRecord(layout.kind, sheet, row.number(), written == null ? heading : null, read);
        LocalDate on = dated;
        tally.accepted(on, reading instanceof Reading.Issued issued ? issued.certificates() : 0);
        tally.marks.add(record, written == null ? heading : written);
        roundFigures.add(record);
        sink.accepted(record);
        List<Fault> remarks = values.remarks();
        if (quantities != null && reading instanceof Reading.Issued issued && issued.remark() != null) {
            remarks = new ArrayList<>(remarks);
            remarks.add(quantities.fault(issued.remark()));
        }
        for (Fault remark : remarks) {
            if (remarked++ < MOST_OUTSIDE) {
                sink.warned(new Warning(sheet, row.number(), remark));
            }
        }
        if (on != null && Today.ahead(on)) {
            if (outside++ < MOST_OUTSIDE) {
                sink.warned(new Warning(sheet, row.number(), future(on, "还没有到，请核对日期")));
            }
        } else if (on != null && period != null && !period.contains(on) && outside++ < MOST_OUTSIDE) {
            Field field = layout.kind.fields().get(day);
            sink.warned(new Warning(
                    sheet,
                    row.number(),
                    new Fault(
                            "OUTSIDE_PERIOD",
                            field.label(),
                            layout.shownAt(day),
                            on.toString(),
                            field.label() + "不在台账的期间（" + period + "）内，请核对日期")));
        }
    }

    private Fault future(LocalDate on, String message) {
        Field field = layout.kind.fields().get(day);
        return new Fault(
                "FUTURE_DATE",
                field.label(),
                layout.shownAt(day),
                on.toString(),
                field.label() + "（" + on + "）" + message);
    }

    private void numbers(@Nullable Reading reading, @Nullable Object number, @Nullable String named) {
        List<String> all = reading == null ? List.of() : RowQuantities.numbers(reading);
        if (all.isEmpty() && number instanceof String one) {
            all = List.of(one);
        }
        boolean used = !(reading instanceof Reading.SetAside);
        for (int i = 0; i < all.size(); i++) {
            tally.number(named, all.get(i), used);
        }
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

    /** Collects the row's cells, with what is carried down and what stands for the row above; whether any of them is the row's own and says something. */
    private boolean gather(SheetRow row) {
        boolean own = false;
        int next = 0;
        for (int i = 0; i < layout.columns.length; i++) {
            own |= gather(row, layout.columns[i], next++, i != community && !beside.get(i));
        }
        for (int column : layout.dayParts) {
            own |= gather(row, column, next++, true);
        }
        carryYearAndMonth(layout.columns.length);
        for (int column : layout.options) {
            own |= gather(row, column, next++, true);
        }
        return own;
    }

    /** Where 年, 月 and 日 have columns of their own, year and month are often written only where they change. */
    private void carryYearAndMonth(int year) {
        int month = year + 1;
        if (cells[year + 2] != null && cells[year] == null) {
            cells[year] = above[year];
            cells[month] = cells[month] == null ? above[month] : cells[month];
        } else if (cells[year + 2] != null && cells[month] == null && layout.dayParts[0] == Layout.NONE) {
            cells[month] = above[month];
        }
    }

    private boolean gather(SheetRow row, int column, int place, boolean saying) {
        if (column == Layout.NONE) {
            return false;
        }
        Cell own = row.cell(column);
        Cell cell = merges.cell(row, column);
        if (cell != null && cell.kind() == Cell.Kind.TEXT && Ditto.is(cell.shown())) {
            cell = above[place];
        }
        cells[place] = cell;
        return saying && own != null && own.text() != null;
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

    /** Whether the row that was gathered stands for none: 无 in every column, or 本月未出具证明 in one. What is merged or repeated from above says something. */
    private boolean saysNothing() {
        boolean said = false;
        for (int i = 0; i < cells.length; i++) {
            Cell cell = i == community || i == clerk || beside.get(i) ? null : cells[i];
            if (cell != null && cell.text() != null) {
                if (!NothingToReport.word(cell.shown())) {
                    return false;
                }
                said |= i < layout.columns.length;
            }
        }
        return said;
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
