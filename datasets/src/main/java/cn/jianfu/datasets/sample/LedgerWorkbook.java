package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.sample.city.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one community's ledger in the layout of seed 000's attachment 2. */
final class LedgerWorkbook {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final String IMPOSSIBLE_DATE = "2023-2-30";
    private static final int BLANK_AFTER_EVERY = 40;

    private final LedgerLayout layout;
    private final Region community;
    private final String county;
    private final SampleYear year;
    private final List<Integer> rowNumbers = new ArrayList<>();

    LedgerWorkbook(LedgerLayout layout, Region community, String county, SampleYear year) {
        this.layout = layout;
        this.community = community;
        this.county = county;
        this.year = year;
    }

    /** The workbook's bytes, always the same for the same entries. */
    byte[] write(List<LedgerEntry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Jianfu", "1.0")) {
            fill(workbook.newWorksheet("台账"), entries);
        }
        return SteadyZip.of(bytes.toByteArray());
    }

    /** The row that each entry went to, as Excel counts; in the entries' order. */
    List<Integer> rowNumbers() {
        return rowNumbers;
    }

    private void fill(Worksheet sheet, List<LedgerEntry> entries) {
        List<String> columns = columns();
        int last = columns.size() - 1;
        int row = 0;
        title(sheet, row++, last, year.label() + "社区出具证明台账");
        if (layout == LedgerLayout.MORE_TITLES_AND_A_COLUMN) {
            title(sheet, row++, last, "(本表由社区据实填写)");
            row++;
        }
        sheet.value(
                row,
                0,
                "县(市、区):" + county
                        + DateTimeFormatter.ofPattern("   yyyy年 M月 d日").format(year.printed()));
        sheet.range(row, 0, row, last).merge();
        row++;
        for (int column = 0; column <= last; column++) {
            sheet.value(row, column, columns.get(column));
            sheet.style(row, column).bold().wrapText(true).set();
            sheet.width(column, columns.get(column).length() > 7 ? 32 : 16);
        }
        row++;
        int serial = 0;
        for (LedgerEntry entry : entries) {
            if (layout == LedgerLayout.BLANKS_AND_FOOTER && serial > 0 && serial % BLANK_AFTER_EVERY == 0) {
                row++;
            }
            serial++;
            row(sheet, row, serial, entry);
            rowNumbers.add(row + 1);
            row++;
        }
        if (layout == LedgerLayout.BLANKS_AND_FOOTER) {
            sheet.value(row, 0, "合计:" + entries.size());
            sheet.value(row + 1, 0, "填报人:经办员甲    审核人:经办员乙");
            sheet.value(row + 2, 0, "注:本表一式两份");
        }
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("序号"));
        columns.addAll(layout == LedgerLayout.COMBINED_COLUMN ? List.of("社区证明编号") : List.of("社区", "证明编号"));
        columns.addAll(List.of("出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人"));
        if (layout == LedgerLayout.MORE_TITLES_AND_A_COLUMN) {
            columns.add("备注");
        }
        if (layout == LedgerLayout.DASHES) {
            columns.add("份数");
        }
        return columns;
    }

    private void row(Worksheet sheet, int row, int serial, LedgerEntry entry) {
        int column = 0;
        sheet.value(row, column++, serial);
        if (layout != LedgerLayout.COMBINED_COLUMN) {
            sheet.value(row, column++, community.name());
        }
        sheet.value(row, column++, "%d-%04d".formatted(entry.issuedOn().getYear(), serial));
        date(sheet, row, column++, entry);
        text(sheet, row, column++, entry.applicant());
        boolean remarked = layout == LedgerLayout.MORE_TITLES_AND_A_COLUMN;
        boolean counted = layout == LedgerLayout.DASHES && entry.outcome() == Outcome.ISSUED;
        text(sheet, row, column++, entry.certificateName() + (remarked || counted ? "" : behind(entry)));
        text(sheet, row, column++, entry.unitName());
        text(sheet, row, column++, entry.clerk());
        if (remarked) {
            text(sheet, row, column, said(entry));
        } else if (counted) {
            sheet.value(row, column, entry.quantity());
        }
    }

    /** In brackets behind the certificate's name, as the statistics table has it. */
    private static String behind(LedgerEntry entry) {
        String said = said(entry);
        return said.isEmpty() ? "" : "（" + said + "）";
    }

    private static String said(LedgerEntry entry) {
        return switch (entry.outcome()) {
            case VOID -> "作废";
            case REFUSED -> "不予出具";
            case ISSUED -> entry.quantity() == 1 ? "" : entry.quantity() + "份";
        };
    }

    private void date(Worksheet sheet, int row, int column, LedgerEntry entry) {
        if ("IMPOSSIBLE_DATE".equals(entry.fault())) {
            sheet.value(row, column, IMPOSSIBLE_DATE);
            return;
        }
        String text = layout.text(entry.issuedOn());
        if (text != null) {
            sheet.value(row, column, text);
        } else {
            sheet.value(row, column, entry.issuedOn().toEpochDay() - EPOCH.toEpochDay());
            sheet.style(row, column).format("yyyy-m-d").set();
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private static void title(Worksheet sheet, int row, int last, String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, last).merge();
        sheet.range(row, 0, row, last)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
    }
}
