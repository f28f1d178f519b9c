package cn.jianfu.datasets.marking;

import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes a workbook of a text file, cell by cell where it stands. */
final class TextSheet implements SheetSink {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private @Nullable Sheet sheet;

    static Workbook of(WorkbookFile file) throws UnreadableWorkbookException {
        TextSheet made = new TextSheet();
        file.read(made);
        return made.workbook;
    }

    @Override
    public void start(SheetStart start) {
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(start.name()));
    }

    @Override
    public void row(SheetRow row) {
        Row made = Objects.requireNonNull(sheet).createRow(row.number() - 1);
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null) {
                made.createCell(column).setCellValue(cell.shown());
            }
        }
    }

    @Override
    public void end() {}
}
