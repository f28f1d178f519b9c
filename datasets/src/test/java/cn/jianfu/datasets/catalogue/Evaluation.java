package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.catalogue.KnownNames.Name;
import cn.jianfu.datasets.meaning.Neighbours;
import cn.jianfu.datasets.meaning.Neighbours.Neighbour;
import cn.jianfu.datasets.meaning.Scores;
import cn.jianfu.datasets.meaning.Scores.Answered;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the figures of docs/classification.md. With {@code --kept-back} those of the names that were kept back as well. */
public final class Evaluation {
    private static final int FOLDS = 5;
    private static final String OTHER = "U99";

    private final PrintStream out;
    private final Catalogue catalogue = Catalogue.builtIn();
    private final Map<String, String> matters = catalogue.inForce("", null).items().stream()
            .filter(item -> item.attribute() == Attribute.PROHIBITED)
            .collect(Collectors.toMap(CatalogueItem::name, CatalogueItem::matter));
    private final KnownNames known = new KnownNames(catalogue.items(), List.of());

    private Evaluation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        Evaluation evaluation = new Evaluation(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<LabelledName> seen = Stream.of(LabelledName.REAL, LabelledName.OWN, LabelledName.AGAINST)
                .flatMap(table -> LabelledName.read(table).stream())
                .toList();
        List<String> tables = List.of(args).contains("--kept-back")
                ? List.of(
                        LabelledName.REAL,
                        LabelledName.OWN,
                        LabelledName.AGAINST,
                        LabelledName.KEPT_BACK,
                        LabelledName.LAST)
                : List.of(LabelledName.REAL, LabelledName.OWN, LabelledName.AGAINST);
        evaluation.methods(tables);
        tables.forEach(evaluation::classes);
        evaluation.thresholds(seen);
        evaluation.learningCurve(seen);
    }

    /** Ours against the baselines. Nothing in it was learnt from the labelled names. */
    private void methods(List<String> tables) {
        out.println("\n" + Scores.HEADING);
        for (String table : tables) {
            List<LabelledName> names = LabelledName.read(table);
            row(table, "exact match", answered(names, this::exactly));
            row(table, "nearest neighbour, always", answered(names, name -> nearest(known, name, 0)));
            row(table, "nearest neighbour, likeness ≥ 0.5", answered(names, name -> nearest(known, name, 0.5)));
            row(table, "nearest neighbour, likeness ≥ 0.8", answered(names, name -> nearest(known, name, 0.8)));
            row(table, "ours", answered(names, with(List.of(), Neighbours.LIKE_ENOUGH)));
        }
    }

    private void classes(String table) {
        Scores<LabelledName, Attribute> scores = answered(
                LabelledName.read(table), name -> new CertificateClassifier(catalogue).classify(name.question()));
        out.printf("%n%s: %d names%n%n", table, scores.answers().size());
        out.println(Scores.HEADING);
        row(table, "ours", scores);
        out.println("\n| label | n | recall | precision | 可由 | 不应由 | 文件外 | 待研判 |\n|---|---|---|---|---|---|---|---|");
        scores.confusion().forEach((label, counts) -> {
            out.printf(
                    "| %s | %d | %s | %s |",
                    label.label(), scores.recall(label).whole(), scores.recall(label), scores.precision(label));
            int decided = 0;
            for (Attribute said : List.of(Attribute.PERMITTED, Attribute.PROHIBITED, Attribute.UNLISTED)) {
                out.printf(" %d |", counts.getOrDefault(said, 0));
                decided += counts.getOrDefault(said, 0);
            }
            out.printf(" %d |", scores.recall(label).whole() - decided);
            out.println();
        });
        List<Answered<LabelledName, Attribute>> items = scores.answers().stream()
                .filter(answer -> answer.right() && answer.said() == Attribute.PROHIBITED)
                .toList();
        long same = items.stream()
                .filter(answer -> answer.item().equals(answer.name().item()))
                .count();
        out.printf("%nitem right among the rightly prohibited: %s%n%n", new Scores.Share((int) same, items.size()));
        for (Answered<LabelledName, Attribute> answer : scores.answers()) {
            if (!answer.right()) {
                out.printf(
                        "- %s “%s” (%s %s): %s%n",
                        answer.decided() ? "wrong" : "open",
                        answer.name().name(),
                        answer.label().label(),
                        answer.name().item(),
                        answer.reason());
            }
        }
    }

