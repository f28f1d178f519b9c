package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.sample.burden.Look.Sheets;
import cn.jianfu.datasets.sample.burden.Look.Title;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays the rows of one file out on sheets, and notes where each went. */
final class LedgerComposing {
    private final LedgerKind kind;
    private final Look look;
    private final String county;
    private final String place;
    private final YearMonth first;
    private final YearMonth last;
    private final String path;
    private final List<PlacedRow> placed = new ArrayList<>();
    private final List<SheetDraft> drafts = new ArrayList<>();
    private final List<FileWarning> warnings = new ArrayList<>();

    /** A doubt about a sheet, or about the file when the sheet is empty. */
    record FileWarning(String path, String sheet, String code) {}

    /**
     * Begins a file.
     *
     * @param place whose ledger it is, a community or a township
     * @param first the first month of the sample
     * @param path where the file will lie
     */
    LedgerComposing(
            LedgerKind kind, Look look, String county, String place, YearMonth first, YearMonth last, String path) {
        this.kind = kind;
        this.look = look;
        this.county = county;
        this.place = place;
        this.first = first;
        this.last = last;
        this.path = path;
    }

    /** 和乐社区参加会议台账: the community is not named twice. */
    static String name(String place, LedgerKind kind) {
        return place.endsWith("社区") ? place + kind.label().replaceFirst("^社区", "") : place + kind.label();
    }

    /** Takes all rows of the file, those of one community together and by date. */
    void compose(List<BurdenRow> rows) {
        Map<String, List<BurdenRow>> sheets = new LinkedHashMap<>();
        switch (look.sheets()) {
            case ONE, SECTIONS -> sheets.put("台账", rows);
            case COMMUNITIES ->
                rows.forEach(row -> sheets.computeIfAbsent(row.community().name(), key -> new ArrayList<>())
                        .add(row));
            case MONTHS -> {
                Map<YearMonth, List<BurdenRow>> months = new TreeMap<>();
                rows.forEach(row -> months.computeIfAbsent(enteredIn(row), key -> new ArrayList<>())
                        .add(row));
                months.forEach((month, list) -> sheets.put(name(month), list));
            }
        }
        sheets.forEach(this::sheet);
        boolean hides = look.hidesRow() && !placed.isEmpty();
        if (hides) {
            drafts.getFirst().hide(placed.getFirst().number() - 1);
            warnings.add(new FileWarning(path, "", "HIDDEN_ROWS"));
        }
    }

    List<PlacedRow> placed() {
        return placed;
    }

    List<SheetDraft> drafts() {
        return drafts;
    }

    List<FileWarning> warnings() {
        return warnings;
    }

    /** The month that the row is about; a mistyped year does not move it to another sheet. */
    private YearMonth enteredIn(BurdenRow row) {
        return YearMonth.from(row.burden().day(RowEntering.firstDay(kind)));
    }

    private boolean withinAYear() {
        return first.getYear() == last.getYear();
    }

    private String name(YearMonth month) {
        return withinAYear() ? month.getMonthValue() + "月" : month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private void sheet(String name, List<BurdenRow> rows) {
        SheetDraft draft = new SheetDraft(name);
        TableComposing table = new TableComposing(kind, look, draft);
        title(draft, table.width());
        List<PlacedRow> here = table.compose(rows, path, period(rows));
        placed.addAll(here);
        drafts.add(draft);
        // A text file has no sheets: the reader calls its table by the file's name.
        RoundFigures.in(kind, here)
                .forEach(field -> warnings.add(new FileWarning(path, sheetName(name), "ROUND_FIGURES")));
    }

    private String sheetName(String name) {
        return look.text() ? path.replaceAll("^.*/|\\.csv$", "") : name;
    }

    private void title(SheetDraft draft, int width) {
        if (look.title() == Title.NONE) {
            return;
        }
        String year = look.title() == Title.YEAR ? first.getYear() + "年" : "";
        wide(draft, year + name(place, kind), width);
        if (look.title() == Title.PERIOD) {
            LocalDate end = last.atEndOfMonth();
            String until =
                    (withinAYear() ? "" : end.getYear() + "年") + end.getMonthValue() + "月" + end.getDayOfMonth() + "日";
            wide(draft, "(" + first.getYear() + "年" + first.getMonthValue() + "月1日—" + until + ")", width);
        }
        wide(draft, "县(市、区):" + county, width);
    }

    private static void wide(SheetDraft draft, String text, int width) {
        int row = draft.add(text);
        draft.merge(row, 0, row, width - 1);
    }

    /** What the sheet says it is about: its first and last day, null when it does not say. */
    private LocalDate @Nullable [] period(List<BurdenRow> rows) {
        boolean namesYear = look.title() == Title.YEAR || look.title() == Title.PERIOD;
        if (look.sheets() == Sheets.MONTHS && (namesYear || !withinAYear())) {
            YearMonth month = enteredIn(rows.getFirst());
            return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
        }
        return switch (look.title()) {
            case NONE, NAME -> null;
            case YEAR -> new LocalDate[] {LocalDate.of(first.getYear(), 1, 1), LocalDate.of(first.getYear(), 12, 31)};
            case PERIOD -> new LocalDate[] {first.atDay(1), last.atEndOfMonth()};
        };
    }
}
