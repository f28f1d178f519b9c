package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.meaning.Scores;
import cn.jianfu.datasets.meaning.Scores.Answered;
import cn.jianfu.datasets.table.CsvTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A certificate's name with what a person says of it when only national documents count.
 *
 * @param item the national item, empty when none of the twenty is meant
 */
record LabelledName(String name, String purpose, Attribute attribute, String item) {
    /** 82 names from press reports and local lists, labelled by those who collected them. */
    static final String REAL = "realworld_certs_dev.csv";

    /** Names of our own, written and labelled before the classifier was built; one half was looked at while it was. */
    static final String OWN = "own_names_dev.csv";

    /** Names of our own, written against the classifier while it was built, in four rounds. */
    static final String AGAINST = "own_names_tuning.csv";

    /** The other half of {@link #OWN}, kept back until the classifier was finished. */
    static final String KEPT_BACK = "own_names_test.csv";

    /** More names of our own, written when the classifier was finished, and not looked at before. */
    static final String LAST = "own_names_last.csv";

    /** The labels over which F1 is averaged: by national documents alone nothing in the lists is 可由. */
    static final List<Attribute> CLASSES = List.of(Attribute.PROHIBITED, Attribute.UNLISTED);

    static List<LabelledName> read(String table) {
        return CsvTable.read(
                        table,
                        Objects.requireNonNull(LabelledName.class.getResourceAsStream(table)),
                        "raw_name",
                        "purpose",
                        "class_national_only",
                        "national_item")
                .stream()
                .map(row -> new LabelledName(
                        row.required("raw_name"),
                        row.text("purpose"),
                        Arrays.stream(Attribute.values())
                                .filter(attribute -> attribute.label().equals(row.text("class_national_only")))
                                .findFirst()
                                .orElseThrow(),
                        row.text("national_item")))
                .toList();
    }

    CertificateQuestion question() {
        return new CertificateQuestion(name, purpose, "", null);
    }

    /** How well a way to answer agrees with the labels. */
    static Scores<LabelledName, Attribute> scores(
            List<LabelledName> names, Function<LabelledName, Classification> method) {
        return new Scores<>(
                names.stream()
                        .map(name -> {
                            Classification answer = method.apply(name);
                            CatalogueItem item = answer.item();
                            return new Answered<>(
                                    name,
                                    name.attribute(),
                                    answer.decided() ? answer.attribute() : null,
                                    item == null ? "" : item.name(),
                                    answer.reason());
                        })
                        .toList(),
                CLASSES);
    }
}
