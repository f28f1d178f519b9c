package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.SheetRow;
import java.util.List;

/**
 * The sheet that a marked workbook has besides those of its ledgers: what was found wrong. It comes back with the mended file, saved by whatever program, and is no ledger,
 * though it speaks of one in nearly every cell.
 */
public final class FindingsSheet {
    public static final String NAME = "检查结果";
    public static final List<String> HEADER = List.of("性质", "工作表", "单元格", "栏目", "现在写的", "怎样改");

    private static final int LOOKED_AT = 5;

    private FindingsSheet() {}

    /** Whether a sheet that begins with some rows is one, whatever it is called by now. */
    static boolean is(List<SheetRow> rows) {
        return rows.stream().limit(LOOKED_AT).anyMatch(FindingsSheet::header);
    }

    private static boolean header(SheetRow row) {
        for (int column = 0; column < HEADER.size(); column++) {
            if (!HEADER.get(column).equals(row.text(column))) {
                return false;
            }
        }
        return true;
    }
}
