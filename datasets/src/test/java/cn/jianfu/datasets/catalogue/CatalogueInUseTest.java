package cn.jianfu.datasets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which catalogue a place works by. */
class CatalogueInUseTest {
    private final Path file;

    CatalogueInUseTest(@TempDir Path directory) {
        file = directory.resolve("catalogue.csv");
    }

    @Test
    void without_a_file_the_national_list_and_the_statutes_hold_and_nobodys_own_lists() {
        Catalogue used = CatalogueInUse.read(file).catalogue();
        assertThat(used.items()).isEqualTo(Catalogue.builtIn().items());
        assertThat(used.inForce("640121", null).items())
                .extracting(CatalogueItem::document)
                .contains("中国公民收养子女登记办法第六条第(二)项")
                .noneMatch(document -> document.contains("云溪市"));
        assertThat(used.items()).extracting(CatalogueItem::code).contains("P01", "P20");
    }

    @Test
    void a_local_list_adds_to_what_holds_everywhere() throws IOException {
        Files.writeString(file, """
                code,name,attribute,document,document_number,synonyms,source
                YN01,临时救助家庭情况证明,PERMITTED,永宁县准予出具证明事项清单,永民发〔2023〕1号,,县民政局
                """);
        CatalogueInUse used = CatalogueInUse.read(file);
        assertThat(used.catalogue().items()).extracting(CatalogueItem::code).contains("YN01", "P01");
        assertThat(Catalogue.parse("目录", used.text()).items())
                .isEqualTo(used.catalogue().items());
        CertificateClassifier classifier = new CertificateClassifier(used.catalogue());
        assertThat(classifier
                        .classify(new CertificateQuestion("临时救助家庭情况证明", "", "640121000000", null))
                        .attribute())
                .isEqualTo(Attribute.PERMITTED);
        assertThat(classifier
                        .classify(new CertificateQuestion("亲属关系证明", "", "640121000000", null))
                        .attribute())
                .isEqualTo(Attribute.PROHIBITED);
    }

    @Test
    void an_edited_copy_counts_as_it_is_also_where_items_were_taken_out() throws IOException {
        List<CatalogueItem> kept = Catalogue.builtIn().items().stream()
                .filter(item -> !item.code().equals("P02"))
                .toList();
        new Catalogue(kept).write(file);
        CatalogueInUse used = CatalogueInUse.read(file);
        assertThat(used.catalogue().items()).isEqualTo(kept);
        assertThat(used.text()).isEqualTo(Files.readString(file));
    }
}
