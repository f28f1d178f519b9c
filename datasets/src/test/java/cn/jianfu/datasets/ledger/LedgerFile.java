package cn.jianfu.datasets.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for tests, and what the reader makes of it. */
final class LedgerFile implements LedgerSink {
    static final Object[] HEADER = {"序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人"};

    final List<CertificateRow> accepted = new ArrayList<>();
    final List<QuarantinedRow> quarantined = new ArrayList<>();
    private final List<List<Object[]>> sheets = new ArrayList<>(List.of(new ArrayList<>()));

    /** A ledger with the official title, county line and header. */
    static LedgerFile official() {
        return new LedgerFile()
                .row("2023年社区出具证明台账")
                .row("县(市、区):青石区   2023年 8月 5日")
                .row(HEADER);
    }

    LedgerFile row(Object... cells) {
        sheets.getLast().add(cells);
        return this;
    }

    /** A sound row but for the date. */
    LedgerFile dated(Object date) {
        return row(1, "和乐社区", "2023-0001", date, "赵样甲", "居住证明", "教育局", "经办员甲");
    }

    LedgerFile sheet() {
        sheets.add(new ArrayList<>());
        return this;
    }

    LedgerReading read() throws UnreadableLedgerException {
        return CertificateLedgerReader.read("台账.xlsx", new ByteArrayInputStream(bytes()), this);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (int i = 0; i < sheets.size(); i++) {
                fill(workbook.newWorksheet("表" + (i + 1)), sheets.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<Object[]> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                switch (rows.get(row)[column]) {
                    case LocalDate date -> {
                        sheet.value(row, column, date);
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    }
                    case Number number -> sheet.value(row, column, number);
                    case Object text -> sheet.value(row, column, text.toString());
                }
            }
        }
    }

    @Override
    public void accepted(CertificateRow row) {
        accepted.add(row);
    }

    @Override
    public void quarantined(QuarantinedRow row) {
        quarantined.add(row);
    }
}
