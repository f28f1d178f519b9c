package cn.jianfu.dashboard.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes small ledgers of the other kinds, one sheet each. */
public final class OtherLedger {
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    /** A ledger of meetings of 90 minutes with three attendants, one on each day, as written. */
    public OtherLedger meetings(String... days) {
        return sheet(
                "会议",
                List.of("会议时间", "会议名称", "召集单位", "时长(分钟)", "参会人数"),
                Stream.of(days).map(day -> List.of(day, "安全生产会", "临江区教育局", "90", "3")));
    }

    /** A ledger of forms that says only up to when each was wanted. */
    public OtherLedger forms(String... deadlines) {
        return sheet(
                "报表",
                List.of("报表名称", "要求报送单位", "报送时限", "字段数"),
                Stream.of(deadlines).map(day -> List.of("学龄人口表", "临江区教育局", day, "12")));
    }

    /** A register of groups. */
    public OtherLedger groups(String... names) {
        return sheet(
                "工作群",
                List.of("工作群名称", "要求使用单位", "类型", "打卡签到"),
                Stream.of(names).map(name -> List.of(name, "临江区教育局", "工作群", "是")));
    }

    /** Any other table. */
    public OtherLedger sheet(String name, List<String> header, Stream<List<String>> rows) {
        sheets.put(name, Stream.concat(Stream.of(header), rows).toList());
        return this;
    }

    public Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                sheets.forEach((name, rows) -> {
                    Worksheet sheet = workbook.newWorksheet(name);
                    for (int row = 0; row < rows.size(); row++) {
                        for (int column = 0; column < rows.get(row).size(); column++) {
                            sheet.value(row, column, rows.get(row).get(column));
                        }
                    }
                });
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
