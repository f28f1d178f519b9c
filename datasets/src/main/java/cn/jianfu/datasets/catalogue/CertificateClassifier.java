package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.text.SingleEdit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalogue item that a certificate's written name means: first by name and synonym, then by meaning, last by forgiving a single typing error. What
 * fits no item, or more than one, is left to a person.
 */
public final class CertificateClassifier implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nobody names a certificate at greater length; what comes longer is text that slipped into the column. */
    private static final int LONGEST_NAME = 120;

    private static final int SHORTEST_SUBJECT_FOR_TYPOS = 4;

    private final Map<String, CatalogueItem> byName = new HashMap<>();
    private final Map<String, Set<CatalogueItem>> bySubject = new HashMap<>();

    public CertificateClassifier(Catalogue catalogue) {
        for (CatalogueItem item : catalogue.items()) {
            byName.putIfAbsent(item.name(), item);
            List<String> names = new ArrayList<>(item.synonyms());
            names.add(item.name());
            for (String name : names) {
                for (String subject :
                        Set.copyOf(List.of(CertificateSubject.of(name), CertificateSubject.outsideBrackets(name)))) {
                    if (!subject.isEmpty()) {
                        bySubject
                                .computeIfAbsent(subject, key -> new LinkedHashSet<>())
                                .add(item);
                    }
                }
            }
        }
    }

    /** Classifies a name. Never throws, and depends on nothing but the name and the catalogue. */
    public Classification classify(String nameAsWritten) {
        String name = nameAsWritten.length() > LONGEST_NAME ? nameAsWritten.substring(0, LONGEST_NAME) : nameAsWritten;
        String whole = CertificateSubject.of(name);
        if (whole.isEmpty()) {
            return Classification.pending("名称没有写明证明什么，请核对后研判");
        }
        String bare = CertificateSubject.outsideBrackets(name);
        for (String subject : bare.isEmpty() || bare.equals(whole) ? List.of(whole) : List.of(whole, bare)) {
            Classification found = byName(subject);
            if (found != null) {
                return found;
            }
        }
        String written = bare.isEmpty() ? whole : bare;
        // One character wrong in a long name says more than a word in it: 就业困堆人员 is not 就业状况.
        Optional<Classification> mistyped = byTypingError(written);
        if (mistyped.isPresent() && written.length() > SHORTEST_SUBJECT_FOR_TYPOS) {
            return mistyped.get();
        }
        Classification meant = byMeaning(whole);
        if (meant != null) {
            return meant;
        }
        return mistyped.orElseGet(() -> Classification.pending("目录中没有与“" + whole + "”相符的事项，待人工研判"));
    }

    private @Nullable Classification byName(String subject) {
        Set<CatalogueItem> items = bySubject.getOrDefault(subject, Set.of());
        if (items.size() > 1) {
            return Classification.pending("目录中有 " + items.size() + " 个事项叫这个名称(" + names(items) + ")，须按用途研判");
        }
        if (items.isEmpty()) {
            return null;
        }
        CatalogueItem item = items.iterator().next();
        return CertificateSubject.of(item.name()).equals(subject)
                ? Classification.of(item, 1, "与目录事项“" + item.name() + "”名称一致")
                : Classification.of(item, 0.95, "是目录事项“" + item.name() + "”的别名");
    }

    private @Nullable Classification byMeaning(String subject) {
        Set<CatalogueItem> meant = new LinkedHashSet<>();
        for (MeaningRule rule : MeaningRule.ALL) {
            CatalogueItem item = byName.get(rule.itemName());
            if (item != null && rule.recognises(subject)) {
                meant.add(item);
            }
        }
        if (meant.isEmpty()) {
            return null;
        }
        if (meant.size() > 1) {
            return Classification.pending("名称涉及不止一个事项(" + names(meant) + ")，待人工研判");
        }
        CatalogueItem item = meant.iterator().next();
        return Classification.of(item, 0.8, "按含义归入目录事项“" + item.name() + "”");
    }

    private Optional<Classification> byTypingError(String subject) {
        if (subject.length() < SHORTEST_SUBJECT_FOR_TYPOS) {
            return Optional.empty();
        }
        Set<CatalogueItem> close = new HashSet<>();
        bySubject.forEach((known, items) -> {
            if (known.length() >= SHORTEST_SUBJECT_FOR_TYPOS && SingleEdit.turns(known, subject)) {
                close.addAll(items);
            }
        });
        return close.size() == 1
                ? Optional.of(close.iterator().next())
                        .map(item -> Classification.of(item, 0.7, "疑为“" + item.name() + "”的笔误（一字之差）"))
                : Optional.empty();
    }

    private static String names(Set<CatalogueItem> items) {
        return items.stream()
                .sorted(Comparator.comparing(CatalogueItem::code))
                .map(CatalogueItem::name)
                .collect(Collectors.joining("、"));
    }
}
