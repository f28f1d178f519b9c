package cn.jianfu.datasets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Names from press reports, with the labels of the reference list. */
class RealNamesTest {
    private final CertificateClassifier classifier = new CertificateClassifier(Catalogue.builtIn());

    @Test
    void a_real_name_is_classified_as_labelled_or_left_to_a_person() {
        int decided = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (CsvRow row : names()) {
            Classification found = classifier.classify(row.text("raw_name"));
            if (found.attribute() == Attribute.PENDING) {
                wrong.add("PENDING " + row.text("raw_name") + " " + found.reason());
                continue;
            }
            decided++;
            String label = found.attribute().label();
            if (label.equals(row.text("class_national_only")) || label.equals(row.text("class_if_known"))) {
                right++;
            } else {
                wrong.add(row.text("raw_name") + " → " + label + " " + found.reason());
            }
        }
        assertThat((double) right / decided)
                .as("of what was decided: %s", wrong)
                .isGreaterThan(0.95);
        assertThat((double) decided / names().size()).as("of all: %s", wrong).isGreaterThan(0.75);
    }

    private static List<CsvRow> names() {
        return CsvTable.read(
                "realworld_certs_dev.csv",
                Objects.requireNonNull(RealNamesTest.class.getResourceAsStream("realworld_certs_dev.csv")),
                "raw_name",
                "class_national_only",
                "class_if_known");
    }
}
