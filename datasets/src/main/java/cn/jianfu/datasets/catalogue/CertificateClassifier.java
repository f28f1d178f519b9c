package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.meaning.KnownSubjects;
import cn.jianfu.datasets.meaning.KnownSubjects.Slip;
import cn.jianfu.datasets.meaning.MeaningRules;
import cn.jianfu.datasets.meaning.MeaningRules.Meaning;
import cn.jianfu.datasets.meaning.Neighbours;
import cn.jianfu.datasets.meaning.Neighbours.Neighbour;
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
    private static final long serialVersionUID = 3L;

    /** One wrong character in a longer name says more than a word in it: 就业困堆人员 is not 就业状况. */
    private static final int LONG_NAME = 5;

    private static final int SHORTEST_FOR_TYPOS = 4;
    private static final int MOST_NEIGHBOURS = 5;

    private final KnownSubjects known;
    private final MeaningRules rules;
    private final Neighbours neighbours;
    private final Answers answers;
    private final double likeEnough;

    public CertificateClassifier(Catalogue catalogue) {
        this(catalogue, new KnownNames(catalogue.items(), KnownNames.shipped()), Neighbours.LIKE_ENOUGH);
    }

    CertificateClassifier(Catalogue catalogue, KnownNames known, double likeEnough) {
        this.known = known.subjects();
        this.likeEnough = likeEnough;
        rules = CertificateRules.of(known::has);
        neighbours = new Neighbours(this.known.all());
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
        Classification named = byName(asked);
        if (named != null) {
            return named;
        }
        Meaning meaning = rules.of(asked.bare());
        Slip slip = slip(asked.bare(), meaning);
        if (slip != null && asked.bare().length() >= LONG_NAME) {
            return byTypingError(slip, asked);
        }
        if (meaning == null && !asked.whole().equals(asked.bare())) {
            meaning = rules.of(asked.whole());
        }
        Classification meant = meaning == null ? null : answers.byMeaning(meaning, asked);
        if (slip != null && (meant == null || meant.ground() == Ground.NOTHING)) {
            return byTypingError(slip, asked);
        }
        return meant == null ? byLikeness(asked) : meant;
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

    /** The known name that was mistyped; a word that a rule knows is no typing error. */
    private @Nullable Slip slip(String subject, @Nullable Meaning meaning) {
        Slip slip = subject.length() < SHORTEST_FOR_TYPOS ? null : known.slip(subject);
        return slip != null && meaning != null && meaning.start() <= slip.at() && slip.at() < meaning.end()
                ? null
                : slip;
    }

    private Classification byTypingError(Slip slip, Asked asked) {
        return answers.of(slip.matters(), 0.8, Ground.TYPING_ERROR, "疑为“" + slip.name() + "”的笔误（一字之差）", asked);
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
