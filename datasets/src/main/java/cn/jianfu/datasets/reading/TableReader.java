package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows below one header. Blank rows, footers, lines that divide the table and the header once more on the next page are no rows. */
final class TableReader {
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
    private final @Nullable Cell[] cells;
    private final @Nullable Cell[] above;
    private final RoundFigures roundFigures;
    private final SameHeadings sameHeadings;
    private final @Nullable String heading;
    private final List<SheetRow> lines = new ArrayList<>();
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
        this.values = new RowValues(layout, header, dates);
        this.tally = tally;
        this.sink = sink;
        this.community = place("community");
        this.number = place("certNo");
        this.clerk = place("clerk");
        this.day = HeadingIndex.firstDay(layout.kind);
        this.cells = new Cell[layout.columns.length + layout.dayParts.length + layout.options.length];
        this.above = new Cell[cells.length];
        this.roundFigures = new RoundFigures(layout.kind);
        this.sameHeadings = new SameHeadings(layout, header);
    }

    private int place(String field) {
        return layout.kind.fields().stream().anyMatch(each -> each.name().equals(field))
                ? layout.kind.indexOf(field)
                : -1;
    }

    Layout layout() {
        return layout;
    }

    /** Reads a row; true when it may be another header. */
    boolean read(SheetRow row) {
        boolean own = gather(row);
        if (own && saysNothing()) {
            String named = community >= 0 && cells[community] != null ? cells[community].text() : null;
            tally.heading(named == null || NothingToReport.word(named) ? heading : named);
            return false;
        }
        if (!own || Footers.is(row)) {
            if (!own) {
                divider(row);
            }
            return false;
        }
        if (onlyOneLine(row)) {
            divider(row);
            return false;
        }
        if (header.repeated(row)) {
            // Under a title of its own it begins a table that may be another community's.
            return !lines.isEmpty();
        }
        List<Fault> faults = new ArrayList<>(0);
        @Nullable Object[] read = values.read(cells, faults);
        Fault moved = header.moved(row);
        if ((moved != null || !faults.isEmpty()) && HeaderRows.likely(row)) {
            return true;
        }
        if (moved != null) {
            faults = List.of(moved);
        }
        any = true;
        sameHeadings.add(row);
        lines.clear();
        System.arraycopy(cells, 0, above, 0, cells.length);
        // A number carried down belongs to the row that it stands in.
        boolean numbered =
                number >= 0 && layout.columns[number] != Layout.NONE && row.cell(layout.columns[number]) != null;
        if (community >= 0 && read[community] == null && sectionCommunity != null) {
            read[community] = sectionCommunity;
        }
        String written = community >= 0 && read[community] instanceof String text ? text : null;
        tally.row(
                layout.kind,
                written == null ? heading : written,
                numbered && read[number] instanceof String text ? text : null,
                row.hidden());
        tally.community(written);
        tally.heading(written == null ? heading : null);
        if (!faults.isEmpty()) {
            tally.quarantined();
            sink.quarantined(
                    new QuarantinedRecord(sheet, row.number(), written, written == null ? heading : null, faults));
            return false;
        }
        LedgerRecord record =
                new LedgerRecord(layout.kind, sheet, row.number(), written == null ? heading : null, read);
        LocalDate on = day >= 0 ? record.day(day) : null;
        tally.accepted(on);
        tally.marks.add(record, written == null ? heading : written);
        roundFigures.add(record);
        sink.accepted(record);
        for (Fault remark : values.remarks()) {
            if (remarked++ < MOST_OUTSIDE) {
                sink.warned(new Warning(sheet, row.number(), remark));
            }
        }
        if (on != null && period != null && !period.contains(on) && outside++ < MOST_OUTSIDE) {
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
        return false;
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
        for (Fault fault : roundFigures.faults()) {
            sink.warned(new Warning(sheet, 0, fault));
        }
        for (Fault fault : sameHeadings.faults()) {
            sink.warned(new Warning(sheet, header.number(), fault));
        }
    }

    /** Collects the row's cells, with what is carried down and what stands for the row above; whether any of them is the row's own and says something. */
    private boolean gather(SheetRow row) {
        boolean own = false;
        int next = 0;
        for (int i = 0; i < layout.columns.length; i++) {
            own |= gather(row, layout.columns[i], next++, i != community);
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

    /** Lines such as 三月份 or 和乐社区 across the table. */
    private boolean onlyOneLine(SheetRow row) {
        int filled = 0;
        int place = -1;
        for (int column = 0; column < row.width(); column++) {
            if (row.cell(column) != null) {
                filled++;
                place = column;
            }
        }
        return filled == 1 && merges.wide(row, place);
    }

    /** The lines that divide this table from what comes next. */
    List<SheetRow> lines() {
        return List.copyOf(lines);
    }

    /** Whether the row that was gathered stands for none: 无 in every column, or 本月未出具证明 in one. What is merged or repeated from above says something. */
    private boolean saysNothing() {
        boolean said = false;
        for (int i = 0; i < cells.length; i++) {
            Cell cell = i == community || i == clerk ? null : cells[i];
            if (cell != null && cell.text() != null) {
                if (!NothingToReport.word(cell.shown())) {
                    return false;
                }
                said |= i < layout.columns.length;
            }
        }
        return said;
    }

    private void divider(SheetRow row) {
        if (!Footers.is(row) && lines.size() < MOST_LINES) {
            lines.add(row);
        }
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                String plain = WrittenForm.plain(cell.shown());
                Integer month = PeriodText.month(plain);
                if (month != null) {
                    dates.month(month);
                }
                if ((HeaderFinder.filled(row) == 1 || merges.wide(row, column))
                        && plain.matches(".{2,20}(社区|村|居委会|村委会)")) {
                    sectionCommunity = cell.shown();
                }
                return;
            }
        }
    }
}
