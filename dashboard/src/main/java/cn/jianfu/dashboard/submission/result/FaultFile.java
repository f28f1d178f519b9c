package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.quarantine.Reason;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.FaultOfFile;
import java.util.List;
import java.util.function.Supplier;

/** What was wrong with files that were sent in, to hand on to those who mend them. */
final class FaultFile {
    private static final List<Field<FaultOfFile>> FIELDS = List.of(
            Field.wide("文件", 40, FaultOfFile::fileName),
            Field.wide("社区", 18, FaultOfFile::community),
            Field.of("结果", fault -> fault.status().label()),
            Field.wide("说明", 50, FaultOfFile::outcome),
            Field.of("性质", fault -> fault.code() == null ? null : fault.doubtful() ? "请核对" : "须改正"),
            Field.of("工作表", FaultOfFile::sheet),
            Field.of("行号", FaultOfFile::rowNumber),
            Field.wide("列", 18, FaultOfFile::columnName),
            Field.wide("原因", 20, fault -> fault.code() == null ? null : Reason.label(fault.code())),
            Field.wide("原来写的", 20, FaultOfFile::rawValue),
            Field.wide("怎样改", 60, fault -> fault.message() == null ? null : Sentence.of(fault.message())));

    private FaultFile() {}

    static TableFile<FaultOfFile> of(
            String name, Sight sight, Supplier<List<FaultOfFile>> faults, TableFile.Format format) {
        return new TableFile<>(
                format,
                name,
                sight.scope().region().name(),
                FIELDS,
                faults,
                () -> ExportNotes.live(name, sight, "先列须改正的，再列请核对的"));
    }
}
