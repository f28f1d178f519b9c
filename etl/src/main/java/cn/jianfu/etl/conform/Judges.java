package cn.jianfu.etl.conform;

import cn.jianfu.datasets.catalogue.CertificateClassifier;
import cn.jianfu.datasets.catalogue.CertificateQuestion;
import cn.jianfu.datasets.catalogue.Classification;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.task.TaskAnswer;
import cn.jianfu.datasets.task.TaskClassifier;
import cn.jianfu.datasets.unit.UnitCandidate;
import cn.jianfu.datasets.unit.UnitResolution;
import cn.jianfu.datasets.unit.UnitResolver;
import cn.jianfu.etl.ledger.PlaceFinder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the software finds of names and places, without a person's word: asked once for each, and remembered from
 * run to run, as long as the tables of reference
 * stay as they are.
 */
public final class Judges {
    private record Certificate(String name, String area, int epoch) {}

    private record Task(String name, String county, int epoch) {}

    private record Name(String name, String county) {}

    private final Reference reference;
    private final CertificateClassifier classifier;
    private final UnitResolver resolver;
    private final TaskClassifier tasks;
    private final PlaceFinder places;
    private final Map<Certificate, Classification> certificateAnswers = new ConcurrentHashMap<>();
    private final Map<Task, TaskAnswer> taskAnswers = new ConcurrentHashMap<>();
    private final Map<Name, UnitResolution> unitAnswers = new ConcurrentHashMap<>();
    private final Map<Name, List<UnitCandidate>> unitCandidates = new ConcurrentHashMap<>();

    /** @param reference whose decisions, caps and factors are not asked */
    public Judges(Reference reference) {
        this.reference = reference;
        this.classifier = new CertificateClassifier(reference.catalogue());
        this.resolver = new UnitResolver(reference.units(), reference.regions(), reference.aliases());
        this.tasks = new TaskClassifier(reference.tasks());
        this.places = new PlaceFinder(reference.regions());
    }

    RegionTree regions() {
        return reference.regions();
    }

    public PlaceFinder places() {
        return places;
    }

    /** Counties of which the catalogue says the same get one answer. */
    Classification certificate(String name, String purpose, String county, int epoch) {
        return certificateAnswers.computeIfAbsent(
                new Certificate(name, reference.catalogue().area(county), epoch),
                asked -> classifier.classify(new CertificateQuestion(
                        name, purpose, county, reference.catalogue().epochs().day(epoch))));
    }

    TaskAnswer task(String name, String county, int epoch) {
        return taskAnswers.computeIfAbsent(
                new Task(name, county, epoch),
                asked -> tasks.classify(name, county, reference.tasks().epochs().day(epoch)));
    }

    UnitResolution unit(String name, String county) {
        return unitAnswers.computeIfAbsent(new Name(name, county), asked -> resolver.resolve(name, county));
    }

    /** Best first. */
    List<UnitCandidate> candidates(String name, String county) {
        return unitCandidates.computeIfAbsent(new Name(name, county), asked -> resolver.candidates(name, county));
    }
}
