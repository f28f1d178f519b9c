package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.table.CsvTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

    /** The other half of {@link #OWN}, kept back. */
    static final String KEPT_BACK = "own_names_test.csv";

    /** More names of our own, written when the classifier was finished, and not looked at before. */
    static final String LAST = "own_names_last.csv";

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
}
