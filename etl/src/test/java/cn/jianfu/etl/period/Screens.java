package cn.jianfu.etl.period;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The queries of the dashboard's screens and exports that are asked for a period, as they stand in its source. */
final class Screens {
    private static final Path QUERIES = Path.of("../dashboard/src/main/resources/cn/jianfu/dashboard");
    private static final Pattern PERIOD = Pattern.compile("(?<!:):(from|to|from_month|to_month|previous_from)\\b");
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z][a-z_]*)");

    /** By query: the file beside it with which it begins. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "breaches.sql", "breach_found.sql",
            "breach_choices.sql", "breach_found.sql",
            "kind_months.sql", "counted.sql",
            "missing.sql", "counted.sql");

    private Screens() {}

    /** By their place: what is asked of the marts for a period; what is written, or moved by a decision that is only tried, is none. */
    static Map<String, String> queries() throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        try (Stream<Path> tree = Files.walk(QUERIES)) {
            for (Path file : tree.filter(path -> path.toString().endsWith(".sql"))
                    .filter(path -> !BEGINNINGS.containsValue(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList()) {
                String name = QUERIES.relativize(file).toString();
                String sql = whole(file);
                if (PERIOD.matcher(sql).find() && asks(sql) && !name.startsWith("adjudication")) {
                    queries.put(name, sql);
                }
            }
        }
        return queries;
    }

    /** The query with its parameters as literals; one that is not given is null. */
    static String filled(String sql, Map<String, String> literals) {
        Matcher parameter = PARAMETER.matcher(sql);
        StringBuilder filled = new StringBuilder();
        while (parameter.find()) {
            parameter.appendReplacement(
                    filled, Matcher.quoteReplacement(literals.getOrDefault(parameter.group(1), "NULL")));
        }
        return parameter.appendTail(filled).toString();
    }

    /** A part that several queries begin with comes before the rest of them, as the dashboard puts them together. */
    private static String whole(Path file) throws IOException {
        String sql = withoutRemarks(Files.readString(file));
        String begin = BEGINNINGS.get(String.valueOf(file.getFileName()));
        return begin == null ? sql : withoutRemarks(Files.readString(file.resolveSibling(begin))) + sql;
    }

    private static boolean asks(String sql) {
        return (sql.stripLeading().startsWith("SELECT") || sql.stripLeading().startsWith("WITH"))
                && sql.contains("SELECT")
                && !sql.matches("(?s).*\\b(INSERT|UPDATE|DELETE)\\b.*");
    }

    private static String withoutRemarks(String sql) {
        return sql.replaceAll("(?m)--.*$", "");
    }
}
