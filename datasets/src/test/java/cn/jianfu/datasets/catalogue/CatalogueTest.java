package cn.jianfu.datasets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final String HEADER =
            "code,name,attribute,document,document_number,synonyms,source,matter,region,valid_from,valid_to,purpose,evidence\n";

    @TempDir
    private Path directory;

    @Test
    void what_an_office_is_given_to_edit_is_the_whole_catalogue() throws IOException {
        Path file = directory.resolve("catalogue.csv");
        Catalogue.writeBuiltIn(file);
        assertThat(Catalogue.read(file).items()).isEqualTo(Catalogue.builtIn().items());
    }

    @Test
    void a_table_of_an_earlier_release_without_the_newer_columns_is_still_read() throws IOException {
        Catalogue catalogue = read("""
                code,name,attribute,document,document_number,synonyms,source
                X1,居住证明,PERMITTED,某市清单,某民〔2021〕1号,暂住证明|租住证明,某市
                """);
        CatalogueItem item = catalogue.items().getFirst();
        assertThat(item.synonyms()).containsExactly("暂住证明", "租住证明");
        assertThat(item.matter()).isEqualTo("X1");
        assertThat(item.validity()).isEqualTo(Validity.EVERYWHERE);
        assertThat(item.authority().standing()).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void every_local_document_names_its_region_and_every_row_its_source() {
        assertThat(Catalogue.builtIn().items())
                .allMatch(item -> !item.source().isBlank())
                .filteredOn(item -> item.code().matches("L\\d\\d.*"))
                .hasSizeGreaterThan(100)
                .allMatch(item -> !item.validity().national());
    }

    @Test
    void every_national_item_says_who_issues_instead_and_how_well_that_is_known() {
        assertThat(Catalogue.builtIn().inForce("", null).items())
                .filteredOn(item -> item.attribute() == Attribute.PROHIBITED)
                .hasSize(20)
                .allMatch(item -> !item.alternative().issuer().isEmpty())
                .allMatch(item -> item.alternative().evidence().matches("[ABC]"));
    }

    @Test
    void an_old_version_stays_for_the_days_on_which_it_held() throws IOException {
        Catalogue catalogue = read(HEADER + """
                A1,居住证明,PERMITTED,旧清单,旧1号,,测试,居住,42,2021-01-01,2022-12-31,,
                A2,居住证明,PROHIBITED,新清单,新1号,,测试,居住,42,2023-01-01,,,
                """);
        assertThat(catalogue.epochs().starts()).containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1));
        assertThat(catalogue.epochs().count()).isEqualTo(3);
        CertificateClassifier classifier = new CertificateClassifier(catalogue);
        assertThat(classifier.classify(asked("2022-12-31")).attribute()).isEqualTo(Attribute.PERMITTED);
        assertThat(classifier.classify(asked("2023-01-01")).attribute()).isEqualTo(Attribute.PROHIBITED);
        assertThat(classifier.classify(asked("2020-12-31")).attribute()).isEqualTo(Attribute.UNLISTED);
        assertThat(classifier
                        .classify(new CertificateQuestion("居住证明", "", "420101001001", null))
                        .attribute())
                .isEqualTo(Attribute.PROHIBITED);
    }

    @Test
    void every_day_of_a_stretch_has_its_number() {
        Epochs epochs = Catalogue.builtIn().epochs();
        assertThat(epochs.of(LocalDate.of(1900, 1, 1))).isZero();
        assertThat(epochs.of(LocalDate.of(2999, 1, 1))).isEqualTo(epochs.count() - 1);
        for (int epoch = 0; epoch < epochs.count(); epoch++) {
            assertThat(epochs.of(epochs.day(epoch))).isEqualTo(epoch);
        }
        assertThat(epochs.of(LocalDate.of(2020, 4, 27))).isEqualTo(epochs.of(LocalDate.of(2020, 4, 26)) + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'A1,居住证明,PERMITED,,,,,,,,,,', “attribute”应是 PERMITTED",
        "'A1,居住证明,PERMITTED,,,,,,湖北,,,,', 适用地区",
        "'A1,居住证明,PERMITTED,,,,,,42,2023-02-30,,,', “valid_from”应是日期",
        "'A1,居住证明,PERMITTED,,,,,,42,2023-02-02,2023-01-01,,', 失效日期",
        "'A1,居住证明,PERMITTED,,,,,,42,,,(收养,', 用途条件",
        "'A1,居住证明,PERMITTED,,,,,,42,,,,D', 依据等级",
        "'A1,居住证明,PENDING,,,,,,42,,,,', 待研判"
    })
    void a_row_that_cannot_be_understood_is_named_with_its_line(String row, String said) {
        assertThatThrownBy(() -> read(HEADER + row + "\n"))
                .hasMessageMatching("参考表 t.csv 第 2 行：(?!参考表).*")
                .hasMessageContaining(said);
    }

    @Test
    void two_rows_with_one_code_are_refused() {
        assertThatThrownBy(() -> read(HEADER + "A1,甲证明,PERMITTED,,,,,,,,,,\nA1,乙证明,PERMITTED,,,,,,,,,,\n"))
                .hasMessageContaining("A1");
    }

    @Test
    void regions_without_documents_of_their_own_share_one_area() {
        Catalogue catalogue = Catalogue.builtIn();
        assertThat(catalogue.area("421202001001")).isEqualTo("4212");
        assertThat(catalogue.area("420502001001")).isEqualTo("42");
        assertThat(catalogue.area("650102001001")).isEmpty();
    }

    private static CertificateQuestion asked(String day) {
        return new CertificateQuestion("居住证明", "", "420101001001", LocalDate.parse(day));
    }

    private Catalogue read(String table) throws IOException {
        return Catalogue.read(Files.writeString(directory.resolve("t.csv"), table));
    }
}
