package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CertificateClassifier;
import cn.jianfu.datasets.catalogue.CertificateQuestion;
import cn.jianfu.datasets.catalogue.Classification;
import cn.jianfu.datasets.catalogue.Epochs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a catalogue would make of the published ledger rows. It asks the classifier as a run does: once for every name, area and stretch of days. What a person
 * decided stays as decided.
 */
@Component
class Impact {
    private record Written(
            String certificateName,
            String countyCode,
            int stretch,
            Mark attribute,
            String itemCode,
            boolean byPerson,
            long certificates) {}

    private record Asked(String name, String area, int stretch) {}

    /** A name whose attribute would change. */
    record NameChange(String name, Mark before, Mark after, long certificates) {}

    /**
     * What would move, over all months of the published run.
     *
     * @param before certificates by attribute as published
     * @param after the same under the catalogue that is asked about
     * @param names most certificates first
     */
    record Outcome(Map<Mark, Long> before, Map<Mark, Long> after, List<NameChange> names) {}

    private final JdbcClient jdbc;

    Impact(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Outcome of(Catalogue catalogue) {
        Epochs epochs = catalogue.epochs();
        CertificateClassifier classifier = new CertificateClassifier(catalogue);
        Map<Asked, Mark> answers = new HashMap<>();
        Map<Mark, Long> before = zeros();
        Map<Mark, Long> after = zeros();
        Map<NameChange, Long> moved = new HashMap<>();
        for (Written written : written(epochs)) {
            Mark now = written.byPerson()
                    ? written.attribute()
                    : answers.computeIfAbsent(
                            new Asked(
                                    written.certificateName(), catalogue.area(written.countyCode()), written.stretch()),
                            asked -> mark(classifier.classify(new CertificateQuestion(
                                    asked.name(), "", written.countyCode(), epochs.day(asked.stretch())))));
            before.merge(written.attribute(), written.certificates(), Long::sum);
            after.merge(now, written.certificates(), Long::sum);
            if (now != written.attribute()) {
                moved.merge(
                        new NameChange(written.certificateName(), written.attribute(), now, 0),
                        written.certificates(),
                        Long::sum);
            }
        }
        List<NameChange> names = new ArrayList<>();
        moved.forEach((change, certificates) ->
                names.add(new NameChange(change.name(), change.before(), change.after(), certificates)));
        names.sort(Comparator.comparingLong(NameChange::certificates).reversed().thenComparing(NameChange::name));
        return new Outcome(before, after, List.copyOf(names));
    }

    private List<Written> written(Epochs epochs) {
        String starts = epochs.starts().stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
        return jdbc.sql(Sql.read(Impact.class, "written_names.sql"))
                .param("starts", starts)
                .query(Written.class)
                .list();
    }

    private static Mark mark(Classification classification) {
        return Mark.valueOf(classification.attribute().name());
    }

    private static Map<Mark, Long> zeros() {
        Map<Mark, Long> zeros = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            zeros.put(mark, 0L);
        }
        return zeros;
    }
}
