package cn.jianfu.datasets.check;

import cn.jianfu.datasets.marking.Mark;
import cn.jianfu.datasets.marking.MarkedWorkbook;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the marked workbook of a file that has something to mend. */
final class Marking {
    private Marking() {}

    static void write(CheckedFile checked, Path directory) throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (CheckedFile.Finding error : checked.errors) {
            marks.add(new Mark(
                    true, error.sheet(), error.row(), error.column(), error.field(), error.value(), error.message()));
        }
        for (Warning warning : checked.warnings) {
            Fault fault = warning.fault();
            String sheet = warning.sheet().isEmpty() ? null : warning.sheet();
            marks.add(new Mark(
                    false, sheet, warning.rowNumber(), fault.column(), fault.field(), fault.value(), fault.message()));
        }
        if (marks.isEmpty()) {
            return;
        }
        Files.createDirectories(directory);
        try {
            WorkbookFile file = WorkbookFile.load(Path.of(checked.file));
            Path target = directory.resolve(file.stem() + "(已标注)" + MarkedWorkbook.ending(file));
            try (OutputStream out = Files.newOutputStream(target)) {
                MarkedWorkbook.write(file, marks, out);
            } catch (IOException e) {
                Files.deleteIfExists(target);
                System.err.println(checked.file + ":" + e.getMessage());
            }
        } catch (UnreadableWorkbookException e) {
            System.err.println(checked.file + ":" + e.getMessage());
        }
    }
}
