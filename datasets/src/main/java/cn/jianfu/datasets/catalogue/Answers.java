package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.meaning.MeaningRules.Meaning;
import cn.jianfu.datasets.meaning.Neighbours.Neighbour;
import cn.jianfu.datasets.meaning.Suggestion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what was recognised into an answer, by what the documents say of it. */
final class Answers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SUGGESTIONS = 3;

    /**
     * From so many characters on what is left of a name may turn a prohibited matter into something else: 死亡赔偿金分配 is not 死亡. What no document covers is
     * seldom turned into what one does.
     */
    private static final int MOST_UNEXPLAINED = 2;

    private final Rulings rulings;
    private final PartlySeenLists partlySeen = new PartlySeenLists();

    Answers(Rulings rulings) {
        this.rulings = rulings;
    }

    Classification byName(String subject, Collection<String> matters, Asked asked) {
        return switch (rulings.of(matters, asked)) {
            case Ruling.Holds holds
            when CertificateSubject.of(holds.item().name()).equals(subject) ->
                holds(holds, 1, Ground.NAME, "与目录事项名称一致", asked);
            case Ruling.Holds holds -> holds(holds, 0.97, Ground.SYNONYM, "“" + subject + "”是已知名称", asked);
            case Ruling.Open open -> open(open, 0.97);
        };
    }

    Classification byMeaning(Meaning meaning, Asked asked) {
        String told = "名称写到“" + meaning.words() + "”";
        if (meaning.rest().length() >= MOST_UNEXPLAINED && prohibited(meaning, asked)) {
            return open(told + "，但“" + meaning.rest() + "”不在已知事项中，待人工研判", neighbours(meaning), asked);
        }
        if (meaning.matters().size() == 1) {
            return of(meaning.matters(), meaning.plain() ? 0.92 : 0.85, Ground.RULE, told, asked);
        }
        List<Ruling> all = meaning.matters().stream()
                .map(matter -> rulings.of(List.of(matter), asked))
                .toList();
        Set<Attribute> attributes = new HashSet<>();
        for (Ruling ruling : all) {
            attributes.add(ruling instanceof Ruling.Holds holds ? holds.attribute() : Attribute.PENDING);
        }
        String names = all.stream()
                .map(ruling -> "“" + likeliest(ruling).name() + "”")
                .distinct()
                .collect(Collectors.joining());
        if (attributes.size() == 1 && all.getFirst() instanceof Ruling.Holds first) {
            return holds(first, 0.8, Ground.RULE, told + "，涉及" + names + "，属性相同，按先写的归类", asked);
        }
        return Classification.pending(
                Ground.NOTHING,
                told + "，涉及" + names + "，属性不同，待人工研判",
                all.stream()
                        .map(ruling -> suggestion(likeliest(ruling), 0.5, meaning.words()))
                        .limit(MOST_SUGGESTIONS)
                        .toList());
    }

    /** @param how a Chinese clause that says how the matter was recognised */
    Classification of(Collection<String> matters, double confidence, Ground ground, String how, Asked asked) {
        return switch (rulings.of(matters, asked)) {
            case Ruling.Holds holds -> holds(holds, confidence, ground, how, asked);
            case Ruling.Open open -> open(open, confidence);
        };
    }

    private boolean prohibited(Meaning meaning, Asked asked) {
        return meaning.matters().stream()
                .map(matter -> likeliest(rulings.of(List.of(matter), asked)).attribute())
                .anyMatch(Attribute.PROHIBITED::equals);
    }

    private static List<Neighbour> neighbours(Meaning meaning) {
        return meaning.matters().stream()
                .map(matter -> new Neighbour(meaning.words(), matter, 0.6))
                .toList();
    }

    /** Leaves it to a person, with what is alike. */
    Classification open(String reason, List<Neighbour> near, Asked asked) {
        List<Suggestion<CatalogueItem>> suggestions = new ArrayList<>();
        Set<CatalogueItem> seen = new HashSet<>();
        for (Neighbour neighbour : near) {
            CatalogueItem item = likeliest(rulings.of(List.of(neighbour.matter()), asked));
            if (suggestions.size() < MOST_SUGGESTIONS && seen.add(item)) {
                suggestions.add(suggestion(item, neighbour.likeness() / 2, neighbour.name()));
            }
        }
        return Classification.pending(Ground.NOTHING, reason, suggestions);
    }

    private static Classification open(Ruling.Open open, double confidence) {
        return Classification.pending(
                open.ground(),
                open.because() + "，待人工研判",
                open.items().stream()
                        .map(item -> suggestion(item, confidence / 2, item.name()))
                        .toList());
    }

    private Classification holds(Ruling.Holds holds, double confidence, Ground ground, String how, Asked asked) {
        CatalogueItem item = holds.item();
        String by = holds.attribute() == Attribute.UNLISTED
                ? "，归入“" + item.name() + "”，未见于现行文件" + partlySeen.warning(asked.region())
                : "，归入“" + item.name() + "”，依据" + item.authority().cited();
        return new Classification(
                item,
                holds.attribute(),
                confidence,
                ground,
                how + by + (holds.because().isEmpty() ? "" : "；" + holds.because()),
                List.of());
    }

    private static Suggestion<CatalogueItem> suggestion(CatalogueItem item, double confidence, String knownName) {
        return new Suggestion<>(item, confidence, knownName);
    }

    private static CatalogueItem likeliest(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Holds holds -> holds.item();
            case Ruling.Open open -> open.items().getFirst();
        };
    }
}
