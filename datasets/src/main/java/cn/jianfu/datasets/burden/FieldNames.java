package cn.jianfu.datasets.burden;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Leads the names under which forms ask for the same thing back to one. */
public final class FieldNames implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【].*?[)\\]】]");
    private static final Pattern MARKS = Pattern.compile("[\\p{Punct}、,。;:·—_…]");
    private static final Pattern BETWEEN = Pattern.compile("[、,\uFF0C;\uFF1B|\uFF5C/\n]+");

    private final HashMap<String, String> canonical = new HashMap<>();

    private FieldNames() {}

    /** The names that come with the module. */
    public static FieldNames builtIn() {
        FieldNames names = new FieldNames();
        for (CsvRow row : CsvTable.bundled(FieldNames.class, "field_names.csv", "canonical", "spoken")) {
            String name = bare(row.required("canonical"));
            names.canonical.put(name, name);
            row.parts("spoken").forEach(spoken -> names.canonical.put(bare(spoken), name));
        }
        return names;
    }

    /** The one name; empty when the text names nothing. */
    public String normalised(String written) {
        String bare = bare(written);
        return canonical.getOrDefault(bare, bare);
    }

    /** The fields of a cell that lists several, normalised, each once, in order. */
    public List<String> listed(String cell) {
        return Arrays.stream(BETWEEN.split(cell.replace('\u3000', ' ')))
                .map(this::normalised)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String bare(String written) {
        return MARKS.matcher(BRACKETED.matcher(WrittenForm.plain(written)).replaceAll(""))
                .replaceAll("");
    }
}
