package cn.jianfu.etl.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for tests: sheets of rows. */
public final class Book {
    private static final Object[] CERTIFICATES = {
        "序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人"
    };

    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    private List<Object[]> rows = new ArrayList<>();

    static Book certificates(List<Object[]> rows) {
        return new Book().sheet("台账").certificateRows(rows);
    }

    public Book sheet(String name) {
        rows = sheets.computeIfAbsent(name, key -> new ArrayList<>());
        return this;
    }

    public Book row(Object... cells) {
        rows.add(cells);
        return this;
    }

    /** Title, header and rows of a certificate ledger. */
    Book certificateRows(List<Object[]> certificates) {
        row("2023年社区出具证明台账").row(CERTIFICATES);
        rows.addAll(certificates);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, all) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int i = 0; i < all.size(); i++) {
                    for (int j = 0; j < all.get(i).length; j++) {
                        Object cell = all.get(i)[j];
                        if (cell instanceof Number number) {
                            sheet.value(i, j, number);
                        } else {
                            sheet.value(i, j, cell.toString());
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One sound certificate. */
    static Object[] certificate(String community, int number, String day, String name, String unit) {
        return new Object[] {number, community, "%03d".formatted(number), day, "测试甲", name, unit, "测试乙"};
    }
}
