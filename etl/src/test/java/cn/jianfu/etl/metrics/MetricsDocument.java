package cn.jianfu.etl.metrics;

import cn.jianfu.etl.metrics.WorkedExample.Figure;
import cn.jianfu.etl.metrics.WorkedExample.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The metrics handbook, as its tables say it: what each measure means, the factors and caps of the examples, and the examples. */
final class MetricsDocument {
    private static final Pattern KEEPER = Pattern.compile("(\\S+区)(\\S+镇)(\\S+社区)，《(.+)》：");
    private static final Pattern CODE = Pattern.compile("`([\\w.]+)`");

    /** Rows of the tables that say what measures mean: label, unit, definition, code. */
    final List<List<String>> definitions = new ArrayList<>();
    /** Label, value, unit, source. */
    final List<List<String>> factors = new ArrayList<>();
    /** Definition, operator, limit, words, level, county, measure. */
    final List<List<String>> caps = new ArrayList<>();

    /** County, township and community in one; number of workers; since when. */
    final List<List<String>> workers = new ArrayList<>();

    final List<WorkedExample> examples = new ArrayList<>();

    /** Ledgers with rows that are wrong. */
    final List<FaultyLedger> faulty = new ArrayList<>();

    /**
     * A ledger and, for each of its rows, what is said of it; empty where the row is accepted.
     */
    record FaultyLedger(Ledger ledger, List<String> sentences) {}

    private MetricsDocument() {}

    /** All ledgers of the handbook. */
    List<Ledger> ledgers() {
        return Stream.concat(
                        examples.stream().flatMap(example -> example.ledgers().stream()),
                        faulty.stream().map(FaultyLedger::ledger))
                .toList();
    }

    static MetricsDocument read(Path markdown) throws IOException {
        MetricsDocument document = new MetricsDocument();
        List<String> lines = Files.readAllLines(markdown);
        MatchResult keeper = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("### ")) {
                document.examples.add(new WorkedExample(line.substring(4)));
            } else if (line.startsWith("|")) {
                List<List<String>> table = new ArrayList<>();
                for (; i < lines.size() && lines.get(i).startsWith("|"); i++) {
                    table.add(cells(lines.get(i)));
                }
                table.remove(1);
                document.take(table, keeper);
                keeper = null;
            } else {
                Matcher said = KEEPER.matcher(line);
                keeper = said.matches() ? said.toMatchResult() : keeper;
            }
        }
        return document;
    }

    private void take(List<List<String>> table, @Nullable MatchResult keeper) {
        if (keeper != null && table.getFirst().getLast().equals("系统怎样说")) {
            int last = table.getFirst().size() - 1;
            List<String> sentences = table.stream().skip(1).map(List::getLast).toList();
            List<List<String>> rows =
                    table.stream().map(row -> row.subList(0, last)).toList();
            faulty.add(new FaultyLedger(
                    new Ledger(keeper.group(1), keeper.group(2), keeper.group(3), keeper.group(4), rows), sentences));
            return;
        }
        if (keeper != null) {
            examples.getLast()
                    .ledgers()
                    .add(new Ledger(keeper.group(1), keeper.group(2), keeper.group(3), keeper.group(4), table));
            return;
        }
        List<String> headings = table.removeFirst();
        switch (headings.getFirst() + headings.get(1)) {
            case "指标单位" -> definitions.addAll(table);
            case "系数数值" -> factors.addAll(table);
            case "社区人数" -> workers.addAll(table);
            case "限制什么关系" -> caps.addAll(table);
            case "指标范围" ->
                table.forEach(row -> examples.getLast()
                        .figures()
                        .add(new Figure(row.get(4), row.getFirst(), row.get(1), row.get(2))));
            default -> throw new IllegalStateException("the handbook has a table that nobody checks: " + headings);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(cell -> CODE.matcher(cell.strip()).replaceAll("$1"))
                .toList();
    }
}
