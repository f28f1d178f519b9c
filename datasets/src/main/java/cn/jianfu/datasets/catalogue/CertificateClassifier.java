package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.text.SingleEdit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of a certificate what it is about, and what the documents in force in a place and on a day say of it: by name and synonym, then by meaning, last by
 * forgiving a single typing error. What is not sure is left to a person.
 *
 * <p>Answers depend on the question and the catalogue alone. May be used by many threads at once and sent to jobs. Of the region only
 * {@link Catalogue#area(String)} matters, of the date only its stretch of {@link Catalogue#epochs()}: who has many rows asks once per distinct name, purpose,
 * area and stretch.
 */
public final class CertificateClassifier implements Serializable {
    private static final long serialVersionUID = 2L;
    private static final int SHORTEST_SUBJECT_FOR_TYPOS = 4;

    private final Rulings rulings;
    private final Map<String, String> matterByName = new HashMap<>();
    private final Map<String, Set<String>> bySubject = new HashMap<>();

    public CertificateClassifier(Catalogue catalogue) {
        rulings = new Rulings(catalogue.items());
        for (CatalogueItem item : catalogue.items()) {
            matterByName.putIfAbsent(item.name(), item.matter());
            List<String> names = new ArrayList<>(item.synonyms());
            names.add(item.name());
            for (String name : names) {
                for (String subject :
                        Set.copyOf(List.of(CertificateSubject.of(name), CertificateSubject.outsideBrackets(name)))) {
                    if (!subject.isEmpty()) {
                        bySubject
                                .computeIfAbsent(subject, key -> new LinkedHashSet<>())
                                .add(item.matter());
                    }
                }
            }
        }
    }

    /** Classifies a bare name by the documents that hold everywhere, in their latest state. Never throws. */
    public Classification classify(String nameAsWritten) {
        return classify(CertificateQuestion.of(nameAsWritten));
    }

    /** Classifies a certificate. Never throws. */
    public Classification classify(CertificateQuestion question) {
        Asked asked = Asked.of(question);
        if (asked.whole().isEmpty()) {
            return Classification.pending(Ground.NOTHING, "名称没有写明证明什么，请核对后研判", List.of());
        }
        for (String subject : List.of(asked.whole(), asked.bare())) {
            Classification found = byName(subject, asked);
            if (found != null) {
                return found;
            }
        }
        // One character wrong in a long name says more than a word in it: 就业困堆人员 is not 就业状况.
        Classification mistyped = byTypingError(asked);
        if (mistyped != null && asked.bare().length() > SHORTEST_SUBJECT_FOR_TYPOS) {
            return mistyped;
        }
        Classification meant = byMeaning(asked);
        if (meant != null) {
            return meant;
        }
        return mistyped != null
                ? mistyped
                : Classification.pending(Ground.NOTHING, "目录中没有与“" + asked.whole() + "”相符的事项，待人工研判", List.of());
    }

    private @Nullable Classification byName(String subject, Asked asked) {
        Set<String> matters = bySubject.getOrDefault(subject, Set.of());
        if (matters.isEmpty()) {
            return null;
        }
        return answer(rulings.of(matters, asked), 1, Ground.NAME, "与目录中的名称一致");
    }

    private @Nullable Classification byMeaning(Asked asked) {
        Set<String> matters = new LinkedHashSet<>();
        for (MeaningRule rule : MeaningRule.ALL) {
            String matter = matterByName.get(rule.itemName());
            if (matter != null && rule.recognises(asked.whole())) {
                matters.add(matter);
            }
        }
        if (matters.isEmpty()) {
            return null;
        }
        if (matters.size() > 1) {
            return Classification.pending(Ground.NOTHING, "名称涉及不止一个事项，待人工研判", List.of());
        }
        return answer(rulings.of(matters, asked), 0.8, Ground.RULE, "按含义归入");
    }

    private @Nullable Classification byTypingError(Asked asked) {
        if (asked.bare().length() < SHORTEST_SUBJECT_FOR_TYPOS) {
            return null;
        }
        Set<String> close = new LinkedHashSet<>();
        bySubject.forEach((known, matters) -> {
            if (known.length() >= SHORTEST_SUBJECT_FOR_TYPOS && SingleEdit.turns(known, asked.bare())) {
                close.addAll(matters);
            }
        });
        return close.size() == 1 ? answer(rulings.of(close, asked), 0.7, Ground.TYPING_ERROR, "疑为笔误（一字之差）") : null;
    }

    private static Classification answer(Ruling ruling, double confidence, Ground ground, String how) {
        return switch (ruling) {
            case Ruling.Holds(CatalogueItem item, Attribute attribute, String because) ->
                new Classification(
                        item,
                        attribute,
                        confidence,
                        ground,
                        how + "：“" + item.name() + "”" + (because.isEmpty() ? "" : "；" + because),
                        List.of());
            case Ruling.Open(List<CatalogueItem> items, Ground open, String because) ->
                Classification.pending(
                        open,
                        because + "，待人工研判",
                        items.stream()
                                .map(item -> new Suggestion(item, confidence / 2, item.name()))
                                .toList());
        };
    }
}
