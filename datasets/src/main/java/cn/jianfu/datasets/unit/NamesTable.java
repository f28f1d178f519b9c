package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvTable;
import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of names that the {@code units} command answers, row by row in its order. */
final class NamesTable {
    private static final List<String> OUT =
            List.of("id", "unit", "system", "level", "region", "confidence", "decided", "reason");
    private static final Set<String> ID = Set.of("id", "编号", "序号");
    private static final Set<String> NAME = Set.of("name", "名称", "单位", "单位名称", "要求出具证明单位");
    private static final Set<String> REGION = Set.of("region", "地区", "区划", "区划代码");

    private final List<Row> rows;
    private int faulty;

    /**
     * A row as it stands.
     *
     * @param width how many cells it has
     * @param columns how many the header has
     */
    private record Row(int number, String id, String name, String region, int width, int columns) {}

    private NamesTable(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Reads the first sheet.
     *
     * @throws UnreadableWorkbookException when the file is no table
     * @throws IllegalArgumentException when a column is missing
     */
    static NamesTable read(WorkbookFile file) throws UnreadableWorkbookException {
        Sink sink = new Sink();
        file.read(sink);
        if (sink.header == null) {
            throw new IllegalArgumentException("文件里没有表头，应有 id,name,region 三列：" + file.name());
        }
        return new NamesTable(sink.rows);
    }

    /** Writes the answers, and says how many rows have a fault. */
    int answer(UnitResolver resolver, Path out) throws IOException {
        faulty = 0;
        WrittenRegions regions = resolver.writtenRegions();
        CsvTable.write(
                out,
                OUT,
                rows.stream().map(row -> answer(row, resolver, regions)).toList());
        return faulty;
    }

    private List<Object> answer(Row row, UnitResolver resolver, WrittenRegions regions) {
        WrittenRegions.Reading region = regions.read(row.region());
        String shifted = shifted(row);
        String fault = shifted.isEmpty() ? region.fault() : shifted;
        faulty += fault.isEmpty() ? 0 : 1;
        Place place = region.place();
        // Cells that have moved belong to other columns; nothing is concluded from them.
        UnitResolution answer = shifted.isEmpty()
                ? resolver.resolve(row.name(), place == null ? "" : place.code())
                : UnitResolution.unresolved(shifted);
        Unit unit = answer.unit();
        String reason = fault.isEmpty() || fault.equals(shifted) ? answer.reason() : fault + "；" + answer.reason();
        return List.of(
                row.id(),
                unit == null ? harmless(row.name()) : unit.name(),
                Objects.requireNonNullElse(answer.system(), ""),
                Objects.requireNonNullElse(answer.level(), ""),
                unit == null ? "" : unit.regionCode(),
                String.format(Locale.ROOT, "%.2f", answer.confidence()),
                unit != null,
                reason);
    }

    private static String shifted(Row row) {
        if (row.name().isEmpty()) {
            return "第 " + row.number() + " 行没有写单位名称";
        }
        return row.width() > row.columns() ? "第 " + row.number() + " 行的列数比表头多，名称里有逗号时须加引号" : "";
    }

    /** A name that stays itself must not run as a formula when somebody opens the answers in a spreadsheet. */
    private static String harmless(String name) {
        return !name.isEmpty() && "=+-@".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }

    private static final class Sink implements SheetSink {
        private final List<Row> rows = new ArrayList<>();
        private @Nullable List<String> header;
        private boolean done;

        @Override
        public void start(SheetStart sheet) {
            done |= header != null;
        }

        @Override
        public void row(SheetRow row) {
            if (done || row.blank()) {
                return;
            }
            List<String> names = header;
            if (names == null) {
                header = header(row);
                return;
            }
            rows.add(new Row(
                    row.number(),
                    text(row, names, ID),
                    text(row, names, NAME),
                    text(row, names, REGION),
                    row.width(),
                    names.size()));
        }

        @Override
        public void end() {}

        private static List<String> header(SheetRow row) {
            List<String> names = new ArrayList<>();
            for (int column = 0; column < row.width(); column++) {
                names.add(
                        Objects.requireNonNullElse(row.text(column), "").strip().toLowerCase(Locale.ROOT));
            }
            if (names.stream().noneMatch(ID::contains) || names.stream().noneMatch(NAME::contains)) {
                throw new IllegalArgumentException("表头应有 id 和 name 两列（region 可有可无），实有：" + String.join(",", names));
            }
            return names;
        }

        private static String text(SheetRow row, List<String> header, Set<String> names) {
            for (int column = 0; column < header.size(); column++) {
                if (names.contains(header.get(column))) {
                    return Objects.requireNonNullElse(row.text(column), "").strip();
                }
            }
            return "";
        }
    }
}