    /** From which likeness on a neighbour may decide where no rule speaks: by cross-validation. */
    private void thresholds(List<LabelledName> names) {
        out.println("\n| neighbour decides from | coverage | precision | decided by neighbours | of these right |");
        out.println("|---|---|---|---|---|");
        for (double likeEnough : new double[] {0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01}) {
            Scores<LabelledName, Attribute> scores = crossValidated(names, 1, likeEnough);
            List<Answered<LabelledName, Attribute>> near = scores.answers().stream()
                    .filter(answer -> answer.decided() && answer.reason().contains("相似度"))
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "| %.2f | %s | %s | %d | %d |%n",
                    likeEnough,
                    scores.coverage(),
                    scores.precision(),
                    near.size(),
                    near.stream().filter(Answered::right).count());
        }
    }

    private void learningCurve(List<LabelledName> names) {
        out.println("\n| labelled names learnt (share of four fifths) | ours: coverage | precision | macro-F1 |"
                + " neighbour ≥ 0.5 alone: coverage | precision | macro-F1 |");
        out.println("|---|---|---|---|---|---|---|");
        for (double share : new double[] {0, 0.125, 0.25, 0.5, 1}) {
            Scores<LabelledName, Attribute> ours = crossValidated(names, share, Neighbours.LIKE_ENOUGH);
            Scores<LabelledName, Attribute> alone = folds(
                    names, share, learnt -> name -> nearest(new KnownNames(catalogue.items(), learnt), name, 0.5));
            out.printf(
                    Locale.ROOT,
                    "| %.1f %% | %s | %s | %.3f | %s | %s | %.3f |%n",
                    share * 100,
                    ours.coverage(),
                    ours.precision(),
                    ours.macroF1(),
                    alone.coverage(),
                    alone.precision(),
                    alone.macroF1());
        }
    }

    private Scores<LabelledName, Attribute> crossValidated(List<LabelledName> names, double share, double likeEnough) {
        return folds(names, share, learnt -> with(learnt, likeEnough));
    }

    private Scores<LabelledName, Attribute> folds(
            List<LabelledName> names,
            double share,
            Function<Collection<Name>, Function<LabelledName, Classification>> method) {
        List<LabelledName> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(11));
        List<Answered<LabelledName, Attribute>> answers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledName> training = new ArrayList<>();
            List<LabelledName> test = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? test : training).add(shuffled.get(i));
            }
            List<Name> learnt = training.subList(0, (int) (training.size() * share)).stream()
                    .map(name -> new Name(name.name(), matters.getOrDefault(name.item(), OTHER)))
                    .toList();
            answers.addAll(answered(test, method.apply(learnt)).answers());
        }
        return new Scores<>(answers, LabelledName.CLASSES);
    }

    private Function<LabelledName, Classification> with(Collection<Name> learnt, double likeEnough) {
        List<Name> names = new ArrayList<>(KnownNames.shipped());
        names.addAll(learnt);
        CertificateClassifier classifier =
                new CertificateClassifier(catalogue, new KnownNames(catalogue.items(), names), likeEnough);
        return name -> classifier.classify(name.question());
    }

    private Classification exactly(LabelledName name) {
        return known.subjects().mattersOf(CertificateSubject.of(name.name())).stream()
                .findFirst()
                .map(matter -> decided(matter, "同名"))
                .orElse(Classification.pending(Ground.NOTHING, "", List.of()));
    }

    private Classification nearest(KnownNames names, LabelledName name, double likeEnough) {
        List<Neighbour> near = new Neighbours(names.subjects().all()).of(CertificateSubject.of(name.name()), 1);
        return near.isEmpty() || near.getFirst().likeness() < likeEnough
                ? Classification.pending(Ground.NOTHING, "", List.of())
                : decided(near.getFirst().matter(), near.getFirst().name());
    }

    private Classification decided(String matter, String reason) {
        Asked asked = Asked.of(CertificateQuestion.of(""));
        return new Answers(new Rulings(catalogue.items())).of(List.of(matter), 1, Ground.NEIGHBOUR, reason, asked);
    }

    private static Scores<LabelledName, Attribute> answered(
            List<LabelledName> names, Function<LabelledName, Classification> method) {
        return LabelledName.scores(names, method);
    }

    private void row(String table, String method, Scores<LabelledName, Attribute> scores) {
        out.println(scores.line(table, method));
    }
}
