package cn.jianfu.datasets.campaign;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A campaign (整治行动) as {@code reference/campaign.csv} has it: a table {@code item,name,from,to} with one line {@code
 * period} (the months that it looks at, as
 * 2023-01) and one {@code stage} for each stage (in {@code to} the day by which it is to be finished).
 *
 * @param name of its period, 整治统计期
 * @param stages by their deadlines
 */
public record Campaign(String name, YearMonth from, YearMonth to, List<Stage> stages) {
    private static final List<String> COLUMNS = List.of("item", "name", "from", "to");

    public Campaign {
        stages = stages.stream().sorted(Comparator.comparing(Stage::deadline)).toList();
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("统计期的末月 " + to + " 早于首月 " + from);
        }
    }

    /** A stage and the day by which it is to be finished. */
    public record Stage(String name, LocalDate deadline) {}

    /**
     * The campaign that a table tells of; empty when there is no table: not every place has one.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the table cannot be understood
     */
    public static Optional<Campaign> read(Path csv) {
        if (!Files.exists(csv)) {
            return Optional.empty();
        }
        Campaign period = null;
        List<Stage> stages = new ArrayList<>();
        for (CsvRow row : CsvTable.read(csv, COLUMNS.toArray(String[]::new))) {
            String item = row.required("item");
            switch (item) {
                case "period" -> {
                    if (period != null) {
                        throw row.fault("统计期（period）只能有一行");
                    }
                    period = period(row);
                }
                case "stage" -> stages.add(new Stage(row.required("name"), row.requiredDay("to")));
                default -> throw row.fault("item 只能写 period（统计期）或 stage（阶段），不能写“" + item + "”");
            }
        }
        if (period == null) {
            throw new IllegalArgumentException("参考表 " + csv.getFileName() + " 没有统计期（period）那一行，请补上");
        }
        return Optional.of(new Campaign(period.name, period.from, period.to, stages));
    }

    private static Campaign period(CsvRow row) {
        String name = row.required("name");
        YearMonth from = month(row, "from");
        YearMonth to = month(row, "to");
        if (to.isBefore(from)) {
            throw row.fault("统计期的末月 " + to + " 早于首月 " + from);
        }
        return new Campaign(name, from, to, List.of());
    }

    private static YearMonth month(CsvRow row, String column) {
        String written = row.required(column);
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException e) {
            throw row.fault("“" + column + "”应是月份，如 2023-01，现在是“" + written + "”");
        }
    }

    /** Writes it as {@link #read} reads it. */
    public void write(Path csv) throws IOException {
        CsvTable.write(
                csv,
                COLUMNS,
                Stream.concat(
                                Stream.of(List.of("period", name, from.toString(), to.toString())),
                                stages.stream()
                                        .map(stage -> List.of(
                                                "stage",
                                                stage.name(),
                                                "",
                                                stage.deadline().toString())))
                        .toList());
    }

    /** The month in which it is over: that of its last stage, or the last one that it looks at. */
    public YearMonth end() {
        return stages.isEmpty() || YearMonth.from(stages.getLast().deadline()).isBefore(to)
                ? to
                : YearMonth.from(stages.getLast().deadline());
    }
}
