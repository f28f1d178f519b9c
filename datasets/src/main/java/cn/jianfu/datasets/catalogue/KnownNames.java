package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.table.CsvTable;
import cn.jianfu.datasets.text.SingleEdit;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every name that is known, with what it means: the catalogue's names and synonyms, and those of the twelve ministries' list of police certificates
 * (公通字〔2016〕21号). Names are kept as subjects.
 */
final class KnownNames implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String POLICE = "police_certificates.csv";
    private static final int LONGEST = 120;

    /** @param name the known name that was meant, as a subject */
    record Slip(String name, Set<String> matters, int at) {}

    record Name(String name, String matter) {}

    private final Map<String, Set<String>> bySubject = new LinkedHashMap<>();
    private final List<List<String>> byLength = new ArrayList<>();
    private final Set<String> matters = new LinkedHashSet<>();

    /** @param more further names with their matters; those of matters that the catalogue does not speak of are left out */
    KnownNames(Collection<CatalogueItem> items, Collection<Name> more) {
        for (CatalogueItem item : items) {
            matters.add(item.matter());
        }
        for (CatalogueItem item : items) {
            add(item.name(), item.matter());
            item.synonyms().forEach(name -> add(name, item.matter()));
        }
        for (Name name : more) {
            if (matters.contains(name.matter())) {
                add(name.name(), name.matter());
            }
        }
        for (int length = 0; length <= LONGEST; length++) {
            byLength.add(new ArrayList<>());
        }
        bySubject.keySet().forEach(subject -> byLength.get(Math.min(subject.length(), LONGEST))
                .add(subject));
    }

    /** The names that come with the module. */
    static List<Name> shipped() {
        try (InputStream in = Objects.requireNonNull(KnownNames.class.getResourceAsStream(POLICE))) {
            return CsvTable.read(POLICE, in, "name", "matter").stream()
                    .map(row -> new Name(row.required("name"), row.text("matter")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The matters that have this name; none when nobody knows it. */
    Set<String> mattersOf(String subject) {
        return bySubject.getOrDefault(subject, Set.of());
    }

    /** Whether the catalogue speaks of a matter at all. */
    boolean has(String matter) {
        return matters.contains(matter);
    }

    /** Each known subject with its matter; of several the first. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        bySubject.forEach((subject, found) -> all.put(subject, found.iterator().next()));
        return all;
    }

    /** The known names that one typing error turns into this subject, when all mean the same; else null. */
    @Nullable
    Slip slip(String subject) {
        Slip found = null;
        for (int length = subject.length() - 1; length <= subject.length() + 1 && length < LONGEST; length++) {
            for (String known : length < 0 ? List.<String>of() : byLength.get(length)) {
                if (SingleEdit.turns(known, subject)) {
                    Set<String> meant = mattersOf(known);
                    if (found != null && !found.matters().equals(meant)) {
                        return null;
                    }
                    found = new Slip(known, meant, firstDifference(known, subject));
                }
            }
        }
        return found;
    }

    private static int firstDifference(String known, String subject) {
        int at = 0;
        while (at < known.length() && at < subject.length() && known.charAt(at) == subject.charAt(at)) {
            at++;
        }
        return at;
    }

    private void add(String name, String matter) {
        for (String subject : List.of(CertificateSubject.of(name), CertificateSubject.outsideBrackets(name))) {
            if (!subject.isEmpty()) {
                bySubject.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(matter);
            }
        }
    }
}
