package cn.jianfu.datasets.ledger;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns one row below a header into a certificate, a quarantined row, or nothing. */
final class RowReader {
    private static final List<LedgerColumn> SAYING_SOMETHING = List.of(
            LedgerColumn.CERTIFICATE_NAME,
            LedgerColumn.UNIT,
            LedgerColumn.ISSUED_ON,
            LedgerColumn.APPLICANT,
            LedgerColumn.CERTIFICATE_NUMBER,
            LedgerColumn.CLERK);
    private static final List<String> FOOTERS = List.of(
            "合计", "总计", "小计", "本页", "填报", "填表", "制表", "审核", "负责人", "联系电话", "联系人", "备注", "注:", "说明:", "经办人:", "单位负责人",
            "(盖章)", "盖章");

    private final String sheet;
    private final LedgerHeader header;
    private final DateCells dates;

    RowReader(String sheet, LedgerHeader header, DateCells dates) {
        this.sheet = sheet;
        this.header = header;
        this.dates = dates;
    }

    /** Hands the row to the sink; nothing when it is blank, a footer, or the header once more at the top of a page. */
    void read(Row row, LedgerSink sink) {
        String certificateName = header.text(row, LedgerColumn.CERTIFICATE_NAME);
        String unitName = header.text(row, LedgerColumn.UNIT);
        boolean passedOver = certificateName != null && unitName != null
                ? repeatsHeader(certificateName, unitName)
                : saysNothing(row) || isFooter(row);
        if (passedOver) {
            return;
        }
        Cell dateCell = header.cell(row, LedgerColumn.ISSUED_ON);
        switch (dates.read(dateCell)) {
            case DateReading.Unknown(String code, String message) ->
                quarantine(row, LedgerColumn.ISSUED_ON, code, harmless(CellText.of(dateCell)), message, sink);
            case DateReading.Known(var issuedOn) -> {
                if (certificateName == null) {
                    quarantine(
                            row,
                            LedgerColumn.CERTIFICATE_NAME,
                            "MISSING_CERTIFICATE_NAME",
                            null,
                            "没有填写证明名称或用途,请补填",
                            sink);
                } else if (unitName == null) {
                    quarantine(row, LedgerColumn.UNIT, "MISSING_UNIT", null, "没有填写要求出具证明的单位,请补填单位全称", sink);
                } else {
                    sink.accepted(new CertificateRow(
                            sheet,
                            row.getRowNum(),
                            header.text(row, LedgerColumn.COMMUNITY),
                            header.text(row, LedgerColumn.CERTIFICATE_NUMBER),
                            issuedOn,
                            header.text(row, LedgerColumn.APPLICANT),
                            certificateName,
                            unitName,
                            header.text(row, LedgerColumn.CLERK)));
                }
            }
        }
    }

    private void quarantine(
            Row row, LedgerColumn column, String code, @Nullable String value, String message, LedgerSink sink) {
        sink.quarantined(new QuarantinedRow(sheet, row.getRowNum(), column.label(), code, value, message));
    }

    /** Communities number the rows of an empty form in advance, and fill their own name down: that alone is no certificate. */
    private boolean saysNothing(Row row) {
        return SAYING_SOMETHING.stream().allMatch(column -> header.text(row, column) == null);
    }

    private static boolean repeatsHeader(String certificateName, String unitName) {
        return LedgerColumn.headed(WrittenForm.plain(certificateName)) == LedgerColumn.CERTIFICATE_NAME
                && LedgerColumn.headed(WrittenForm.plain(unitName)) == LedgerColumn.UNIT;
    }

    private static boolean isFooter(Row row) {
        for (Cell cell : row) {
            String text = CellText.of(cell);
            if (text != null) {
                String plain = WrittenForm.plain(text);
                return FOOTERS.stream().anyMatch(plain::startsWith);
            }
        }
        return false;
    }

    /** Rows slip sideways: what stands in the date column may be a person's name or number. Only what has digits is shown, and long numbers are not. */
    private static @Nullable String harmless(@Nullable String value) {
        if (value == null || value.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String short40 = value.length() > 40 ? value.substring(0, 40) : value;
        return short40.replaceAll("[0-90-9]{9,}[xXxX]?", "***");
    }
}
