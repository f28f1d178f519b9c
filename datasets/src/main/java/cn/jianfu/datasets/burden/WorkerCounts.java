package cn.jianfu.datasets.burden;

import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people (社区工作者) work in which community since when, as the installation declares it: no ledger has the number. A row that cannot be understood
 * is set aside with a sentence, and the rest counts: what is missing only leaves a community out of the figures per worker.
 *
 * @see <a href="file:docs/decisions/0013-hours-in-parts.md">decision 0013</a>
 */
public record WorkerCounts(List<Declared> declared, List<Fault> faults) {
    /** For an installation that declares nothing. */
    public static final WorkerCounts NONE = new WorkerCounts(List.of(), List.of());

    private static final Pattern CODE = Pattern.compile("\\d{12}");
    private static final Pattern PEOPLE = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    public WorkerCounts {
        declared = List.copyOf(declared);
        faults = List.copyOf(faults);
    }

    /** So many people in a community from a day on, until the next that is declared. */
    public record Declared(String communityCode, int workers, LocalDate from, String source) {}

    /**
     * A row that was set aside.
     *
     * @param line in the file, the header being line 1; 0 when nothing of the table could be read
     * @param sentence Chinese, says what to mend
     */
    public record Fault(long line, String sentence) {}

    /** Reads {@code community_code,workers,from,source}; nothing is declared where there is no such table. */
    public static WorkerCounts read(Path csv, RegionTree regions) {
        if (!Files.exists(csv)) {
            return NONE;
        }
        List<Declared> declared = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try {
            Map<String, Long> lines = new HashMap<>();
            for (CsvRow row : CsvTable.read(csv, "community_code", "workers", "from", "source")) {
                try {
                    Declared one = of(row, regions);
                    Long earlier = lines.putIfAbsent(one.communityCode() + one.from(), row.line());
                    if (earlier != null) {
                        throw row.fault("与第 " + earlier + " 行是同一社区同一天，只用了第 " + earlier + " 行，请只留一行");
                    }
                    declared.add(one);
                } catch (IllegalArgumentException e) {
                    faults.add(new Fault(row.line(), Objects.requireNonNull(e.getMessage())));
                }
            }
        } catch (IllegalArgumentException e) {
            return new WorkerCounts(List.of(), List.of(new Fault(0, Objects.requireNonNull(e.getMessage()))));
        }
        return new WorkerCounts(declared, faults);
    }

    private static Declared of(CsvRow row, RegionTree regions) {
        String code = row.required("community_code");
        if (!CODE.matcher(code).matches()) {
            throw row.fault("“community_code”应是 12 位区划代码，现在是“" + code + "”"
                    + (code.contains("E+") ? "：被表格软件改成了科学计数法，请把这一列设为文本后重填" : ""));
        }
        if (regions.find(code)
                .filter(region -> region.level() == RegionLevel.COMMUNITY)
                .isEmpty()) {
            throw row.fault("区划表里没有代码为 " + code + " 的社区，请核对代码");
        }
        String workers = row.required("workers");
        if (!PEOPLE.matcher(workers).matches()) {
            throw row.fault("“workers”应是 1 到 999 的整数，现在是“" + workers + "”");
        }
        return new Declared(code, Integer.parseInt(workers), day(row), row.required("source"));
    }

    private static LocalDate day(CsvRow row) {
        String from = row.required("from");
        Matcher day = DAY.matcher(from);
        try {
            if (day.matches()) {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException e) {
            // Said below: 2023-2-30 is as little a day as 上月.
        }
        throw row.fault("“from”应是日期，如 2023-01-01，现在是“" + from + "”");
    }
}
