package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words for an organ (机构), short, old and official, each led back to one canonical word. */
final class OrganNames implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> canonicalBySpoken = new HashMap<>();

    private OrganNames() {}

    /** The words that come with the module. */
    static OrganNames builtIn() {
        OrganNames names = new OrganNames();
        for (CsvRow row : CsvTable.read(
                "organ_names.csv",
                Objects.requireNonNull(OrganNames.class.getResourceAsStream("organ_names.csv")),
                "canonical",
                "spoken")) {
            String canonical = row.required("canonical");
            names.add(canonical, canonical);
            row.parts("spoken").forEach(spoken -> names.add(spoken, canonical));
        }
        return names;
    }

    /** The canonical word for an organ, which is the word itself where nothing is known about it. */
    String canonical(String organ) {
        String known = canonicalBySpoken.get(organ);
        if (known != null) {
            return known;
        }
        String plain = LegalForm.strip(organ);
        return canonicalBySpoken.getOrDefault(plain, plain);
    }

    /** Whether the word is an organ's name by itself, and hence not a mistyped other one. */
    boolean known(String organ) {
        return canonicalBySpoken.containsKey(organ) || canonicalBySpoken.containsKey(LegalForm.strip(organ));
    }

    Set<String> words() {
        return Collections.unmodifiableSet(canonicalBySpoken.keySet());
    }

    private void add(String spoken, String canonical) {
        String other = canonicalBySpoken.put(spoken, canonical);
        if (other != null && !other.equals(canonical)) {
            throw new IllegalArgumentException("机构名称“" + spoken + "”同时指“" + other + "”和“" + canonical + "”");
        }
    }
}
