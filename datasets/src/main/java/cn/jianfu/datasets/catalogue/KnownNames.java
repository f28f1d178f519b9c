package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.meaning.KnownSubjects;
import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every name that is known, with what it means: the catalogue's names and synonyms, and those of the twelve ministries' list of police certificates
 * (公通字〔2016〕21号). Names are kept as subjects.
 */
final class KnownNames implements Serializable {
    private static final long serialVersionUID = 2L;
    private static final String POLICE = "police_certificates.csv";

    record Name(String name, String matter) {}

    private final KnownSubjects subjects;
    private final Set<String> matters = new LinkedHashSet<>();

    /** @param more further names with their matters; those of matters that the catalogue does not speak of are left out */
    KnownNames(Collection<CatalogueItem> items, Collection<Name> more) {
        for (CatalogueItem item : items) {
            matters.add(item.matter());
        }
        Map<String, Set<String>> bySubject = new LinkedHashMap<>();
        for (CatalogueItem item : items) {
            add(bySubject, item.name(), item.matter());
            item.synonyms().forEach(name -> add(bySubject, name, item.matter()));
        }
        for (Name name : more) {
            if (matters.contains(name.matter())) {
                add(bySubject, name.name(), name.matter());
            }
        }
        subjects = new KnownSubjects(bySubject);
    }

    /** The names that come with the module. */
    static List<Name> shipped() {
        return CsvTable.bundled(KnownNames.class, POLICE, "name", "matter").stream()
                .map(row -> new Name(row.required("name"), row.text("matter")))
                .toList();
    }

    KnownSubjects subjects() {
        return subjects;
    }

    /** Whether the catalogue speaks of a matter at all. */
    boolean has(String matter) {
        return matters.contains(matter);
    }

    private static void add(Map<String, Set<String>> bySubject, String name, String matter) {
        for (String subject : List.of(CertificateSubject.of(name), CertificateSubject.outsideBrackets(name))) {
            if (!subject.isEmpty()) {
                bySubject.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(matter);
            }
        }
    }
}
