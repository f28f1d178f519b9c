package cn.jianfu.datasets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goals for names, held against every labelled list; docs/classification.md has the figures. */
class RealNamesTest {
    private final CertificateClassifier classifier = new CertificateClassifier(Catalogue.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                LabelledName.REAL,
                LabelledName.OWN,
                LabelledName.AGAINST,
                LabelledName.KEPT_BACK,
                LabelledName.LAST
            })
    void what_is_decided_is_right_and_enough_is_decided(String table) {
        var scores = LabelledName.scores(LabelledName.read(table), name -> classifier.classify(name.question()));
        assertThat(scores.precision().value()).isGreaterThanOrEqualTo(0.97);
        assertThat(scores.coverage().value()).isGreaterThanOrEqualTo(0.80);
        assertThat(scores.macroF1()).isGreaterThanOrEqualTo(0.85);
    }
}
