package cn.jianfu.datasets.task;

import cn.jianfu.datasets.meaning.KnownSubjects;
import cn.jianfu.datasets.meaning.KnownSubjects.Slip;
import cn.jianfu.datasets.meaning.MeaningRules;
import cn.jianfu.datasets.meaning.MeaningRules.Meaning;
import cn.jianfu.datasets.meaning.Neighbours;
import cn.jianfu.datasets.meaning.Neighbours.Neighbour;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says of a task which type of the lists it is: by name, then by meaning, last by forgiving a single typing error and by known names that are written alike.
 * What is not sure is left to a person. 清单外 is decided only for what was recognised as a matter that no list names, never for what is left over.
 *
 * <p>Answers depend on the name, the sets of lists in force and the tables alone. May be used by many threads at once.
 *
 * @see <a href="file:docs/decisions/0011-tasks-against-the-lists.md">decision 0011</a>
 */
public final class TaskClassifier implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONG_NAME = 5;
    private static final int SHORTEST_FOR_TYPOS = 4;
    private static final int MOST_NEIGHBOURS = 5;

    /** So many unexplained characters after what would accuse a unit may turn it into something else. */
    private static final int MOST_UNEXPLAINED = 3;

    private static final Pattern ASSISTS = Pattern.compile("协助|配合|协同|帮助");

    private final TaskLists lists;
    private final TaskAnswers answers;
    private final KnownSubjects known;
    private final MeaningRules rules;
    private final Neighbours neighbours;

    public TaskClassifier(TaskLists lists) {
        this.lists = lists;
        answers = new TaskAnswers(lists);
        known = new KnownSubjects(KnownTasks.of(lists.items()));
        rules = TaskRules.of(answers.codes());
        neighbours = new Neighbours(known.all());
    }

    /**
     * Classifies a task. Never throws.
     *
     * @param task as the ledger words it
     * @param regionCode of the community, up to 12 digits; empty when nobody says where: then no list is known to hold
     * @param day on which it was handed down, null for the latest state
     */
    public TaskAnswer classify(String task, String regionCode, @Nullable LocalDate day) {
        return classify(task, lists.setsIn(regionCode, day));
    }

    /** Classifies a task by sets of lists, wherever they hold. */
    TaskAnswer classify(String task, Set<String> sets) {
        String whole = TaskSubject.of(task);
        String outside = TaskSubject.outsideBrackets(task);
        String bare = outside.isEmpty() ? whole : outside;
        if (whole.isEmpty()) {
            return TaskAnswer.pending("任务没有写明做什么，请核对后研判", List.of());
        }
        for (String subject : List.of(whole, bare)) {
            Set<String> found = known.mattersOf(subject);
            if (!found.isEmpty()) {
                return answers.of(found, 0.97, "“" + subject + "”是清单中的说法", bare, sets);
            }
        }
        Meaning meaning = rules.of(bare);
        Slip slip = bare.length() < SHORTEST_FOR_TYPOS ? null : known.slip(bare);
        boolean explained =
                slip != null && meaning != null && meaning.start() <= slip.at() && slip.at() < meaning.end();
        if (slip != null && !explained && (bare.length() >= LONG_NAME || meaning == null)) {
            return answers.of(slip.matters(), 0.8, "疑为“" + slip.name() + "”的笔误（一字之差）", bare, sets);
        }
        if (meaning == null && !whole.equals(bare)) {
            meaning = rules.of(whole);
        }
        return meaning == null ? byLikeness(bare, sets) : byMeaning(meaning, bare, sets);
    }

    private TaskAnswer byMeaning(Meaning meaning, String subject, Set<String> sets) {
        List<String> codes = meaning.matters().stream()
                .map(matter -> meant(matter, subject))
                .distinct()
                .toList();
        String told = "任务写到“" + meaning.words() + "”";
        if (answers.accuse(codes) && meaning.rest().length() >= MOST_UNEXPLAINED) {
            return answers.open(told + "，但“" + meaning.rest() + "”不在已知事项中，待人工研判", codes, meaning.words());
        }
        boolean twoLists = meaning.matters().stream().anyMatch(matter -> matter.contains("/"));
        return answers.of(codes, meaning.plain() && !twoLists ? 0.92 : 0.85, told, subject, sets);
    }

    /** Of a matter that two lists name, the type that this task is. */
    private static String meant(String matter, String subject) {
        int stroke = matter.indexOf('/');
        if (stroke < 0) {
            return matter;
        }
        return ASSISTS.matcher(subject).find() ? matter.substring(stroke + 1) : matter.substring(0, stroke);
    }

    private TaskAnswer byLikeness(String subject, Set<String> sets) {
        List<Neighbour> near = neighbours.of(subject, MOST_NEIGHBOURS);
        if (!near.isEmpty() && near.getFirst().likeness() >= Neighbours.LIKE_ENOUGH) {
            Neighbour nearest = near.getFirst();
            return answers.of(
                    List.of(nearest.matter()),
                    nearest.likeness(),
                    String.format(Locale.ROOT, "与清单中的“%s”相近（相似度 %.2f）", nearest.name(), nearest.likeness()),
                    subject,
                    sets);
        }
        return answers.alike("清单中没有与“" + subject + "”相符的事项，待人工研判", near);
    }

    /** For measurements: known names by which neighbours are found. */
    Neighbours neighbours() {
        return neighbours;
    }

    /** For measurements: the types that a bare name means by itself. */
    Collection<String> exactly(String task) {
        return Objects.requireNonNull(known.mattersOf(TaskSubject.outsideBrackets(task)));
    }
}
