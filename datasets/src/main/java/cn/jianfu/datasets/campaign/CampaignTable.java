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
import org.jspecify.annotations.Nullable;

/**
 * {@code reference/campaign.csv}, from which a first campaign is taken: a table {@code item,name,from,to} with one line
 * {@code period} (name of the campaign, and the months that it looks at, as 2023-01) and one {@code stage} for each
 * stage (in {@code to} the day by which it is to be finished). A stage that is called as one of the templates' is
 * measured as that one.
 */
public final class CampaignTable {
    private static final List<String> COLUMNS = List.of("item", "name", "from", "to");

    private CampaignTable() {}

    /**
     * The campaign that a table tells of; empty when there is no table: not every place has one.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the table cannot be understood
     */
    public static Optional<Campaign> read(Path csv) {
        if (!Files.exists(csv)) {
            return Optional.empty();
        }
        CsvRow period = null;
        List<Stage> stages = new ArrayList<>();
        for (CsvRow row : CsvTable.read(csv, COLUMNS.toArray(String[]::new))) {
            String item = row.required("item");
            switch (item) {
                case "period" -> {
                    if (period != null) {
                        throw row.fault("统计期（period）只能有一行");
                    }
                    period = row;
                }
                case "stage" -> stages.add(stage(row));
                default -> throw row.fault("item 只能写 period（统计期）或 stage（阶段），不能写“" + item + "”");
            }
        }
        if (period == null) {
            throw new IllegalArgumentException("参考表 " + csv.getFileName() + " 没有统计期（period）那一行，请补上");
        }
        stages.sort(Comparator.comparing(Stage::deadline, Comparator.nullsLast(Comparator.naturalOrder())));
        return Optional.of(campaign(period, stages));
    }

    private static Campaign campaign(CsvRow row, List<Stage> stages) {
        String name = row.required("name");
        YearMonth from = month(row, "from");
        YearMonth to = month(row, "to");
        try {
            return new Campaign(name, from, to, start(from, to, stages), stages);
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    /** The table tells no day on which the campaign began: after the months that it looks at, unless stages end before. */
    private static LocalDate start(YearMonth from, YearMonth to, List<Stage> stages) {
        LocalDate usual = to.plusMonths(1).atDay(1);
        LocalDate first = stages.isEmpty() ? null : stages.getFirst().deadline();
        return first == null || !first.isBefore(usual) ? usual : earlier(from.atDay(1), first);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Stage stage(CsvRow row) {
        String name = row.required("name");
        return new Stage(name, row.day("to"), CampaignTemplate.measuresOf(name));
    }

    private static YearMonth month(CsvRow row, String column) {
        String written = row.required(column);
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException e) {
            throw row.fault("“" + column + "”应是月份，如 2023-01，现在是“" + written + "”");
        }
    }

    /** Writes a campaign as {@link #read} reads it. */
    public static void write(Campaign campaign, Path csv) throws IOException {
        CsvTable.write(
                csv,
                COLUMNS,
                Stream.concat(
                                Stream.of(List.of(
                                        "period",
                                        campaign.name(),
                                        campaign.from().toString(),
                                        campaign.to().toString())),
                                campaign.stages().stream()
                                        .map(stage -> List.of("stage", stage.name(), "", written(stage.deadline()))))
                        .toList());
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
