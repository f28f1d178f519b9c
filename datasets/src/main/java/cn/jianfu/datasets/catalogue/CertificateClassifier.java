package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.catalogue.KnownNames.Slip;
import cn.jianfu.datasets.catalogue.MeaningRules.Meaning;
import cn.jianfu.datasets.catalogue.Neighbours.Neighbour;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of a certificate what it is about, and what the documents in force in a place and on a day say of it: by name and synonym, then by meaning, last by
 * forgiving a single typing error and by known names that are written alike. What is not sure is left to a person.
 *
 * <p>Answers depend on the question and the catalogue alone. May be used by many threads at once and sent to jobs. Of the region only
 * {@link Catalogue#area(String)} matters, of the date only its stretch of {@link Catalogue#epochs()}: who has many rows asks once per distinct name, purpose,
 * area and stretch.
 */
public final class CertificateClassifier implements Serializable {
    private static final long serialVersionUID = 2L;

    /** One wrong character in a longer name says more than a word in it: 就业困堆人员 is not 就业状况. */
    private static final int LONG_NAME = 5;

    private static final int SHORTEST_FOR_TYPOS = 4;
    private static final int MOST_NEIGHBOURS = 5;

    private final KnownNames known;
    private final MeaningRules rules;
    private final Neighbours neighbours;
    private final Answers answers;
    private final double likeEnough;

    public CertificateClassifier(Catalogue catalogue) {
        this(catalogue, new KnownNames(catalogue.items(), KnownNames.shipped()), Neighbours.LIKE_ENOUGH);
    }

    CertificateClassifier(Catalogue catalogue, KnownNames known, double likeEnough) {
        this.known = known;
        this.likeEnough = likeEnough;
        rules = new MeaningRules(known::has);
        neighbours = new Neighbours(known.all());
        answers = new Answers(new Rulings(catalogue.items()));
    }

    /** Classifies a bare name by the documents that hold everywhere, in their latest state. Never throws. */
    public Classification classify(String nameAsWritten) {
        return classify(CertificateQuestion.of(nameAsWritten));
    }

    /** Classifies a certificate. Never throws. */
    public Classification classify(CertificateQuestion question) {
        Asked asked = Asked.of(question);
        if (asked.whole().isEmpty()) {
            return answers.open("名称没有写明证明什么，请核对后研判", byPurpose(asked), asked);
        }
        Classification found = byName(asked);
        if (found == null) {
            found = byTypingError(asked, LONG_NAME);
        }
        if (found == null) {
            found = byMeaning(asked);
        }
        if (found == null || found.ground() == Ground.NOTHING) {
            Classification mistyped = byTypingError(asked, SHORTEST_FOR_TYPOS);
            found = mistyped == null ? found : mistyped;
        }
        return found == null ? byLikeness(asked) : found;
    }

    private @Nullable Classification byName(Asked asked) {
        for (String subject : List.of(asked.whole(), asked.bare())) {
            Set<String> matters = known.mattersOf(subject);
            if (!matters.isEmpty()) {
                return answers.byName(subject, matters, asked);
            }
        }
        return null;
    }

    private @Nullable Classification byTypingError(Asked asked, int shortest) {
        if (asked.bare().length() < shortest) {
            return null;
        }
        Slip slip = known.slip(asked.bare());
        if (slip == null) {
            return null;
        }
        // A word that a rule knows is no typing error.
        Meaning meaning = rules.of(asked.bare());
        return meaning != null && meaning.start() <= slip.at() && slip.at() < meaning.end()
                ? null
                : answers.of(slip.matters(), 0.8, Ground.TYPING_ERROR, "疑为“" + slip.name() + "”的笔误（一字之差）", asked);
    }

    private @Nullable Classification byMeaning(Asked asked) {
        Meaning meaning = rules.of(asked.bare());
        if (meaning == null) {
            meaning = rules.of(asked.whole());
        }
        return meaning == null ? null : answers.byMeaning(meaning, asked);
    }

    private Classification byLikeness(Asked asked) {
        List<Neighbour> near = neighbours.of(asked.bare(), MOST_NEIGHBOURS);
        if (!near.isEmpty() && near.getFirst().likeness() >= likeEnough) {
            Neighbour nearest = near.getFirst();
            return answers.of(
                    List.of(nearest.matter()),
                    nearest.likeness(),
                    Ground.NEIGHBOUR,
                    String.format(Locale.ROOT, "与已知名称“%s”相近（相似度 %.2f）", nearest.name(), nearest.likeness()),
                    asked);
        }
        List<Neighbour> all = new ArrayList<>(byPurpose(asked));
        all.addAll(near);
        return answers.open("目录中没有与“" + asked.whole() + "”相符的事项，待人工研判", all, asked);
    }

    /** What the purpose would mean if it were the name: not enough to decide, but something to suggest. */
    private List<Neighbour> byPurpose(Asked asked) {
        Meaning meaning = asked.purpose().isEmpty() ? null : rules.of(asked.purpose());
        return meaning == null
                ? List.of()
                : meaning.matters().stream()
                        .map(matter -> new Neighbour(meaning.words(), matter, 0.3))
                        .toList();
    }
}
