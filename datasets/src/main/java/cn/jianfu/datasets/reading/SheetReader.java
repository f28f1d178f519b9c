package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.privacy.PersonalNumbers;
import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks for each sheet's header, then hands its rows on. */
final class SheetReader implements SheetSink {
    /** A header further down than so many rows that are not blank is none. */
    private static final int LOOKED_AT = 200;

    /** What a table is read with, and the part of each row that is its own. */
    private record Part(TableReader reader, SideBySide.Part columns, List<SheetRow> header, SheetNotes notes) {}

    private final String fileName;
    private final String stem;
    private final OtherSheets others;
    private final HeaderFinder finder;
    private final FileTally tally;
    private final RecordSink sink;
    private final SheetEntries entries;
    private final GuessEffort effort = new GuessEffort();
    private final List<SheetRow> waiting = new ArrayList<>();
    private @Nullable SheetStart sheet;
    private @Nullable SheetNotes notes;
    /** The table that is being read, or several side by side; empty until a header is found. */
    private List<Part> tables = List.of();

    private boolean passedOver;

    SheetReader(
            WorkbookFile file,
            String context,
            ConfirmedLayouts layouts,
            FileTally tally,
            RecordSink sink,
            SheetEntries entries) {
        this.stem = file.stem();
        this.fileName = stem + " " + context;
        this.others = new OtherSheets(file);
        this.finder = new HeaderFinder(layouts);
        this.tally = tally;
        this.sink = sink;
        this.entries = entries;
    }

    @Override
    public void start(SheetStart written) {
        SheetStart start = written.named(PersonalNumbers.maskedInName(written.name()));
        sheet = start;
        notes = new SheetNotes(start.name(), fileName, stem);
        tables = List.of();
        passedOver = false;
        waiting.clear();
        entries.begin(start.alone());
    }

    @Override
    public void row(SheetRow row) {
        if (passedOver || row.width() == 0) {
            return;
        }
        if (!tables.isEmpty()) {
            read(row);
            return;
        }
        waiting.add(row);
        if (waiting.size() >= LOOKED_AT) {
            look();
        }
    }

    @Override
    public void end() {
        if (tables.isEmpty() && !passedOver) {
            look();
        }
        tables.forEach(table -> table.reader.end());
        entries.end(Objects.requireNonNull(sheet).name());
    }

    private void look() {
        if (FindingsSheet.is(waiting)) {
            passedOver = true;
            waiting.clear();
            return;
        }
        SheetStart start = Objects.requireNonNull(sheet);
        SheetNotes said = Objects.requireNonNull(notes);
        String words = words();
        List<SheetRow> seen = HiddenColumns.aside(waiting, start.hiddenColumns().get());
        Header header = finder.find(seen, start.merged(), words);
        tally.layouts.addAll(finder.used());
        if (header == null) {
            header = guess(start, seen, words);
        }
        if (header == null) {
            if (tally.proposals.isEmpty()) {
                nothingToReport(start, said, words);
                tally.whyNone(WhyNone.of(waiting, LOOKED_AT));
            }
            passedOver = true;
            waiting.clear();
            return;
        }
        waiting.subList(0, header.first()).forEach(said::add);
        SheetRow lower = header.rows() < 2 ? null : seen.get(header.first() + 1);
        boolean plain = header.remarks().isEmpty() && header.rows() >= 1 && header.rows() <= 2;
        List<SideBySide.Part> parts = plain
                ? SideBySide.of(header, lower, start.merged(), words, start.name(), finder)
                : List.of(SideBySide.Part.whole(header.layout(), start.name()));
        Fault unread = parts.size() == 1 && plain ? SideBySide.unread(header) : null;
        if (unread != null) {
            sink.warned(new Warning(start.name(), header.row().number(), unread));
        }
        List<SheetRow> below = List.copyOf(waiting.subList(header.first() + header.rows(), waiting.size()));
        List<Part> found = new ArrayList<>();
        for (SideBySide.Part part : parts) {
            List<SheetRow> heads = seen.subList(header.first(), header.first() + header.rows());
            List<SheetRow> over = waiting.subList(0, header.first());
            SheetNotes own = parts.size() == 1
                    ? said
                    : said.below(over.stream().map(part::of).toList());
            List<SheetRow> first = below.stream().map(part::of).toList();
            found.add(begin(header.remarks(), part, heads.stream().map(part::of).toList(), start, own, first));
        }
        tables = found;
        waiting.clear();
        for (SheetRow row : below) {
            read(row);
        }
    }

