package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a sheet may have no header that is known, where more can be said than that there is none. */
final class WhyNone {
    private static final char BROKEN = '\uFFFD';
    private static final int MOST_BROKEN = 3;

    private WhyNone() {}

    /** @param most how many rows were looked at at most */
    static @Nullable Fault of(List<SheetRow> rows, int most) {
        int lost = 0;
        int broken = 0;
        for (SheetRow row : rows) {
            for (int column = 0; column < row.width(); column++) {
                Cell cell = row.cell(column);
                lost += cell != null && cell.kind() == Cell.Kind.LOST ? 1 : 0;
                broken += cell != null && cell.shown().indexOf(BROKEN) >= 0 ? 1 : 0;
            }
        }
        if (lost > 0) {
            return fault("DAMAGED_WORKBOOK", "工作簿已损坏，有 " + lost + " 格的文字在文件里丢失了，请用 Excel 或 WPS 打开原来的台账，重新保存后再报送");
        }
        if (broken >= MOST_BROKEN) {
            return fault("NO_LEDGER_SHEET", "文件的文字编码不对，读出来是乱码，请用 Excel 或 WPS 打开，核对文字后另存为 .xlsx 再报送");
        }
        return rows.size() < most
                ? null
                : fault("NO_LEDGER_SHEET", "前 " + most + " 行里没有找到台账的表头。表头太靠后的读不到：请把表头前面的填表说明等移到别的工作表，再按规定的表头填写后报送");
    }

    private static Fault fault(String code, String message) {
        return new Fault(code, null, -1, null, message);
    }
}
