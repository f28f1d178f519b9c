package cn.jianfu.etl.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that the figures of a run were made of, in digests. Whatever moves a figure (a ledger, a decision, an alias, a
 * catalogue, a rule) moves one of these.
 *
 * @param code version of the program
 * @param tables digest of each table that the run made of files, names and rules
 * @param rows digest of the rows of each file and community, and of what was decided of them
 */
public record RunState(String code, Map<String, String> tables, Map<Held, String> rows) {
    private static final String FILE = "state";
    private static final String CODE = "code";
    private static final String TABLE = "table";
    private static final String ROWS = "rows";
    private static final String BETWEEN = "\t";

    /** The state that a run left in its directory; empty when it left none, or another program did. */
    public static Optional<RunState> read(Path run, String code) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(run.resolve(FILE));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Map<String, String> tables = new HashMap<>();
        Map<Held, String> rows = new HashMap<>();
        String version = "";
        for (String line : lines) {
            String[] parts = line.split(BETWEEN, -1);
            switch (parts[0]) {
                case CODE -> version = parts[1];
                case TABLE -> tables.put(parts[1], parts[2]);
                case ROWS -> rows.put(new Held(Integer.parseInt(parts[1]), parts[2], parts[3]), parts[4]);
                default -> throw new IllegalStateException("an unknown line in " + FILE);
            }
        }
        return version.equals(code) ? Optional.of(new RunState(code, tables, rows)) : Optional.empty();
    }

    /** Leaves it in a run's directory, as the last thing that is written there. */
    public void keep(Path run) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(CODE + BETWEEN + code);
        tables.forEach((name, digest) -> lines.add(String.join(BETWEEN, TABLE, name, digest)));
        rows.forEach((held, digest) -> lines.add(
                String.join(BETWEEN, ROWS, String.valueOf(held.file()), held.community(), held.table(), digest)));
        Files.write(run.resolve(FILE), lines);
    }

    /** How many communities have rows that count. */
    public long communities() {
        return rows.keySet().stream().map(Held::community).distinct().count() - 1;
    }

    /** What is different now. */
    public Change since(RunState before) {
        Set<String> communities = new TreeSet<>();
        Set<Integer> files = new TreeSet<>();
        Set<String> changed = differing(tables, before.tables);
        for (Held held : differing(rows, before.rows)) {
            if (held.community().isEmpty()) {
                files.add(held.file());
                changed.addAll(Held.BY_FILE);
            } else {
                communities.add(held.community());
                changed.add(held.table());
            }
        }
        return new Change(communities, files, changed);
    }

    private static <K> Set<K> differing(Map<K, String> some, Map<K, String> others) {
        Set<K> differing = new HashSet<>(some.keySet());
        differing.addAll(others.keySet());
        differing.removeIf(key -> Objects.equals(some.get(key), others.get(key)));
        return differing;
    }
}
