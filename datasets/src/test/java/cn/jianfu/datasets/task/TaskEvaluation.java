package cn.jianfu.datasets.task;

import cn.jianfu.datasets.meaning.Neighbours.Neighbour;
import cn.jianfu.datasets.meaning.Scores;
import cn.jianfu.datasets.meaning.Scores.Answered;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Writes the figures on tasks of docs/classification.md. With {@code --kept-back} those of the names that were kept back as well. */
public final class TaskEvaluation {
    private static final Set<String> SETS = Set.of("GS-2023");
    private static final List<TaskList> LISTS =
            List.of(TaskList.DUTY, TaskList.ASSIST, TaskList.EXCLUDED, TaskList.UNLISTED);

    private final PrintStream out;
    private final TaskLists lists = TaskLists.builtIn();
    private final TaskClassifier classifier = new TaskClassifier(lists);
    private final Map<String, TaskItem> items = new HashMap<>();

    private TaskEvaluation(PrintStream out) {
        this.out = out;
        lists.items().forEach(item -> items.put(item.code(), item));
    }

    public static void main(String[] args) {
        TaskEvaluation evaluation = new TaskEvaluation(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<String> tables = List.of(args).contains("--kept-back")
                ? List.of(LabelledTask.SEEN, LabelledTask.KEPT_BACK, LabelledTask.LAST, LabelledTask.FINAL)
                : List.of(LabelledTask.SEEN);
        evaluation.methods(tables);
        tables.forEach(evaluation::lists);
    }

    /** Ours against the baselines, each with the names that the lists themselves use and nothing else. */
    private void methods(List<String> tables) {
        out.println("\n" + Scores.HEADING);
        for (String table : tables) {
            List<LabelledTask> tasks = LabelledTask.read(table);
            row(table, "exact match", scores(tasks, this::exactly));
            row(table, "nearest neighbour, always", scores(tasks, task -> nearest(task, 0)));
            row(table, "nearest neighbour, likeness ≥ 0.5", scores(tasks, task -> nearest(task, 0.5)));
            row(table, "nearest neighbour, likeness ≥ 0.8", scores(tasks, task -> nearest(task, 0.8)));
            row(table, "ours", scores(tasks, task -> classifier.classify(task, SETS)));
        }
    }

    private void lists(String table) {
        Scores<LabelledTask, TaskList> scores =
                scores(LabelledTask.read(table), task -> classifier.classify(task, SETS));
        out.printf("%n%s%n%n| list | n | recall | precision |", table);
        LISTS.forEach(list -> out.printf(" %s |", list.label()));
        out.println(" 待研判 |\n|---|---|---|---|---|---|---|---|---|");
        scores.confusion().forEach((label, counts) -> {
            int all = scores.recall(label).whole();
            out.printf("| %s | %d | %s | %s |", label.label(), all, scores.recall(label), scores.precision(label));
            LISTS.forEach(list -> out.printf(" %d |", counts.getOrDefault(list, 0)));
            out.printf(
                    " %d |%n",
                    all - counts.values().stream().mapToInt(Integer::intValue).sum());
        });
        List<Answered<LabelledTask, TaskList>> right =
                scores.answers().stream().filter(Answered::right).toList();
        long same = right.stream()
                .filter(answer -> answer.item().equals(answer.name().item()))
                .count();
        out.printf("%nitem right among those whose list is right: %s%n%n", new Scores.Share((int) same, right.size()));
        for (Answered<LabelledTask, TaskList> answer : scores.answers()) {
            boolean properlyOpen = !answer.decided() && answer.label() == TaskList.PENDING;
            boolean sameItem = answer.item().equals(answer.name().item());
            if (!properlyOpen && (!answer.right() || !sameItem)) {
                out.printf(
                        "- %s “%s” (%s %s): %s%n",
                        answer.right() ? "other item" : answer.decided() ? "wrong" : "open",
                        answer.name().task(),
                        answer.label().label(),
                        answer.name().item(),
                        answer.reason());
            }
        }
    }

    private TaskAnswer exactly(String task) {
        return classifier.exactly(task).stream()
                .findFirst()
                .map(this::decided)
                .orElse(TaskAnswer.pending("", List.of()));
    }

    private TaskAnswer nearest(String task, double likeEnough) {
        List<Neighbour> near = classifier.neighbours().of(TaskSubject.outsideBrackets(task), 1);
        return near.isEmpty() || near.getFirst().likeness() < likeEnough
                ? TaskAnswer.pending("", List.of())
                : decided(near.getFirst().matter());
    }

    private TaskAnswer decided(String code) {
        return TaskAnswer.of(Objects.requireNonNull(items.get(code)), 1, "");
    }

    static Scores<LabelledTask, TaskList> scores(List<LabelledTask> tasks, Function<String, TaskAnswer> method) {
        return new Scores<>(
                tasks.stream()
                        .map(task -> {
                            TaskAnswer answer = method.apply(task.task());
                            TaskItem item = answer.item();
                            return new Answered<>(
                                    task,
                                    task.list(),
                                    answer.decided() ? answer.list() : null,
                                    item == null ? "" : item.code(),
                                    answer.reason());
                        })
                        .toList(),
                LISTS);
    }

    private void row(String table, String method, Scores<LabelledTask, TaskList> scores) {
        out.println(scores.line(table, method));
    }
}
