package cn.jianfu.datasets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateClassifierTest {
    private final Catalogue catalogue = Catalogue.builtIn();
    private final CertificateClassifier classifier = new CertificateClassifier(catalogue);

    @Test
    void the_twenty_national_items_are_prohibited_everywhere_and_every_row_has_its_source() {
        assertThat(catalogue.inForce("", null).items())
                .filteredOn(item -> item.attribute() == Attribute.PROHIBITED)
                .hasSize(20)
                .allMatch(item -> item.documentNumber().equals("民发〔2020〕20号"));
        assertThat(catalogue.items()).allMatch(item -> !item.source().isBlank());
    }

    @Test
    void every_national_and_unlisted_name_and_synonym_is_its_item() {
        for (CatalogueItem item : catalogue.inForce("", null).items()) {
            if (item.attribute() != Attribute.PERMITTED && !item.code().equals("U77")) {
                assertThat(in("", item.name())).as(item.name()).isEqualTo(item);
                item.synonyms()
                        .forEach(name -> assertThat(in("", name)).as(name).isEqualTo(item));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "兹证明亲属关系,P01",
        "关于“亲属关系”的证明,P01",
        "亲属关系证明书(公证用),P01",
        "证明我妈是我妈,P01",
        "身份证丢失证明,P20",
        "亲属关糸证明,P01",
        "未婚证明,P08",
        "残疾人证,P13",
        "还活着,P10",
        "無房證明,P17",
        "夫妻二人哪年哪月哪日结婚在一起的证明,P08",
        "收养人婚姻状况证明,S02",
        "就业困堆人员证明,U13",
        "孩子疫苗本遗失证明,P20",
        "疫苗接种证明,U61",
        "做过心脏手术证明,P12",
        "场地使用证明,P19",
        "放弃继承证明,P18"
    })
    void what_is_meant_is_found(String written, String code) {
        CatalogueItem item = in("9901", written);
        assertThat(item == null ? "" : item.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "证明", "情况说明", "其他", "相关证明材料", "有关部门要求的材料", "亲属关系及收入证明", "婚因状况证明"})
    void what_cannot_be_told_is_left_to_a_person(String written) {
        Classification found = classifier.classify(written);
        assertThat(found.attribute()).isEqualTo(Attribute.PENDING);
        assertThat(found.item()).isNull();
        assertThat(found.reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自愿做手术证明",
                "自愿放弃手术证明",
                "同意手术证明",
                "自愿放弃财产证明",
                "自愿放弃就业证明",
                "结婚场地使用证明",
                "丧事场地使用证明",
                "存折密码遗忘证明",
                "公章遗失证明",
                "车牌丢失证明"
            })
    void what_somebody_is_willing_to_do_and_what_is_no_business_or_paper_is_not_prohibited(String written) {
        assertThat(classifier.classify(written).attribute()).isNotEqualTo(Attribute.PROHIBITED);
    }

    @Test
    void a_name_that_two_items_share_is_left_to_a_person() {
        Catalogue two = new Catalogue(List.of(
                new CatalogueItem("1", "居住证明", Attribute.PERMITTED, "甲文件", "1", List.of(), "测试"),
                new CatalogueItem("2", "居住证明", Attribute.PROHIBITED, "乙文件", "2", List.of(), "测试")));
        assertThat(new CertificateClassifier(two).classify("居住证明").reason()).contains("按用途");
    }

    private @Nullable CatalogueItem in(String region, String name) {
        return classifier
                .classify(new CertificateQuestion(name, "", region, null))
                .item();
    }

    @Test
    void no_text_makes_it_throw() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            int[] characters = random.ints(random.nextInt(200), 1, 0xFFFF).toArray();
            String text = new String(characters, 0, characters.length);
            Classification found = classifier.classify(text + (i % 2 == 0 ? "证明" : ""));
            assertThat(found.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void prohibited_and_unlisted_are_non_compliant() {
        assertThat(List.of(Attribute.values()).stream().filter(Attribute::nonCompliant))
                .containsExactly(Attribute.PROHIBITED, Attribute.UNLISTED);
        assertThat(Attribute.PENDING.label()).isEqualTo("待研判");
    }
}