    /** A sheet without a table that says that there was nothing. */
    private void nothingToReport(SheetStart start, SheetNotes said, String words) {
        waiting.forEach(said::add);
        LedgerKind kind = NothingToReport.kind(said.titles(), words);
        if (kind != null && said.period() != null) {
            tell(kind, start, said);
            tally.heading(community(said, start));
        }
    }

    private @Nullable String community(SheetNotes said, SheetStart start) {
        String told = said.community();
        return told == null ? others.community(start.name()) : told;
    }

    private void tell(LedgerKind kind, SheetStart start, SheetNotes said) {
        tally.kind = tally.kind == null ? kind : tally.kind;
        tally.sheets.add(start.name());
        tally.county = tally.county == null ? said.county() : tally.county;
        tally.stated(said.period());
        said.titles().forEach(tally::title);
    }

    private Part begin(
            List<Fault> remarks,
            SideBySide.Part part,
            List<SheetRow> header,
            SheetStart start,
            SheetNotes said,
            List<SheetRow> rows) {
        if (said.year() == null) {
            said.elsewhere(others.year());
        }
        Period period = said.period();
        tell(part.layout().kind, start, said);
        for (Fault remark : remarks) {
            sink.warned(new Warning(start.name(), header.getFirst().number(), remark));
        }
        if (start.hidden()) {
            sink.warned(new Warning(
                    start.name(), 0, new Fault("HIDDEN_SHEET", null, -1, null, "这张工作表是隐藏的，已照样读入，请核对是否应当报送")));
        }
        DayYears years = new DayYears(said.year(), said.otherYear(), period);
        DateText dates = new DateText(start.from1904(), said.year(), said.month(), years);
        DaysAhead.look(rows, part.layout(), dates);
        TableReader reader = new TableReader(
                part.sheet(),
                part.layout(),
                header,
                new VerticalMerges(start.merged()),
                community(said, start),
                dates,
                period,
                tally,
                sink,
                entries);
        return new Part(reader, part, header, said);
    }

    /** A table whose header is not known: read where heading and contents agree on every required column, else proposed. */
    private @Nullable Header guess(SheetStart start, List<SheetRow> seen, String words) {
        LayoutGuess.Guess guess = LayoutGuess.of(start.name(), seen, words, effort);
        if (guess == null) {
            return null;
        }
        if (!guess.sure()) {
            tally.proposals.add(guess.proposal());
            tally.layouts.add(guess.proposal().fingerprint());
            return null;
        }
        List<Fault> remarks = new ArrayList<>();
        for (ProposedColumn column : guess.proposal().columns()) {
            if (column.field() != null && column.confidence() < 1) {
                remarks.add(new Fault(
                        "HEADING_RECOGNISED",
                        column.label(),
                        column.column(),
                        column.heading(),
                        "“" + column.heading() + "”一列按用词和内容认作“" + column.label() + "”，请核对"));
            }
        }
        return new Header(guess.layout(), guess.header(), 1, seen.get(guess.header()), remarks);
    }

    private void read(SheetRow row) {
        for (int i = 0; i < tables.size(); i++) {
            Part table = tables.get(i);
            SheetRow own = table.columns.of(row);
            switch (table.reader.read(own)) {
                case DONE -> {}
                case PERHAPS_HEADER -> further(i, table, own, table.reader.repeats(own));
                case TITLE -> titled(i, table, own);
            }
        }
    }

    /** A second title, unless it is the first one once more, as on every printed page. */
    private void titled(int place, Part table, SheetRow row) {
        if (!table.notes.says(row)) {
            further(place, table, row, true);
        }
    }

    /** A second table further down the sheet may have other columns, be of another kind, or another community's. */
    private void further(int place, Part table, SheetRow row, boolean again) {
        SheetNotes said = table.notes.below(table.reader.lines());
        Layout layout = again ? table.columns.layout() : finder.in(row, said.words());
        if (layout != null) {
            table.reader.end();
            List<Part> changed = new ArrayList<>(tables);
            changed.set(
                    place,
                    begin(
                            List.of(),
                            table.columns.with(layout),
                            again ? table.header : List.of(row),
                            Objects.requireNonNull(sheet),
                            said,
                            List.of()));
            tables = changed;
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder(Objects.requireNonNull(notes).words());
        for (SheetRow row : waiting) {
            for (int column = 0; column < row.width() && words.length() < 2000; column++) {
                String text = row.text(column);
                // Titles stand alone or nearly so.
                if (text != null && HeaderFinder.filled(row) <= 2) {
                    words.append(' ').append(text);
                }
            }
        }
        return words.toString();
    }
}
