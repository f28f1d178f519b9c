package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks for each sheet's header, then hands its rows on. */
final class SheetReader implements SheetSink {
    /** A header further down than so many rows that are not blank is none. */
    private static final int LOOKED_AT = 200;

    private final String fileName;
    private final HeaderFinder finder;
    private final FileTally tally;
    private final RecordSink sink;
    private final List<SheetRow> waiting = new ArrayList<>();
    private @Nullable SheetStart sheet;
    private @Nullable SheetNotes notes;
    private @Nullable TableReader table;
    private @Nullable VerticalMerges merges;
    private boolean passedOver;

    SheetReader(String fileName, ConfirmedLayouts layouts, FileTally tally, RecordSink sink) {
        this.fileName = fileName;
        this.finder = new HeaderFinder(layouts);
        this.tally = tally;
        this.sink = sink;
    }

    @Override
    public void start(SheetStart start) {
        sheet = start;
        notes = new SheetNotes(start.name(), fileName);
        merges = new VerticalMerges(start.merged());
        table = null;
        passedOver = false;
        waiting.clear();
    }

    @Override
    public void row(SheetRow row) {
        if (passedOver || row.width() == 0) {
            return;
        }
        if (table != null) {
            read(table, row);
            return;
        }
        waiting.add(row);
        if (waiting.size() >= LOOKED_AT) {
            look();
        }
    }

    @Override
    public void end() {
        if (table == null && !passedOver) {
            look();
        }
        if (table != null) {
            table.end();
        }
    }

    private void look() {
        SheetStart start = Objects.requireNonNull(sheet);
        SheetNotes said = Objects.requireNonNull(notes);
        String words = words();
        Header header = finder.find(waiting, start.merged(), words);
        tally.layouts.addAll(finder.used());
        if (header == null) {
            header = guess(start, words);
        }
        if (header == null) {
            passedOver = true;
            waiting.clear();
            return;
        }
        for (SheetRow row : waiting.subList(0, header.first())) {
            said.add(row);
        }
        begin(header, start, said);
        List<SheetRow> below = List.copyOf(waiting.subList(header.first() + header.rows(), waiting.size()));
        waiting.clear();
        for (SheetRow row : below) {
            read(Objects.requireNonNull(table), row);
        }
    }

    private void begin(Header header, SheetStart start, SheetNotes said) {
        Period period = said.period();
        tally.kind = tally.kind == null ? header.layout().kind : tally.kind;
        tally.sheets.add(start.name());
        tally.county = tally.county == null ? said.county() : tally.county;
        tally.stated(period);
        said.titles().forEach(tally::title);
        for (Fault remark : header.remarks()) {
            sink.warned(new Warning(start.name(), header.row().number(), remark));
        }
        if (start.hidden()) {
            sink.warned(new Warning(
                    start.name(), 0, new Fault("HIDDEN_SHEET", null, -1, null, "这张工作表是隐藏的，已照样读入，请核对是否应当报送")));
        }
        DateText dates = new DateText(start.from1904(), said.year(), said.month());
        table = new TableReader(
                start.name(),
                header.layout(),
                header.row(),
                Objects.requireNonNull(merges),
                said.community(),
                dates,
                period,
                tally,
                sink);
    }

    /** A table whose header is not known: read where heading and contents agree on every required column, else proposed. */
    private @Nullable Header guess(SheetStart start, String words) {
        LayoutGuess.Guess guess = LayoutGuess.of(start.name(), waiting, words);
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
        return new Header(guess.layout(), guess.header(), 1, waiting.get(guess.header()), remarks);
    }

    /** A second table further down the sheet may have other columns. */
    private void read(TableReader reader, SheetRow row) {
        if (!reader.read(row)) {
            return;
        }
        SheetStart start = Objects.requireNonNull(sheet);
        Layout layout = finder.in(row, words());
        SheetNotes said = Objects.requireNonNull(notes);
        if (layout != null) {
            reader.end();
            begin(new Header(layout, 0, 1, row, List.of()), start, said);
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
